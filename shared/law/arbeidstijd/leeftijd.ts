import { ageOn, type Day } from "../../base/day.ts";
import type { Text } from "../../base/text.ts";
import { entryOn, type Parameter } from "../../engine/parameter.ts";
import { geboortedatum } from "../../facts/persoon.ts";
import type { Problem } from "../../facts/problem.ts";
import { ingevuld, opOfEersteDag } from "../tabel.ts";
import { jeugdigVanaf, meerderjarig } from "./cijfers.ts";

/** Whether somebody has an age of the law on a day; before the figure begins its first value says it. */
export const heeftLeeftijd = (birth: Day, day: Day, leeftijd: Parameter<number>): boolean => {
  const grens = entryOn(leeftijd, opOfEersteDag(leeftijd, day))?.value;
  return grens != null && ageOn(birth, day) >= grens;
};

/** Whether the rules for young workers hold no more. */
export const isMeerderjarig = (birth: Day, day: Day): boolean => heeftLeeftijd(birth, day, meerderjarig);

const teJong: Text = {
  nl: "de lerende is bij de start jonger dan {leeftijd}, en dan voltijds leerplichtig",
  fr: "au début l’apprenant a moins de {leeftijd} ans et est soumis à l’obligation scolaire à temps plein",
  en: "at the start the learner is younger than {leeftijd}, under full-time compulsory schooling",
};

/** The problem of an agreement of somebody who is too young for any: a slip in one of the two days. */
export const teJongBijStart = (asked: { readonly geboortedatum: Day; readonly start: Day }): Problem | null => {
  const leeftijd = entryOn(jeugdigVanaf, opOfEersteDag(jeugdigVanaf, asked.start))?.value;
  return leeftijd != null && ageOn(asked.geboortedatum, asked.start) < leeftijd
    ? { code: "inconsistent", field: geboortedatum, because: ingevuld(teJong, { leeftijd: String(leeftijd) }) }
    : null;
};
