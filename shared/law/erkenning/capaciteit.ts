import type { Day } from "../../base/day.ts";
import { wholeTimes } from "../../base/money.ts";
import type { Text } from "../../base/text.ts";
import { type Entry, entryOn, type Parameter } from "../../engine/parameter.ts";
import { caseOf, type Decision, type FactsOf, lenient, optional, read, required, rule } from "../../engine/rule.ts";
import {
  capaciteit as capaciteitVeld,
  mentoren,
  perMentor as perMentorVeld,
  werknemersHier,
} from "../../facts/erkenning.ts";
import { type Partnerschap, partnerschap } from "../../facts/rooster.ts";
import { datum } from "../../facts/tijd.ts";
import { capaciteit, capaciteitConstructiv, capaciteitMentor } from "./cijfers.ts";

const facts = {
  datum: required(datum),
  werknemers: required(werknemersHier),
  mentoren: optional(mentoren, 1),
  partnerschap: optional(partnerschap, "VPDL"),
  perMentor: optional(perMentorVeld),
};
type Facts = FactsOf<typeof facts>;
const opDatum = (asked: Facts) => asked.datum;
type Cellen = Readonly<Record<string, number>>;
type Bezetting = { readonly werknemers: number };

const perWerknemers = ({ werknemers }: Bezetting, cellen: Cellen): number =>
  werknemers === 0 ? cellen.zonderWerknemers : werknemers * cellen.perWerknemer;

/** By Constructiv: a step for small and middling establishments, and one more for each whole tranche above. */
const perVestiging = ({ werknemers }: Bezetting, cellen: Cellen): number =>
  werknemers < cellen.vanafMiddel
    ? cellen.klein
    : cellen.middel +
      (werknemers > cellen.boven ? wholeTimes(werknemers - cellen.boven, cellen.tranche) * cellen.perTranche : 0);

/** Only Constructiv says how many learners an establishment and a mentor may have. */
const isConstructiv = (wie: Partnerschap | null): boolean => wie === "Constructiv";

/** The figure that says how many learners a mentor may guide by a partnership, and its cell. */
const mentorcijfer = (wie: Partnerschap): readonly [Parameter<Cellen>, string] =>
  isConstructiv(wie) ? [capaciteitConstructiv, "perMentor"] : [capaciteitMentor, wie];

/** How many learners at once at most, and the figure that says so. */
export type Grens = { readonly hoogstens: number; readonly entry: Entry };

/** How many learners a mentor may guide at once by a partnership; null where nobody found it. */
export const mentorGrensOp = (wie: Partnerschap, day: Day): Grens | null => {
  const [figure, cel] = mentorcijfer(wie);
  const entry = entryOn(figure, day);
  const hoogstens = entry?.value?.[cel];
  return entry === null || hoogstens === undefined ? null : { hoogstens, entry };
};

/** Whether anybody found, for some day, how many learners a mentor may guide by a partnership. */
export const heeftMentorGrens = (wie: Partnerschap): boolean => {
  const [figure, cel] = mentorcijfer(wie);
  return figure.entries.some(({ value }) => value?.[cel] !== undefined);
};

/** How many learners an establishment with so many employees may have at once, whatever the mentors. */
export const vestigingGrensOp = (wie: Partnerschap | null, werknemers: number, day: Day): Grens | null => {
  const algemeen = entryOn(capaciteit, day);
  const eigen = isConstructiv(wie) ? entryOn(capaciteitConstructiv, day) : null;
  const grenzen: readonly Grens[] = [
    ...(algemeen?.value ? [{ hoogstens: perWerknemers({ werknemers }, algemeen.value), entry: algemeen }] : []),
    ...(eigen?.value ? [{ hoogstens: perVestiging({ werknemers }, eigen.value), entry: eigen }] : []),
  ];
  return grenzen.reduce<Grens | null>((one, other) => (one && one.hoogstens <= other.hoogstens ? one : other), null);
};

const namen = {
  werknemersGrens: { nl: "naar de werknemers", fr: "selon les travailleurs", en: "by the employees" },
  mentorGrens: { nl: "naar de mentoren", fr: "selon les tuteurs", en: "by the mentors" },
  vestigingGrens: {
    nl: "naar de grootte van de vestiging",
    fr: "selon la taille de l’établissement",
    en: "by the size of the establishment",
  },
} as const satisfies Record<string, Text>;

const hoogstens = (grenzen: Readonly<Partial<Record<keyof typeof namen, number>>>) => ({
  result: Math.min(...Object.values(grenzen)),
  steps: Object.fromEntries(
    Object.entries(grenzen).map(([naam, value]) => [
      naam,
      { name: namen[naam as keyof typeof namen], kind: "count", value } as const,
    ]),
  ),
});

