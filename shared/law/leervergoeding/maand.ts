import { earlier, endOfMonth, later } from "../../base/day.ts";
import { fractionHalfUp } from "../../base/money.ts";
import type { Text } from "../../base/text.ts";
import { caseOf, type FactsOf, optional, read, refusal, required, rule } from "../../engine/rule.ts";
import { einde, start, statuut, type Trap, trap, weekrooster } from "../../facts/overeenkomst.ts";
import { maand } from "../../facts/tijd.ts";
import { afwezig, leervergoedingBedrag } from "../../facts/vergoeding.ts";
import { roosterdagen, type Schoolvakanties, schoolvakanties } from "../kalender/kalender.ts";
import { bestaat } from "../overeenkomst/overeenkomst.ts";
import { eindeVoorStart } from "../overeenkomst/volgorde.ts";
import { overmacht, vakantieOnbetaald } from "./cijfers.ts";
import { tarief, tariefReads } from "./tarief.ts";

const facts = {
  maand: required(maand),
  trap: required(trap),
  weekrooster: required(weekrooster),
  afwezig: optional(afwezig, 0),
  start: optional(start),
  einde: optional(einde),
  statuut: optional(statuut, "arbeider"),
};
type Facts = FactsOf<typeof facts>;
const inMaand = (asked: Facts) => asked.maand;

/** Days of a month's timetable: all of them, those in unpaid school holidays, and those inside the agreement. */
type Timetable = { readonly mogelijk: number; readonly binnen: number; readonly vakantie: number };

const timetable = (asked: Facts, calendar: Schoolvakanties, onbetaald: boolean): Timetable => {
  const from = asked.start ?? asked.maand;
  const to = asked.einde ?? Number.POSITIVE_INFINITY;
  const mogelijk = roosterdagen(calendar, asked.weekrooster, asked.maand);
  let binnen = 0;
  let vrij = 0;
  for (const { day, vakantie } of mogelijk) {
    if (day < from || day > to) continue;
    binnen++;
    if (vakantie && onbetaald) vrij++;
  }
  return { mogelijk: mogelijk.length, binnen, vakantie: vrij };
};

const vaste: readonly Text[] = [
  {
    nl: "de noemer is het aantal roosterdagen van de maand, werkplek en les; een wettelijke noemer is niet gevonden",
    fr: "le dénominateur est le nombre de jours de l’horaire du mois, travail et cours ; aucun dénominateur légal n’a été trouvé",
    en: "the denominator is the month's timetable days, workplace and lessons; no legal denominator was found",
  },
];
const feestdagen: Text = {
  nl: "een feestdag binnen een schoolvakantie is als onbetaalde vakantie geteld",
  fr: "un jour férié pendant les vacances scolaires est compté comme vacances non payées",
  en: "a public holiday inside a school holiday is counted as unpaid holiday",
};
const vollePauze: Text = {
  nl: "de lerende is vrij in alle schoolvakanties (Se-n-Se en zevende jaar: maar zes weken)",
  fr: "l’apprenant est libre pendant toutes les vacances scolaires (Se-n-Se et septième année : six semaines)",
  en: "the learner is free in every school holiday (Se-n-Se and seventh year: six weeks only)",
};
const oudeRegeling: Text = {
  nl: "van de 20 onbetaalde vakantiedagen per jaar (regeling tot 31/08/2019) is er in deze maand geen opgenomen",
  fr: "aucun des 20 jours de vacances non payés par an (régime jusqu’au 31/08/2019) n’est pris ce mois-ci",
  en: "none of the 20 unpaid holidays a year (rules to 31/08/2019) is taken in this month",
};
const nietGeschorst: Text = {
  nl: "de overeenkomst was in deze maand niet geschorst wegens covid-19 (alleen essentiële sectoren werkten door)",
  fr: "le contrat n’était pas suspendu ce mois-là pour covid-19 (seuls les secteurs essentiels continuaient)",
  en: "the agreement was not suspended in this month because of covid-19 (only essential sectors went on)",
};
const vakantiedagen = {
  arbeider: {
    nl: "opgenomen betaalde vakantiedagen zijn niet meegeteld (arbeider: het vakantiefonds betaalt ze)",
    fr: "les jours de vacances payés pris ne sont pas comptés (ouvrier : la caisse de vacances les paie)",
    en: "paid holidays taken are not counted (arbeider: the holiday fund pays them)",
  },
  bediende: {
    nl: "opgenomen betaalde vakantiedagen zijn niet meegeteld (bediende: de werkgever betaalt ze bovenop)",
    fr: "les jours de vacances payés pris ne sont pas comptés (employé : l’employeur les paie en plus)",
    en: "paid holidays taken are not counted (bediende: the employer pays them on top)",
  },
} as const satisfies Record<string, Text>;

