import type { Day } from "../../base/day.ts";
import { type Cents, type Factor, factorDown, fractionHalfUp, sum, zeroCents } from "../../base/money.ts";
import type { Quarter } from "../../base/quarter.ts";
import { type Answer, answerFacts } from "../../engine/answer.ts";
import type { Overeenkomst } from "../../facts/overeenkomst.ts";
import { rszBijdrage } from "../rsz/bijdragen/bijdrage.ts";
import { vakantiebijdrage } from "../rsz/bijdragen/vakantie.ts";
import { vermindering } from "../rsz/verminderingen/vermindering.ts";
import type { Maandkost } from "./maandkost.ts";

/** What a quarter's contributions are reckoned from, beside its months. */
export type Werkgever = {
  readonly geboortedatum: Day;
  readonly start: Day;
  readonly statuut: string;
  readonly overeenkomst: Overeenkomst;
  readonly werknemers: number;
  readonly categorie: string;
  readonly gewest: string;
};

/** Contributions of a quarter, in cents: before reductions, the reductions, and what is billed a year later. */
export type Kwartaalkost = {
  readonly bijdragen: Cents | null;
  /** Of contributions with an unknown part: what is known of them, before reductions. */
  readonly bekend: Cents;
  readonly verminderingen: Cents | null;
  readonly vakantie: Cents | null;
  readonly parts: readonly Answer[];
};

const geen: Kwartaalkost = {
  bijdragen: zeroCents,
  bekend: zeroCents,
  verminderingen: zeroCents,
  vakantie: zeroCents,
  parts: [],
};

/** The work fraction of the quarter, as far as a plan can tell: paid timetable days of all its timetable days. */
const muVan = (maanden: readonly Maandkost[]): Factor => {
  const betaald = maanden.reduce((total, month) => total + month.betaald, 0);
  const mogelijk = maanden.reduce((total, month) => total + month.mogelijk, 0);
  return factorDown(betaald, mogelijk);
};

const codes = ["3000", "6310"] as const;

/** The contributions on the allowance of a quarter's three months. */
export const kwartaalkostVan = (asked: Werkgever, kwartaal: Quarter, maanden: readonly Maandkost[]): Kwartaalkost => {
  // An unpaid traineeship is declared by nobody; without an amount there is nothing to reckon from.
  if (asked.overeenkomst === "SAO") return geen;
  const verschuldigd = maanden.map((month) => month.verschuldigd);
  // Nobody knows whether and how the allowance of an ODO is declared.
  const onbekend = asked.overeenkomst === "ODO" && verschuldigd.some((cents) => cents !== zeroCents);
  if (onbekend || verschuldigd.some((cents) => cents === null))
    return { bijdragen: null, bekend: zeroCents, verminderingen: null, vakantie: null, parts: [] };
  const kwartaalbedrag = sum(verschuldigd as readonly Cents[]);
  if (kwartaalbedrag === zeroCents) return geen;
  const common = {
    kwartaalbedrag,
    kwartaal,
    geboortedatum: asked.geboortedatum,
    statuut: asked.statuut,
    categorie: asked.categorie,
    start: asked.start,
    gewest: asked.gewest,
    mu: muVan(maanden),
  };
  const netto = answerFacts(rszBijdrage, { ...common, werknemers: asked.werknemers, fso: null });
  const minder = codes.map((code) => answerFacts(vermindering, { ...common, code }));
  const vakantie = answerFacts(vakantiebijdrage, { kwartaalbedrag, kwartaal, statuut: asked.statuut });
  const bekend = minder.every(({ result }) => result !== null);
  const verminderingen = bekend ? sum(minder.map(({ result }) => result as Cents)) : null;
  return {
    bijdragen:
      netto.result === null || verminderingen === null ? null : (((netto.result as Cents) + verminderingen) as Cents),
    bekend: ((netto.decision?.subtotalKnown ?? zeroCents) + (verminderingen ?? zeroCents)) as Cents,
    verminderingen,
    vakantie: vakantie.result as Cents | null,
    parts: [netto, ...minder, vakantie],
  };
};

/** Spreads a quarter's amount over its months by what is due in each; the cents add up exactly. */
export const verdeel = (total: Cents | null, gewichten: readonly number[]): readonly (Cents | null)[] => {
  const all = gewichten.reduce((one, other) => one + other, 0);
  if (total === null) return gewichten.map(() => null);
  let before = zeroCents;
  let weight = 0;
  return gewichten.map((gewicht) => {
    weight += gewicht;
    const until = all === 0 ? zeroCents : fractionHalfUp(total, weight, all);
    const part = (until - before) as Cents;
    before = until;
    return part;
  });
};
