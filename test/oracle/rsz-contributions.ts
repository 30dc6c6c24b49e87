import { addMonths, type Iso, quarterFirst } from "./dates.ts";
import {
  decimal,
  divided,
  type Fraction,
  fraction,
  least,
  less,
  minus,
  percent,
  plus,
  shown,
  times,
  toCent,
} from "./fractions.ts";
import type { Verdict } from "./harness.ts";
import {
  addAll,
  baseOf,
  figure,
  impossible,
  limitedIn,
  notInForce,
  type Perhaps,
  partOf,
  type Quarter,
  type Statuut,
  told,
  tooEarly,
  unknown,
  zero,
} from "./rsz-base.ts";
import {
  candidates,
  type Employment,
  hasStructural,
  learnerReduction,
  muOf,
  partTimeCertainty,
  partTimeReduction,
  structural,
} from "./rsz-reductions.ts";
import * as law from "./rsz-tables.ts";

/* Contributions */

export type Employer = Employment & { readonly werknemers: number | undefined; readonly fso: number | undefined };

/** The lines that were one line, rounded once, up to 2023K4. */
const ordinary = (asked: Employer, base: Fraction, limited: boolean): Perhaps => {
  const { kwartaal, statuut } = asked;
  const rates = [
    figure(limited ? law.limitedBase : law.fullBase[asked.categorie ?? "1"], kwartaal),
    ...(statuut === "arbeider" ? [figure(law.vacation, kwartaal)] : []),
    figure(law.special, kwartaal),
    figure(law.asbestos, kwartaal),
  ];
  if (rates.includes("?")) return null;
  if (kwartaal < law.linesApartFrom) return toCent(times(base, plus(...rates.map(percent))));
  return addAll(rates.map((rate) => partOf(base, rate)));
};

const closureLines = (asked: Employer, base: Fraction, limited: boolean): Perhaps => {
  if (asked.fso !== undefined) return toCent(times(base, percent(String(asked.fso))));
  const rates = law.inQuarter(law.closure, asked.kwartaal);
  if (rates === null) throw new Error(`no FSO row in ${asked.kwartaal}`);
  if ((asked.categorie ?? "1") !== "1") return partOf(base, rates.nonProfit);
  const size = (asked.werknemers ?? 1) < 20 ? 0 : 1;
  if (limited) return partOf(base, rates.bare[size]);
  return addAll([partOf(base, rates.moderated[size]), partOf(base, rates.special)]);
};

/** Lines that only an ordinary employee has. */
const fullLines = (asked: Employer, base: Fraction): Perhaps => {
  const bare = asked.categorie === "3zonderLM";
  const large = (asked.werknemers ?? 1) >= 10;
  return addAll([
    partOf(base, figure(law.temporaryUnemployment, asked.kwartaal)),
    large
      ? partOf(base, figure(bare ? law.fromTenWorkersWithoutModeration : law.fromTenWorkers, asked.kwartaal))
      : zero,
  ]);
};

const negative = (amount: Perhaps): Perhaps => (amount === null ? null : minus(zero, amount));

export const contributions = (asked: Employer): Verdict => {
  const wrong = impossible(asked, asked.kwartaal);
  if (wrong) return wrong;
  if (tooEarly(asked.kwartaal)) return notInForce;
  const base = baseOf(asked.kwartaalbedrag, asked.statuut);
  const limited = limitedIn(asked.geboortedatum, asked.kwartaal);
  return told(
    addAll([
      ordinary(asked, base, limited),
      closureLines(asked, base, limited),
      limited ? zero : fullLines(asked, base),
      negative(structural(asked)),
      asked.start === undefined ? zero : negative(learnerReduction(asked)),
    ]),
    // They are those of a private employer; whether 852, 857 and 859 are due is in no source: not charged, and said.
    "assumed",
  );
};

export const reduction = (asked: Employment & { readonly code: "3000" | "6310" | "6311" }): Verdict => {
  const first = { "3000": null, "6310": law.learnerFirst, "6311": law.partTimeFirst }[asked.code];
  const exists = first !== null && asked.kwartaal >= first && asked.kwartaal <= law.targetLast;
  // A start is looked at only where the right depends on it.
  const wrong = impossible(exists ? asked : { ...asked, start: undefined }, asked.kwartaal);
  if (wrong) return wrong;
  if (asked.code === "6310") return told(learnerReduction(asked));
  if (asked.code === "6311") return told(partTimeReduction(asked), partTimeCertainty(asked));
  if (tooEarly(asked.kwartaal)) return notInForce;
  return told(structural(asked), hasStructural(asked) && asked.kwartaalbedrag > 0 ? "assumed" : undefined);
};

export type OwnPart = {
  readonly kwartaalbedrag: number;
  readonly geboortedatum: Iso;
  readonly kwartaal: Quarter;
  readonly statuut: Statuut;
  readonly mu: number | undefined;
};

/**
 * 13.07 % of the base, less the werkbonus of a low wage: each month has a third of the quarter's wage and its own
 * bonus. The wage that decides is the wage itself, not the 108 % on which a manual worker's contribution is counted.
 */
export const ownContribution = (asked: OwnPart): Verdict => {
  const wrong = impossible(asked, asked.kwartaal);
  if (wrong) return wrong;
  if (tooEarly(asked.kwartaal)) return notInForce;
  if (limitedIn(asked.geboortedatum, asked.kwartaal)) return { result: 0 };
  const base = baseOf(asked.kwartaalbedrag, asked.statuut);
  const mu = muOf(asked);
  const month = divided(decimal(asked.kwartaalbedrag), times(fraction(3), mu));
  const whole = toCent(times(base, percent(figure(law.personal, asked.kwartaal))));
  const rows = law.werkbonus.map(([from, row]) => [from, { lowest: row.lowest, most: row[asked.statuut] }] as const);
  const first = quarterFirst(asked.kwartaal);
  const months = [0, 1, 2].map((place) => candidates(rows, addMonths(first, place)));
  const quarters = months.reduce<readonly (readonly (typeof rows)[number][1][])[]>(
    (made, month) => made.flatMap((earlier) => month.map((row) => [...earlier, row])),
    [[]],
  );
  const outcomes = quarters.map((bonuses) => {
    if (bonuses.some(({ lowest }) => less(decimal(lowest), month))) return "above";
    const most = times(plus(...bonuses.map((bonus) => decimal(bonus.most))), mu);
    return shown(minus(whole, least(whole, toCent(most))));
  });
  if (outcomes.some((outcome) => outcome !== outcomes[0])) return unknown;
  const guessed = months.some((_, place) => law.inQuarter(rows, addMonths(first, place))?.most === "?");
  if (guessed && outcomes[0] !== 0 && outcomes[0] !== "above") return unknown;
  return outcomes[0] === "above" ? { problem: "notApplicable" } : { result: outcomes[0] };
};
