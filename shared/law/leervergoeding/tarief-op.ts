import type { Day } from "../../base/day.ts";
import { entryOn } from "../../engine/parameter.ts";
import type { Trap } from "../../facts/overeenkomst.ts";
import { aandeel, afronding, ggmmi } from "./cijfers.ts";
import { tarief } from "./tarief.ts";

/** The monthly tariff of a step on a day, in cents, for checks that compare many; NaN where a figure is not known. */
export const tariefOp = (trap: Trap, day: Day): number => {
  const inkomen = entryOn(ggmmi, day)?.value ?? null;
  const deel = entryOn(aandeel, day)?.value?.[trap] ?? null;
  const stap = entryOn(afronding, day)?.value ?? null;
  return inkomen === null || deel === null || stap === null
    ? Number.NaN
    : tarief({ ggmmi: inkomen, aandeel: deel, afronding: stap });
};
