import { ageOn, type Day } from "../../base/day.ts";
import { entryOn, type Parameter } from "../../engine/parameter.ts";
import { opOfEersteDag } from "../tabel.ts";
import { meerderjarig } from "./cijfers.ts";

/** Whether somebody has an age of the law on a day; before the figure begins its first value says it. */
export const heeftLeeftijd = (birth: Day, day: Day, leeftijd: Parameter<number>): boolean => {
  const grens = entryOn(leeftijd, opOfEersteDag(leeftijd, day))?.value;
  return grens != null && ageOn(birth, day) >= grens;
};

/** Whether the rules for young workers hold no more. */
export const isMeerderjarig = (birth: Day, day: Day): boolean => heeftLeeftijd(birth, day, meerderjarig);
