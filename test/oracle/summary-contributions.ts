import { type Iso, later, quarterFirst } from "./dates.ts";
import { shown } from "./fractions.ts";
import { rsz } from "./rsz.ts";
import { figure, limitedIn, type Perhaps } from "./rsz-base.ts";
import { candidates, type Employment, muOf, structural, targetReduction } from "./rsz-reductions.ts";
import * as law from "./rsz-tables.ts";
import { firstOf, type Month, muIn, placesOfMonths } from "./summary-months.ts";
import { birthOf, centsOf, hasWage, type Known, type Learner, sumOf } from "./summary-row.ts";

/** A line of the declaration, by its code: `basis` is the base contribution, `lijn` the one line of the worker code. */
export type Line = { readonly code: string; readonly amount: Known };

/** What is declared of a learner in a quarter, rsz.md §3 to §5, §13; amounts in cents. */
export type Contributions = {
  readonly regime: string | null;
  readonly wage: Known;
  readonly wageFrom: "kwartaalloon" | "betaald" | "verschuldigd" | null;
  readonly code: string | null;
  readonly mu: number | null;
  readonly muGiven: boolean;
  readonly base: Known;
  readonly lines: readonly Line[];
  readonly gross: Known;
  readonly structural: Known;
  readonly targetGroup: Known;
  readonly declared: Known;
  readonly billedLater: Known;
  readonly personal: Known;
  readonly werkbonus: Known;
  readonly learnerPays: Known;
  /** How sure; not applicable where there is nothing to declare for a learner. */
  readonly certainty: string;
};

const nothingKnown = {
  ...{ wage: null, wageFrom: null, code: null, mu: null, muGiven: false, base: null, lines: [], gross: null },
  ...{ structural: null, targetGroup: null, declared: null, billedLater: null },
  ...{ personal: null, werkbonus: null, learnerPays: null },
} as const;
const nothingDue = {
  ...{ wage: 0, base: 0, gross: 0, structural: 0, targetGroup: 0, declared: 0, billedLater: 0 },
  ...{ personal: 0, werkbonus: 0, learnerPays: 0 },
} as const;

/** A day of the year of birth, for what asks the year alone. */
const bornOf = (row: Learner): Iso => {
  const { year, day } = birthOf(row);
  return day ?? `${year}-01-01`;
};

/** The regime on the first day of the quarter, or of an agreement that begins in it. */
export const regimeIn = (row: Learner, quarter: string): string | null => {
  const datum = later(row.start, quarterFirst(quarter));
  const said = rsz.RSZREGIME.says({ geboortedatum: bornOf(row), datum, overeenkomst: row.overeenkomst });
  return "result" in said ? String(said.result) : null;
};

/** The wage: as given, else what was paid in all its months, else what is due in them. */
const wageOf = (row: Learner, months: readonly Month[]): Pick<Contributions, "wage" | "wageFrom"> => {
  if (row.kwartaalloon !== undefined) return { wage: centsOf(row.kwartaalloon), wageFrom: "kwartaalloon" };
  const paid = sumOf(months.map((month) => month.paid));
  if (paid !== null) return { wage: paid, wageFrom: "betaald" };
  const due = sumOf(months.map((month) => month.due));
  return { wage: due, wageFrom: due === null ? null : "verschuldigd" };
};

type Rate = readonly [code: string, rate: string];

/** The lines of the worker code: one, rounded once, up to 2023K4, and since one for each part. */
const codeRates = ({ kwartaal, statuut, categorie = "1" }: Employment, limited: boolean): readonly Rate[] => [
  ["basis", figure(limited ? law.limitedBase : law.fullBase[categorie], kwartaal)],
  ...(statuut === "arbeider" ? [["253", figure(law.vacation, kwartaal)] as const] : []),
  ["255", figure(law.special, kwartaal)],
  ["256", figure(law.asbestos, kwartaal)],
];

