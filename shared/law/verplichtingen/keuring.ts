import { ageOn, type Day } from "../../base/day.ts";
import type { Overeenkomst } from "../../facts/overeenkomst.ts";

/** An exam is for minors; of an SAO the facts tell the form, and not whose duty it is. */
export const keuringNodig = (soort: Overeenkomst, geboren: Day, start: Day, meerderjarig: number): boolean =>
  soort !== "SAO" && ageOn(geboren, start) < meerderjarig;
