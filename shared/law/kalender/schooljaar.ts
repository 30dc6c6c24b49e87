import { quarterOfDay } from "../../base/quarter.ts";
import { schoolYearOfDay } from "../../base/schoolyear.ts";
import { caseOf, type FactsOf, required, rule } from "../../engine/rule.ts";
import { datum, kwartaal, schooljaar } from "../../facts/tijd.ts";

const facts = { datum: required(datum) };
type Facts = FactsOf<typeof facts>;

const vanSchooljaar = caseOf<Facts>()({
  reads: {},
  decide: (asked) => ({
    result: schoolYearOfDay(asked.datum),
    because: {
      nl: "{datum} ligt in het schooljaar {result}.",
      fr: "Le {datum} est dans l’année scolaire {result}.",
      en: "{datum} lies in the school year {result}.",
    },
  }),
});

/** The school year of a day, as people write it. */
export const schooljaarRegel = rule({
  id: "SCHOOLJAAR",
  subject: "kalender",
  name: schooljaar.name,
  describe: {
    nl: "Schooljaar waarin een dag valt, als 2026-2027.",
    fr: "Année scolaire d’un jour, comme 2026-2027.",
    en: "School year a day falls in, as 2026-2027.",
  },
  formula: {
    nl: "van 1 september tot 31 augustus",
    fr: "du 1er septembre au 31 août",
    en: "from 1 September to 31 August",
  },
  facts,
  gives: schooljaar,
  helper: true,
  cases: [vanSchooljaar],
  pick: () => vanSchooljaar,
});

const vanKwartaal = caseOf<Facts>()({
  reads: {},
  decide: (asked) => ({
    result: quarterOfDay(asked.datum),
    because: {
      nl: "{datum} ligt in het kwartaal {result}.",
      fr: "Le {datum} est dans le trimestre {result}.",
      en: "{datum} lies in the quarter {result}.",
    },
  }),
});

/** The quarter of a day, as the RSZ names it. */
export const kwartaalRegel = rule({
  id: "KWARTAAL",
  subject: "kalender",
  name: kwartaal.name,
  describe: {
    nl: "Kwartaal waarin een dag valt, als 2026K3.",
    fr: "Trimestre d’un jour, comme 2026K3.",
    en: "Quarter a day falls in, as 2026K3.",
  },
  formula: {
    nl: "drie kalendermaanden, vanaf januari, april, juli of oktober",
    fr: "trois mois civils, dès janvier, avril, juillet ou octobre",
    en: "three calendar months, from January, April, July or October",
  },
  facts,
  gives: kwartaal,
  helper: true,
  cases: [vanKwartaal],
  pick: () => vanKwartaal,
});