/** The lines besides, by the size of the employer. */
const otherRates = (asked: Employment, limited: boolean, workers: number): readonly Rate[] => {
  const { kwartaal, categorie = "1" } = asked;
  const fso = law.inQuarter(law.closure, kwartaal);
  if (fso === null) throw new Error(`no FSO row in ${kwartaal}`);
  const size = workers < 20 ? 0 : 1;
  const closure: readonly Rate[] =
    categorie !== "1"
      ? [["811", fso.nonProfit]]
      : limited
        ? [["809", fso.bare[size]]]
        : [
            ["809", fso.moderated[size]],
            ["810", fso.special],
          ];
  if (limited) return closure;
  const bare = categorie === "3zonderLM";
  const unemployment: Rate = bare
    ? ["857", figure(law.fromTenWorkersWithoutModeration, kwartaal)]
    : ["855", figure(law.fromTenWorkers, kwartaal)];
  return [...closure, ["859", figure(law.temporaryUnemployment, kwartaal)], ...(workers >= 10 ? [unemployment] : [])];
};

const cents = (amount: Perhaps): Known => (amount === null ? null : centsOf(shown(amount)));

const hundredths = (rate: string): number => Math.round(Number(rate) * 100);
/** A percentage of cents, half a cent upward. */
export const partOf = (base: number, ...rates: readonly string[]): Known => {
  if (rates.includes("?")) return null;
  return Math.floor((base * rates.reduce((sum, rate) => sum + hundredths(rate), 0) + 5000) / 10_000);
};
const baseOf = (wage: number, statuut: string): number =>
  statuut === "arbeider" ? (partOf(wage, "108") as number) : wage;

const linesOf = (asked: Employment, base: number, limited: boolean, workers: number): readonly Line[] => {
  const apart = (rates: readonly Rate[]) => rates.map(([code, rate]) => ({ code, amount: partOf(base, rate) }));
  const ofCode = codeRates(asked, limited);
  const together = partOf(base, ...ofCode.map(([, rate]) => rate));
  const first = asked.kwartaal < law.linesApartFrom ? [{ code: "lijn", amount: together }] : apart(ofCode);
  return [...first, ...apart(otherRates(asked, limited, workers))];
};

/** 6310, of what 3000 leaves of the base contribution: in its quarters, in Flanders, of agreements since 1-7-2016. */
const targetGroupOf = (asked: Employment, base: number, limited: boolean, taken: Known): Known => {
  const { kwartaal, start = "", gewest = "Vlaams", mu, categorie = "1" } = asked;
  if (kwartaal < law.learnerFirst || kwartaal > law.targetLast) return 0;
  if (start < law.agreementsFrom || gewest !== "Vlaams") return 0;
  const amount = cents(targetReduction(law.targetAmount, muOf({ mu }))) as number;
  if (amount === 0) return 0;
  const cap = partOf(base, figure(limited ? law.limitedBase : law.fullBase[categorie], kwartaal)) as number;
  return taken === null ? null : Math.min(amount, cap - taken);
};

type Bonus = { readonly lowest: number; readonly most: number };
/** What the werkbonus of a quarter's months may be: by each of the nearest figures where one is in no source. */
type Bonuses = { readonly possible: readonly Bonus[]; readonly isGuessed: boolean };
const bonuses = new Map<string, Bonuses>();
const bonusesOf = (quarter: string, statuut: "arbeider" | "bediende"): Bonuses => {
  const key = `${quarter} ${statuut}`;
  const known = bonuses.get(key);
  if (known !== undefined) return known;
  const rows = law.werkbonus.map(([from, row]) => [from, { lowest: row.lowest, most: row[statuut] }] as const);
  let possible: readonly Bonus[] = [{ lowest: Number.POSITIVE_INFINITY, most: 0 }];
  for (const place of placesOfMonths) {
    const month = candidates(rows, firstOf(quarter, place));
    possible = possible.flatMap(({ lowest, most }) =>
      month.map((one) => ({
        lowest: Math.min(lowest, centsOf(Number(one.lowest))),
        most: most + centsOf(Number(one.most)),
      })),
    );
  }
  const isGuessed = placesOfMonths.some((place) => law.inQuarter(rows, firstOf(quarter, place))?.most === "?");
  const made = { possible, isGuessed };
  bonuses.set(key, made);
  return made;
};

