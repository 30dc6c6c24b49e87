import { type Day, earlier, endOfMonth, later } from "../../base/day.ts";
import { fractionHalfUp } from "../../base/money.ts";
import type { Text } from "../../base/text.ts";
import { entryOn } from "../../engine/parameter.ts";
import { type Case, caseOf, type Decision, read, refusal } from "../../engine/rule.ts";
import type { Field } from "../../facts/field.ts";
import type { Trap } from "../../facts/overeenkomst.ts";
import type { Problem } from "../../facts/problem.ts";
import { betaaldeVakantie, onbetaaldeVakantie } from "../../facts/vakantie.ts";
import { afwezig, leervergoedingBedrag } from "../../facts/vergoeding.ts";
import {
  kalenderAannames,
  kalenderReads,
  type Schoolvakantieregel,
  schoolvakantiesVan,
} from "../kalender/vakanties.ts";
import { bestaat } from "../overeenkomst/overeenkomst.ts";
import { feestdagInVakantie, geenWettelijkeNoemer, vrijInElkeVakantie } from "./aannames.ts";
import { overmacht, vakantiedagenOnbetaald, vakantieOnbetaald } from "./cijfers.ts";
import { dagstappen } from "./maand-stappen.ts";
import { inMaand, type Maandvragen } from "./maandvragen.ts";
import { roosterVan, type Vakantierooster } from "./rooster.ts";
import { isGeschorst, isHervat, zelfdeRegel } from "./schorsing.ts";
import { tarief, tariefReads } from "./tarief.ts";

const geenOnbetaald: Text = {
  nl: "in deze maand is geen onbetaalde vakantie opgenomen (per kalenderjaar waren dat toen hoogstens {onbetaaldPerJaar} dagen)",
  fr: "aucun jour de vacances non payé n’est pris ce mois-ci (alors {onbetaaldPerJaar} au plus par année civile)",
  en: "no unpaid holiday is taken in this month (at that time at most {onbetaaldPerJaar} days a calendar year)",
};
const binnenHetJaar: Text = {
  nl: "met de andere maanden van het kalenderjaar blijft de onbetaalde vakantie binnen de {onbetaaldPerJaar} dagen van toen",
  fr: "avec les autres mois de l’année civile, les vacances non payées restent dans les {onbetaaldPerJaar} jours d’alors",
  en: "with the other months of the calendar year the unpaid holidays stay within the {onbetaaldPerJaar} days of that time",
};
const nietEssentieel: Text = {
  nl: "geen essentiële sector: voor de dagen van de schorsing wegens covid-19 was geen leervergoeding verschuldigd",
  fr: "pas de secteur essentiel : aucune indemnité n’était due pour les jours de la suspension pour covid-19",
  en: "no essential sector: no allowance was due for the days of the suspension because of covid-19",
};
const werkHervat: Text = {
  nl: "het werkplekleren was na de schorsing wegens covid-19 voor deze lerende hernomen (het hernam in fasen)",
  fr: "la formation au travail avait repris pour cet apprenant après la suspension pour covid-19 (elle a repris par phases)",
  en: "workplace learning had begun again for this learner after the suspension because of covid-19 (it did so in phases)",
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
    nl: "betaalde vakantie (dagen: {betaaldeVakantie}) valt in schoolvakanties; het vakantiefonds betaalt ze, niet de werkgever",
    fr: "les vacances payées (jours : {betaaldeVakantie}) tombent en vacances scolaires ; la caisse de vacances les paie, pas l’employeur",
    en: "paid holidays (days: {betaaldeVakantie}) fall in school holidays; the holiday fund pays them, not the employer",
  },
  bediende: {
    nl: "betaalde vakantie (dagen: {betaaldeVakantie}) valt op roosterdagen in schoolvakanties; de werkgever betaalt ze",
    fr: "les vacances payées (jours : {betaaldeVakantie}) tombent sur des jours de l’horaire en vacances scolaires ; l’employeur les paie",
    en: "paid holidays (days: {betaaldeVakantie}) fall on timetable days in school holidays; the employer pays them",
  },
} as const satisfies Record<Statuut, Text>;