const verschuldigd = (trapOfMonth: Trap) =>
  caseOf<Facts>()({
    reads: {
      bestaat: read(bestaat.OAO, inMaand),
      ...tariefReads<Facts>(inMaand, trapOfMonth),
      vakantieOnbetaald: read(vakantieOnbetaald, inMaand),
      schoolvakanties: read(schoolvakanties, inMaand),
      overmachtBegin: read(overmacht, ({ maand: first, start: from }: Facts) => later(first, from ?? first)),
      overmachtEinde: read(overmacht, ({ maand: first, einde: to }: Facts) =>
        earlier(endOfMonth(first), to ?? endOfMonth(first)),
      ),
    },
    decide: (asked, law) => {
      const bedrag = tarief(law);
      const { mogelijk, binnen, vakantie } = timetable(asked, law.schoolvakanties, law.vakantieOnbetaald);
      const betaald = binnen - vakantie - asked.afwezig;
      if (betaald < 0)
        return refusal({
          code: "tooManyDays",
          field: afwezig,
          given: String(asked.afwezig),
          values: { dagen: String(binnen - vakantie) },
        });
      const geschorst = law.overmachtBegin || law.overmachtEinde;
      return {
        result: fractionHalfUp(bedrag, betaald, mogelijk),
        because: {
          nl: "{betaald} van de {mogelijk} roosterdagen van de maand aan een tarief van {tarief}: {result}.",
          fr: "{betaald} des {mogelijk} jours de l’horaire du mois au tarif de {tarief} : {result}.",
          en: "{betaald} of the month's {mogelijk} timetable days at a tariff of {tarief}: {result}.",
        },
        steps: {
          tarief: { name: leervergoedingBedrag.name, kind: "euro", value: bedrag },
          mogelijk: {
            name: {
              nl: "roosterdagen van de maand",
              fr: "jours de l’horaire du mois",
              en: "timetable days of the month",
            },
            kind: "count",
            value: mogelijk,
          },
          binnen: {
            name: {
              nl: "daarvan binnen de overeenkomst",
              fr: "dont pendant le contrat",
              en: "of which inside the agreement",
            },
            kind: "count",
            value: binnen,
          },
          vakantie: {
            name: {
              nl: "daarvan in onbetaalde schoolvakantie",
              fr: "dont en vacances scolaires non payées",
              en: "of which in unpaid school holidays",
            },
            kind: "count",
            value: vakantie,
          },
          betaald: {
            name: { nl: "te betalen dagen", fr: "jours à payer", en: "days to pay" },
            kind: "count",
            value: betaald,
          },
        },
        assumptions: [
          ...vaste,
          ...(vakantie > 0 ? [feestdagen, vollePauze] : []),
          ...(law.vakantieOnbetaald ? [] : [oudeRegeling]),
          ...(geschorst ? [nietGeschorst] : []),
          vakantiedagen[asked.statuut],
        ],
        on: Object.keys(law).filter((name) => geschorst || !name.startsWith("overmacht")),
      };
    },
  });

const perTrap = { "1": verschuldigd("1"), "2": verschuldigd("2"), "3": verschuldigd("3") } as const;

/** What is due for a month of an OAO: the tariff in proportion to the timetable days that are paid. */
export const leervergoedingMaand = rule({
  id: "LEERVERGOEDING.MAAND",
  subject: "leervergoeding",
  name: { nl: "verschuldigde leervergoeding", fr: "indemnité due", en: "allowance due" },
  describe: {
    nl: "Wat voor een maand verschuldigd is: het tarief, min onbetaalde schoolvakanties en afwezigheid.",
    fr: "Ce qui est dû pour un mois : le tarif, moins vacances scolaires non payées et absences.",
    en: "What is due for a month: the tariff, less unpaid school holidays and absences.",
  },
  formula: {
    nl: "tarief × (roosterdagen − onbetaalde schoolvakantiedagen − afwezig) / roosterdagen, op de cent",
    fr: "tarif × (jours de l’horaire − jours de vacances scolaires non payés − absences) / jours de l’horaire, au cent près",
    en: "tariff × (timetable days − unpaid school-holiday days − absent) / timetable days, to the cent",
  },
  facts,
  gives: leervergoedingBedrag,
  cases: Object.values(perTrap),
  pick: (asked) =>
    asked.start !== null && asked.einde !== null && asked.einde < asked.start
      ? { code: "inconsistent", field: einde, because: eindeVoorStart }
      : perTrap[asked.trap],
});
