import { earlier, endOfMonth, later } from "../../base/day.ts";
import { fractionHalfUp } from "../../base/money.ts";
import type { Text } from "../../base/text.ts";
import { caseOf, read, refusal } from "../../engine/rule.ts";
import type { Field } from "../../facts/field.ts";
import type { Trap } from "../../facts/overeenkomst.ts";
import type { Problem } from "../../facts/problem.ts";
import { betaaldeVakantie, onbetaaldeVakantie } from "../../facts/vakantie.ts";
import { afwezig, leervergoedingBedrag } from "../../facts/vergoeding.ts";
import { kalenderAannames, kalenderReads, schoolvakantiesVan } from "../kalender/vakanties.ts";
import { bestaat } from "../overeenkomst/overeenkomst.ts";
import { feestdagInVakantie, geenWettelijkeNoemer, vrijInElkeVakantie } from "./aannames.ts";
import { overmacht, vakantieOnbetaald } from "./cijfers.ts";
import { dagstappen } from "./maand-stappen.ts";
import { inMaand, type Maandvragen } from "./maandvragen.ts";
import { roosterVan, type Vakantierooster } from "./rooster.ts";
import { tarief, tariefReads } from "./tarief.ts";

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

type Statuut = Maandvragen["statuut"];
const geenOpgenomen = {
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
} as const satisfies Record<Statuut, Text>;

const inSchoolvakantie = {
  arbeider: {
    nl: "de {betaaldeVakantie} betaalde vakantiedagen vallen in schoolvakanties; het vakantiefonds betaalt ze, niet de werkgever",
    fr: "les {betaaldeVakantie} jours de vacances payés tombent en vacances scolaires ; la caisse de vacances les paie, pas l’employeur",
    en: "the {betaaldeVakantie} paid holidays fall in school holidays; the holiday fund pays them, not the employer",
  },
  bediende: {
    nl: "de {betaaldeVakantie} betaalde vakantiedagen vallen op roosterdagen in schoolvakanties; de werkgever betaalt ze",
    fr: "les {betaaldeVakantie} jours de vacances payés tombent sur des jours de l’horaire en vacances scolaires ; l’employeur les paie",
    en: "the {betaaldeVakantie} paid holidays fall on timetable days in school holidays; the employer pays them",
  },
} as const satisfies Record<Statuut, Text>;

const voorDeHervorming = {
  arbeider: {
    nl: "op de {betaaldeVakantie} betaalde vakantiedagen is geen leervergoeding verschuldigd: het vakantiefonds betaalt ze",
    fr: "pour les {betaaldeVakantie} jours de vacances payés, aucune indemnité n’est due : la caisse de vacances les paie",
    en: "no allowance is due for the {betaaldeVakantie} paid holidays: the holiday fund pays them",
  },
  bediende: {
    nl: "de {betaaldeVakantie} betaalde vakantiedagen zijn gewone betaalde dagen: de werkgever betaalt ze",
    fr: "les {betaaldeVakantie} jours de vacances payés sont des jours payés ordinaires : l’employeur les paie",
    en: "the {betaaldeVakantie} paid holidays are ordinary paid days: the employer pays them",
  },
} as const satisfies Record<Statuut, Text>;

/** What the answer takes for true of holidays taken. */
const vakantiezin = ({ statuut, betaaldeVakantie: dagen }: Maandvragen, onbetaald: boolean): Text => {
  if (dagen === 0) return geenOpgenomen[statuut];
  return (onbetaald ? inSchoolvakantie : voorDeHervorming)[statuut];
};

/** Paid holidays taken, as days the employer owes on top (or does not owe), by status and rules. */
const opgenomenDagen = ({ statuut, betaaldeVakantie: dagen }: Maandvragen, onbetaald: boolean): number => {
  if (onbetaald) return statuut === "bediende" ? dagen : 0;
  return statuut === "arbeider" ? -dagen : 0;
};

const teVeel = (field: Field, given: number, dagen: number): Problem => ({
  code: "tooManyDays",
  field,
  given: String(given),
  values: { dagen: String(dagen) },
});

/** More days given than the month has of them; null where they fit. */
const teVeelDagen = (asked: Maandvragen, { binnen, vakantie }: Vakantierooster, onbetaald: boolean): Problem | null => {
  const werkbaar = binnen - vakantie;
  if (asked.afwezig > werkbaar) return teVeel(afwezig, asked.afwezig, werkbaar);
  const over = werkbaar - asked.afwezig;
  if (asked.onbetaaldeVakantie > over) return teVeel(onbetaaldeVakantie, asked.onbetaaldeVakantie, over);
  const vrij = onbetaald ? vakantie : over - asked.onbetaaldeVakantie;
  return asked.betaaldeVakantie > vrij ? teVeel(betaaldeVakantie, asked.betaaldeVakantie, vrij) : null;
};

/** What is due for a month of an OAO: the tariff in proportion to the timetable days that are paid. */
const verschuldigd = (trapOfMonth: Trap) =>
  caseOf<Maandvragen>()({
    reads: {
      bestaat: read(bestaat.OAO, inMaand),
      ...tariefReads<Maandvragen>(inMaand, trapOfMonth),
      vakantieOnbetaald: read(vakantieOnbetaald, inMaand),
      ...kalenderReads<Maandvragen>(inMaand),
      overmachtBegin: read(overmacht, ({ maand: first, start: from }: Maandvragen) => later(first, from ?? first)),
      overmachtEinde: read(overmacht, ({ maand: first, einde: to }: Maandvragen) =>
        earlier(endOfMonth(first), to ?? endOfMonth(first)),
      ),
    },
    decide: (asked, law) => {
      const bedrag = tarief(law);
      const rooster = roosterVan(asked, schoolvakantiesVan(law, asked.maand), law.vakantieOnbetaald);
      const problem = teVeelDagen(asked, rooster, law.vakantieOnbetaald);
      if (problem) return refusal(problem);
      const { mogelijk, binnen, vakantie } = rooster;
      const opgenomen = opgenomenDagen(asked, law.vakantieOnbetaald);
      const betaald = binnen - vakantie - asked.afwezig - asked.onbetaaldeVakantie + opgenomen;
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
          ...dagstappen(rooster, { onbetaald: asked.afwezig + asked.onbetaaldeVakantie, opgenomen, betaald }),
        },
        assumptions: [
          geenWettelijkeNoemer,
          ...(vakantie > 0 ? [feestdagInVakantie, vrijInElkeVakantie, ...kalenderAannames(law)] : []),
          ...kalenderAannames(law),
          ...(law.vakantieOnbetaald || asked.onbetaaldeVakantie > 0 ? [] : [oudeRegeling]),
          ...(geschorst ? [nietGeschorst] : []),
          vakantiezin(asked, law.vakantieOnbetaald),
        ],
        on: Object.keys(law).filter((name) => geschorst || !name.startsWith("overmacht")),
      };
    },
  });

export const maandOao = { "1": verschuldigd("1"), "2": verschuldigd("2"), "3": verschuldigd("3") } as const;
