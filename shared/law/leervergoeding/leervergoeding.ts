import { type Cents, type Hundredths, timesHoursHalfUp } from "../../base/money.ts";
import { type Case, caseOf, type FactsOf, optional, read, required, rule } from "../../engine/rule.ts";
import { type Overeenkomst, overeenkomst, type Trap, trap } from "../../facts/overeenkomst.ts";
import type { Problem } from "../../facts/problem.ts";
import { datum } from "../../facts/tijd.ts";
import { leervergoedingBedrag, uren, uurbedrag } from "../../facts/vergoeding.ts";
import { afgeschaft, bestaat } from "../overeenkomst/overeenkomst.ts";
import { eigenUurbedrag } from "./aannames.ts";
import { uurminimum } from "./cijfers.ts";
import { tarief, tariefReads } from "./tarief.ts";
import { loon, onbezoldigd } from "./zonder.ts";

const facts = {
  datum: required(datum),
  trap: required(trap),
  overeenkomst: optional(overeenkomst, "OAO"),
  uren: optional(uren),
  uurbedrag: optional(uurbedrag),
};
type Facts = FactsOf<typeof facts>;
const opDatum = (asked: Facts) => asked.datum;

const maandtarief = (trapOfDay: Trap) =>
  caseOf<Facts>()({
    reads: { bestaat: read(bestaat.OAO, opDatum), ...tariefReads<Facts>(opDatum, trapOfDay) },
    decide: (_, law) => ({
      result: tarief(law),
      atMost: law.bekendmaking ? "published" : "derived",
      because: {
        nl: "Trap {trap}: {aandeel} van het GGMMI van {ggmmi} op {datum}, naar boven afgerond op {afronding}, is {result} per maand.",
        fr: "Échelon {trap} : {aandeel} du RMMMG de {ggmmi} au {datum}, arrondi vers le haut à {afronding}, donne {result} par mois.",
        en: "Step {trap}: {aandeel} of the GGMMI of {ggmmi} on {datum}, rounded up to {afronding}, is {result} a month.",
      },
    }),
  });

const perTrap = { "1": maandtarief("1"), "2": maandtarief("2"), "3": maandtarief("3") } as const;

const zonderUren: Problem = { code: "required", field: uren };

/** The hourly minimum, or the caller's own amount, times the paid hours. */
const perUur = (soort: "ODOS" | "ODO") => {
  const reads = { bestaat: read(bestaat[soort], opDatum) };
  const wettelijk = caseOf<Facts>()({
    reads: { ...reads, uurminimum: read(uurminimum, opDatum) },
    decide: (asked, law) => ({
      result: timesHoursHalfUp(law.uurminimum, asked.uren as Hundredths),
      because: {
        nl: "{overeenkomst}: {uren} uur aan het minimum van {uurminimum} per uur op {datum} is {result}.",
        fr: "{overeenkomst} : {uren} h au minimum de {uurminimum} l’heure au {datum} : {result}.",
        en: "{overeenkomst}: {uren} h at the minimum of {uurminimum} an hour on {datum} is {result}.",
      },
    }),
  });
  const eigen = caseOf<Facts>()({
    reads,
    decide: (asked) => ({
      result: timesHoursHalfUp(asked.uurbedrag as Cents, asked.uren as Hundredths),
      because: {
        nl: "{overeenkomst}: {uren} uur aan uw eigen bedrag van {uurbedrag} per uur is {result}.",
        fr: "{overeenkomst} : {uren} h à votre propre montant de {uurbedrag} l’heure : {result}.",
        en: "{overeenkomst}: {uren} h at your own amount of {uurbedrag} an hour is {result}.",
      },
      assumptions: [eigenUurbedrag],
    }),
  });
  return { wettelijk, eigen };
};
const perUurOdos = perUur("ODOS");
const perUurOdo = perUur("ODO");

const onbetaald = onbezoldigd<Facts>(opDatum);
const loonDa = loon<Facts>("DA", opDatum);
const loonOdow = loon<Facts>("ODOW", opDatum);

const hourly = (of: ReturnType<typeof perUur>, asked: Facts) =>
  asked.uren === null ? zonderUren : asked.uurbedrag === null ? of.wettelijk : of.eigen;

const byOvereenkomst = {
  OAO: (asked: Facts) => perTrap[asked.trap],
  SAO: () => onbetaald,
  DA: () => loonDa,
  ODOS: (asked: Facts) => hourly(perUurOdos, asked),
  ODO: (asked: Facts) => hourly(perUurOdo, asked),
  ODOW: () => loonOdow,
} as const satisfies Record<Overeenkomst, (asked: Facts) => Case<Facts> | Problem>;

/** Leervergoeding: the monthly tariff (OAO), the hourly minimum times hours (ODOS, ODO), nothing (SAO), or a wage. */
export const leervergoeding = rule({
  id: "LEERVERGOEDING",
  subject: "leervergoeding",
  name: { nl: "leervergoeding", fr: "indemnité d’apprentissage", en: "learning allowance" },
  describe: {
    nl: "Wettelijk maandtarief van de leervergoeding (OAO), of het uurminimum maal de uren (ODOS, ODO).",
    fr: "Tarif mensuel légal de l’indemnité (OAO), ou le minimum horaire fois les heures (ODOS, ODO).",
    en: "Legal monthly tariff of the allowance (OAO), or the hourly minimum times the hours (ODOS, ODO).",
  },
  formula: {
    nl: "OAO: aandeel van de trap × GGMMI, naar boven afgerond op een veelvoud van € 0,10. ODOS en ODO: uurminimum × uren, op de cent.",
    fr: "OAO : part de l’échelon × RMMMG, arrondi vers le haut à un multiple de 0,10 €. ODOS et ODO : minimum horaire × heures, au cent près.",
    en: "OAO: share of the step × GGMMI, rounded up to a multiple of € 0.10. ODOS and ODO: hourly minimum × hours, to the cent.",
  },
  facts,
  gives: leervergoedingBedrag,
  cases: [
    ...Object.values(perTrap),
    onbetaald,
    perUurOdos.wettelijk,
    perUurOdos.eigen,
    perUurOdo.wettelijk,
    perUurOdo.eigen,
    loonDa,
    loonOdow,
  ],
  pick: (asked) => afgeschaft(asked.overeenkomst, asked.datum) ?? byOvereenkomst[asked.overeenkomst](asked),
});