const because: Text = {
  nl: "Op {datum}, werknemers: {werknemers}, mentoren: {mentoren}. Lerenden tegelijk: hoogstens {result}.",
  fr: "Au {datum}, travailleurs : {werknemers}, tuteurs : {mentoren}. Apprenants à la fois : {result} au plus.",
  en: "On {datum}, employees: {werknemers}, mentors: {mentoren}. Learners at once: {result} at most.",
};

const constructiv = caseOf<Facts>()({
  reads: { werknemersCellen: read(capaciteit, opDatum), cellen: read(capaciteitConstructiv, opDatum) },
  decide: (asked, { werknemersCellen, cellen }) => ({
    ...hoogstens({
      werknemersGrens: perWerknemers(asked, werknemersCellen),
      mentorGrens: asked.mentoren * (asked.perMentor ?? cellen.perMentor),
      vestigingGrens: perVestiging(asked, cellen),
    }),
    because,
    assumptions:
      asked.werknemers > cellen.boven
        ? [
            {
              nl: "een schijf telt pas als ze vol is, en de eerste begint na de grens; de bron zegt niet hoe te tellen",
              fr: "une tranche ne compte qu’une fois pleine, la première commence après la limite ; la source ne dit pas comment compter",
              en: "a tranche counts once it is full, and the first begins past the limit; the source does not say how to count",
            },
          ]
        : [],
  }),
});

const perMentorOnbekend: Text = {
  nl: "Op {datum}, werknemers: {werknemers}. Lerenden tegelijk: hoogstens {werknemersGrens} volgens het aantal werknemers. Hoeveel een mentor er mag begeleiden bij {partnerschap}, is niet gevonden: vraag het aan uw partnerschap en geef het op.",
  fr: "Au {datum}, travailleurs : {werknemers}. Apprenants à la fois : {werknemersGrens} au plus selon le nombre de travailleurs. Combien un tuteur peut en accompagner chez {partnerschap} n’a pas été trouvé : demandez-le à votre partenariat et indiquez-le.",
  en: "On {datum}, employees: {werknemers}. Learners at once: {werknemersGrens} at most by the number of employees. How many of them a mentor may guide with {partnerschap} was not found: ask your partnership and enter it.",
};

const andere = caseOf<Facts>()({
  reads: {
    werknemersCellen: read(capaciteit, opDatum),
    perMentor: lenient(read(capaciteitMentor, opDatum, (asked: Facts) => asked.partnerschap)),
  },
  decide: (asked, { werknemersCellen, perMentor: gevonden }): Decision => {
    const werknemersGrens = perWerknemers(asked, werknemersCellen);
    const perMentor = asked.perMentor ?? gevonden;
    const on = ["werknemersCellen", ...(asked.perMentor === null && gevonden !== null ? ["perMentor"] : [])];
    if (perMentor !== null)
      return { ...hoogstens({ werknemersGrens, mentorGrens: asked.mentoren * perMentor }), because, on };
    const alleen = hoogstens({ werknemersGrens });
    // Every mentor may guide one at least, so that a bound of one needs no more.
    return werknemersGrens === 1
      ? { ...alleen, because, on, atMost: "derived" }
      : { ...alleen, result: null, because: perMentorOnbekend, missing: [capaciteitMentor.name], on };
  },
});

/** How many learners an establishment may have at once. */
export const capaciteitRegel = rule({
  id: "CAPACITEIT",
  subject: "erkenning",
  name: { nl: "lerenden tegelijk", fr: "apprenants à la fois", en: "learners at once" },
  describe: {
    nl: "Hoeveel lerenden een vestiging hoogstens tegelijk mag opleiden.",
    fr: "Combien d’apprenants un établissement peut former à la fois, au plus.",
    en: "How many learners an establishment may train at once, at most.",
  },
  formula: {
    nl: "niet meer lerenden dan werknemers, zonder werknemers 1, en niet meer dan de mentoren mogen begeleiden; Constructiv: 1 per mentor, en minder dan 5 werknemers 1, tot 10 2, daarboven 1 meer per 10",
    fr: "pas plus d’apprenants que de travailleurs, sans travailleurs 1, et ce que les tuteurs peuvent accompagner ; Constructiv : 1 par tuteur, et moins de 5 travailleurs 1, jusqu’à 10 2, au-delà 1 de plus par 10",
    en: "no more learners than employees, without employees 1, and no more than the mentors may guide; Constructiv: 1 a mentor, and under 5 employees 1, to 10 2, above 1 more for each 10",
  },
  facts,
  gives: capaciteitVeld,
  cases: [constructiv, andere],
  pick: (asked) => (isConstructiv(asked.partnerschap) ? constructiv : andere),
});
