import type { Day } from "../../base/day.ts";
import type { Text } from "../../base/text.ts";
import type { Parameter } from "../../engine/parameter.ts";
import { type Case, caseOf, type FactsOf, type Read, type Rule, required, rule } from "../../engine/rule.ts";
import { cijferId, waarde } from "../../facts/cijfer.ts";
import { datum } from "../../facts/tijd.ts";
import { zoek, zoekCel } from "./zoek.ts";

const facts = { id: required(cijferId), datum: required(datum) };
type Facts = FactsOf<typeof facts>;
const opDatum = (asked: Facts): Day => asked.datum;

/** The key that was typed behind the id; `zoekCel` has seen that the table has it. */
const keyOf =
  (parameter: Parameter) =>
  (asked: Facts): string => {
    const found = zoek([parameter], asked.id);
    return "key" in found ? (found.key ?? "") : "";
  };

const zin = ({ name }: Parameter): Text => ({
  nl: `${name.nl} op {datum}: {result}.`,
  fr: `${name.fr} au {datum} : {result}.`,
  en: `${name.en} on {datum}: {result}.`,
});

/** Reads one figure and says it as it is; an unknown one stays unknown, with its name. */
const gelezen = (parameter: Parameter): Case<Facts> => {
  const cijfer: Read<Facts> = {
    parameter,
    on: opDatum,
    key: parameter.keys === null ? null : keyOf(parameter),
  };
  const because = zin(parameter);
  return caseOf<Facts>()({
    reads: { cijfer },
    decide: (_, law) => ({ result: law.cijfer, kind: parameter.kind, because }),
  });
};

/** Any figure of the law, as it is in force on a day. */
export const parameterRegel = (parameters: readonly Parameter[]): Rule => {
  const cases = new Map(parameters.map((parameter) => [parameter, gelezen(parameter)]));
  return rule({
    id: "PARAMETER",
    subject: "cijfer",
    name: { nl: "cijfer van de wet", fr: "chiffre de la loi", en: "figure of the law" },
    describe: {
      nl: "Een cijfer van de wet zoals het op een dag van kracht is, in zijn eigen eenheid (34,5 voor 34,5 %).",
      fr: "Un chiffre de la loi en vigueur à une date, dans sa propre unité (34,5 pour 34,5 %).",
      en: "A figure of the law as it is in force on a day, in its own unit (34.5 for 34.5 %).",
    },
    formula: {
      nl: "de laatste waarde die op of voor de dag ingaat; id’s staan hieronder, van een tabel volgt na # de sleutel",
      fr: "la dernière valeur qui débute ce jour ou avant ; les id figurent ci-dessous, suivis de # et de la clé pour un tableau",
      en: "the last value that begins on or before the day; ids stand below, of a table followed by # and its key",
    },
    facts,
    gives: waarde,
    cases: [...cases.values()],
    pick: (asked) => {
      const found = zoekCel(parameters, asked.id);
      return "parameter" in found ? (cases.get(found.parameter) as Case<Facts>) : found;
    },
  });
};