/** What the learner pays: the contribution less the werkbonus, which a wage above its limit does not have whole. */
const learnerPart = (wage: number, personal: number, mu: number, of: Bonuses): Known | "above" => {
  const fraction = Math.round(mu * 10_000);
  const outcomes = of.possible.map(({ lowest, most }) => {
    if (wage * 10_000 > 3 * lowest * fraction) return "above";
    return personal - Math.min(personal, Math.floor((most * fraction + 5000) / 10_000));
  });
  const [first] = outcomes;
  if (outcomes.some((one) => one !== first)) return null;
  return of.isGuessed && first !== 0 && first !== "above" ? null : first;
};

const less = (from: Known, ...off: readonly Known[]): Known => {
  const all = sumOf(off);
  return from === null || all === null ? null : from - all;
};

const codes = {
  beperkt: { arbeider: "035", bediende: "439" },
  volledig: { arbeider: "015", bediende: "495" },
} as const;

export const contributionsOf = (row: Learner, quarter: string, months: readonly Month[]): Contributions => {
  const { overeenkomst, statuut = "arbeider", categorie, gewest, start, werknemers = 1 } = row;
  const regime = regimeIn(row, quarter);
  // A trainee is unpaid, and nothing is declared of him.
  if (overeenkomst === "SAO") return { ...nothingKnown, ...nothingDue, regime, certainty: "published" };
  if (hasWage(row)) return { ...nothingKnown, regime, certainty: "notApplicable" };
  const wage = wageOf(row, months);
  if (overeenkomst === "ODO") {
    if (wage.wage === 0) return { ...nothingKnown, ...nothingDue, ...wage, regime, certainty: "published" };
    return { ...nothingKnown, ...wage, regime, certainty: "unknown" };
  }
  const { mu, given: muGiven } = muIn(row, quarter);
  const known = { ...nothingKnown, ...wage, regime, mu, muGiven };
  if (regime !== "beperkt" && regime !== "volledig") return { ...known, certainty: "unknown" };
  const code = codes[regime][statuut];
  if (wage.wage === null) return { ...known, code, certainty: "unknown" };
  const geboortedatum = bornOf(row);
  const kwartaalbedrag = wage.wage / 100;
  const asked: Employment = {
    ...{ kwartaalbedrag, geboortedatum, kwartaal: quarter, statuut, categorie, start, gewest },
    mu: mu ?? undefined,
  };
  const limited = limitedIn(geboortedatum, quarter);
  const base = baseOf(wage.wage, statuut);
  const lines = linesOf(asked, base, limited, werknemers);
  const gross = sumOf(lines.map(({ amount }) => amount));
  const ofStructural = cents(structural(asked));
  const targetGroup = targetGroupOf(asked, base, limited, ofStructural);
  const personal = limited ? 0 : partOf(base, figure(law.personal, quarter));
  const own = limited ? 0 : learnerPart(wage.wage, personal as number, mu ?? 1, bonusesOf(quarter, statuut));
  // Above the wages of the werkbonus the question does not apply, and makes nothing less sure.
  const learnerPays = own === "above" ? null : own;
  const unsure = [gross, ofStructural, targetGroup, ...(own === "above" ? [] : [learnerPays])].includes(null);
  return {
    ...{ ...known, code, base, lines, gross, structural: ofStructural, targetGroup },
    declared: less(gross, ofStructural, targetGroup),
    billedLater: statuut === "arbeider" ? partOf(base, figure(law.vacationBilled, quarter)) : 0,
    ...{ personal, learnerPays, werkbonus: less(personal, learnerPays) },
    certainty: unsure ? "unknown" : "assumed",
  };
};