const voorDeHervorming = {
  arbeider: {
    nl: "op betaalde vakantie (dagen: {betaaldeVakantie}) is geen leervergoeding verschuldigd: het vakantiefonds betaalt ze",
    fr: "pour les vacances payées (jours : {betaaldeVakantie}), aucune indemnité n’est due : la caisse de vacances les paie",
    en: "no allowance is due for paid holidays (days: {betaaldeVakantie}): the holiday fund pays them",
  },
  bediende: {
    nl: "betaalde vakantie (dagen: {betaaldeVakantie}) is gewoon betaald: de werkgever betaalt ze",
    fr: "les vacances payées (jours : {betaaldeVakantie}) sont payées comme d’ordinaire : par l’employeur",
    en: "paid holidays (days: {betaaldeVakantie}) are paid as ordinary days: the employer pays them",
  },
} as const satisfies Record<Statuut, Text>;

/** Why no more days fit: said where the limit is not that of the timetable alone. */
const redenen = {
  schoolvakantie: {
    nl: "betaalde vakantie wordt in de schoolvakanties opgenomen",
    fr: "les vacances payées se prennent pendant les vacances scolaires",
    en: "paid holidays are taken in the school holidays",
  },
  schorsing: {
    nl: "de dagen van de schorsing wegens covid-19 zijn al afgetrokken",
    fr: "les jours de la suspension pour covid-19 sont déjà déduits",
    en: "the days of the suspension because of covid-19 are deducted already",
  },
  kalenderjaar: {
    nl: "meer onbetaalde vakantiedagen had een lerende toen niet in een heel kalenderjaar",
    fr: "un apprenant n’avait alors pas plus de jours de vacances non payés dans toute une année civile",
    en: "a learner had no more unpaid holidays than that in a whole calendar year then",
  },
} as const satisfies Record<string, Text>;

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

const teVeel = (field: Field, given: number, dagen: number, because?: Text): Problem => ({
  code: "tooManyDays",
  field,
  given: String(given),
  because,
  values: { dagen: String(dagen) },
});

/** More days given than the month has of them; null where they fit. */
const teVeelDagen = (
  asked: Maandvragen,
  { binnen, vakantie, geschorst }: Vakantierooster,
  onbetaald: boolean,
): Problem | null => {
  const werkbaar = binnen - vakantie - geschorst;
  const reden = geschorst > 0 ? redenen.schorsing : undefined;
  if (asked.afwezig > werkbaar) return teVeel(afwezig, asked.afwezig, werkbaar, reden);
  const over = werkbaar - asked.afwezig;
  if (asked.onbetaaldeVakantie > over) return teVeel(onbetaaldeVakantie, asked.onbetaaldeVakantie, over, reden);
  const vrij = onbetaald ? vakantie : over - asked.onbetaaldeVakantie;
  if (asked.betaaldeVakantie <= vrij) return null;
  return teVeel(betaaldeVakantie, asked.betaaldeVakantie, vrij, onbetaald ? redenen.schoolvakantie : undefined);
};

/** First and last day of the month inside the agreement: on each of them the suspension of 2020 is looked up. */
const eersteDag = ({ maand: first, start: from }: Maandvragen): Day => later(first, from ?? first);
const laatsteDag = ({ maand: first, einde: to }: Maandvragen): Day =>
  earlier(endOfMonth(first), to ?? endOfMonth(first));

/** Whether a day of the month can be one of the suspension, or of the time in which work began again. */
const kanGeschorst = (asked: Maandvragen): boolean => {
  const first = eersteDag(asked);
  return isGeschorst(first) || isHervat(first) || !zelfdeRegel(first, laatsteDag(asked));
};

const gelezen = (trapOfMonth: Trap) => ({
  bestaat: read(bestaat.OAO, inMaand),
  ...tariefReads<Maandvragen>(inMaand, trapOfMonth),
  vakantieOnbetaald: read(vakantieOnbetaald, inMaand),
  ...kalenderReads<Maandvragen>(inMaand),
  overmachtBegin: read(overmacht, eersteDag),
  overmachtEinde: read(overmacht, laatsteDag),
});

type Wet = Parameters<typeof tarief>[0] &
  Schoolvakantieregel & { readonly vakantieOnbetaald: boolean; readonly kalenderBekend: boolean };

/** The reads that matter: the suspension only where it touched a day, and once where both days tell of one figure. */
const teltMee = (asked: Maandvragen, law: Wet, geraakt: boolean): readonly string[] => {
  const eenmaal = zelfdeRegel(eersteDag(asked), laatsteDag(asked));
  return Object.keys(law).filter((name) => {
    if (name === "overmachtEinde") return geraakt && !eenmaal;
    return geraakt || name !== "overmachtBegin";
  });
};

/** What is due for a month of an OAO: the tariff in proportion to the timetable days that are paid. */
const beslis = (asked: Maandvragen, law: Wet, perJaar: number | null): Decision => {
  const bedrag = tarief(law);
  const rooster = roosterVan(asked, schoolvakantiesVan(law, asked.maand), law.vakantieOnbetaald, kanGeschorst(asked));
  const geschorst = asked.essentieel === true ? 0 : rooster.geschorst;
  const problem = teVeelDagen(asked, { ...rooster, geschorst }, law.vakantieOnbetaald);
  if (problem) return refusal(problem);
  const onbetaald = asked.onbetaaldeVakantie;
  if (perJaar !== null && onbetaald > perJaar)
    return refusal(teVeel(onbetaaldeVakantie, onbetaald, perJaar, redenen.kalenderjaar));
  const { mogelijk, binnen, vakantie, hervat } = rooster;
  const opgenomen = opgenomenDagen(asked, law.vakantieOnbetaald);
  const betaald = binnen - vakantie - geschorst - asked.afwezig - onbetaald + opgenomen;
  return {
    result: fractionHalfUp(bedrag, betaald, mogelijk),
    because: {
      nl: "Roosterdagen van de maand: {mogelijk}, te betalen: {betaald}, aan een tarief van {tarief}: {result}.",
      fr: "Jours de l’horaire du mois : {mogelijk}, à payer : {betaald}, au tarif de {tarief} : {result}.",
      en: "Timetable days of the month: {mogelijk}, to pay: {betaald}, at a tariff of {tarief}: {result}.",
    },
    steps: dagstappen(
      rooster,
      { geschorst, onbetaald: asked.afwezig + onbetaald, opgenomen, betaald },
      { name: leervergoedingBedrag.name, kind: "euro", value: bedrag },
    ),
    assumptions: [
      geenWettelijkeNoemer,
      ...(vakantie > 0 ? [feestdagInVakantie, vrijInElkeVakantie] : []),
      ...kalenderAannames(law),
      ...(perJaar === null ? [] : [onbetaald === 0 ? geenOnbetaald : binnenHetJaar]),
      ...(geschorst > 0 && asked.essentieel === null ? [nietEssentieel] : []),
      ...(hervat > 0 && asked.essentieel !== true ? [werkHervat] : []),
      vakantiezin(asked, law.vakantieOnbetaald),
    ],
    on: teltMee(asked, law, rooster.geschorst + hervat > 0),
  };
};

/** A month in which school holidays are free and unpaid in themselves. */
const nieuw = (trapOfMonth: Trap) =>
  caseOf<Maandvragen>()({
    reads: gelezen(trapOfMonth),
    decide: (asked, law) => beslis(asked, law, null),
  });
/** A month in which a learner had so many unpaid holidays a year, and otherwise worked. */
const oud = (trapOfMonth: Trap) =>
  caseOf<Maandvragen>()({
    reads: { ...gelezen(trapOfMonth), onbetaaldPerJaar: read(vakantiedagenOnbetaald, inMaand) },
    decide: (asked, law) => beslis(asked, law, law.onbetaaldPerJaar),
  });

const perRegeling = {
  oud: { "1": oud("1"), "2": oud("2"), "3": oud("3") },
  nieuw: { "1": nieuw("1"), "2": nieuw("2"), "3": nieuw("3") },
} as const;

export const maandOao = [...Object.values(perRegeling.oud), ...Object.values(perRegeling.nieuw)] as const;

/** The way of reasoning of a month: its step, under the holiday rules of then. */
export const maandOaoVan = ({ maand, trap }: Maandvragen): Case<Maandvragen> =>
  perRegeling[entryOn(vakantiedagenOnbetaald, maand) === null ? "nieuw" : "oud"][trap];
