import { type Day, mondayOf } from "../../base/day.ts";
import { perObject } from "../../base/per-object.ts";
import { entryOn } from "../../engine/parameter.ts";
import { plaats as plaatsVeld } from "../../facts/rooster.ts";
import { codeOf } from "../../roster/column.ts";
import { groupsBy, type Numbers } from "../../roster/grown.ts";
import type { Ledger } from "../../roster/ledger.ts";
import { meerderjarig } from "./cijfers.ts";
import { isMeerderjarig } from "./leeftijd.ts";

/** Whose rules hold on a day: of who has no day of birth nobody can tell. */
export const ouderdom = { onbekend: 0, jong: 1, meerderjarig: -1 } as const;
export type Ouderdom = (typeof ouderdom)[keyof typeof ouderdom];

/**
 * The shifts of a roster that end after they begin, person by person, day by day, in the order of the clock. A day is
 * a place among the days, and its shifts are the stretch of `entries` from `begin[day]` to before `begin[day + 1]`; the
 * days of a person are likewise a stretch of the days. Nothing is made for a shift, however many there are.
 */
export type Diensten = {
  readonly entries: Int32Array;
  readonly dagen: number;
  readonly begin: Int32Array;
  readonly personen: number;
  readonly eersteDag: Int32Array;
  /** Of each day: the date, and whose rules hold. */
  readonly dag: (dag: number) => Day;
  readonly ouderdom: Int8Array;
  /** Of the entries of the ledger: in minutes since midnight. */
  readonly van: Numbers;
  readonly tot: Numbers;
  readonly pauze: (entry: number) => number;
  /** Minutes of a shift without its pause. */
  readonly minuten: (entry: number) => number;
  /** Whether a shift is at the workplace: the school looks after its own hours. */
  readonly werkt: (entry: number) => boolean;
};

/** Minutes of a shift without its pause. A pause longer than its shift takes nothing from the rest of the day. */
export const werktijd = (van: number, tot: number, pauze: number): number => {
  const duur = tot - van;
  if (Number.isNaN(pauze)) return duur;
  return pauze < duur ? duur - pauze : 0;
};

const school = codeOf(plaatsVeld, "school");

/**
 * Whom each entry with a date is of, as a number; -1 for the others. Who is no person of the ledger goes by the
 * reference, else by the day of birth.
 */
export const wieVan = perObject((ledger: Ledger): { readonly wie: Int32Array; readonly aantal: number } => {
  const { entries, person, birth } = ledger;
  const datum = ledger.values("datum");
  const anderen = new Map<string | number, number>();
  const wie = new Int32Array(entries).fill(-1);
  let aantal = 0;
  for (let entry = 0; entry < entries; entry++) if (person[entry] >= aantal) aantal = person[entry] + 1;
  for (let entry = 0; entry < entries; entry++) {
    if (Number.isNaN(datum[entry])) continue;
    wie[entry] = person[entry];
    if (wie[entry] >= 0) continue;
    const kenmerk = ledger.reference(entry) ?? birth[entry];
    const ander = anderen.get(kenmerk) ?? aantal++;
    anderen.set(kenmerk, ander);
    wie[entry] = ander;
  }
  return { wie, aantal };
});

/** The shifts of a roster in their order; made once, whichever check asks first. */
export const dienstenVan = perObject((ledger: Ledger): Diensten => {
  const [datum, van, tot, pauzes, plaatsen] = ["datum", "van", "tot", "pauze", "plaats"].map(ledger.values);
  const { wie, aantal } = wieVan(ledger);
  const personen = groupsBy(
    wie.map((persoon, entry) => (tot[entry] > van[entry] ? persoon : -1)),
    aantal,
  );
  const eerder = (one: number, other: number): number =>
    datum[one] - datum[other] || van[one] - van[other] || one - other;
  const entries = new Int32Array(ledger.entries);
  const begin = new Int32Array(ledger.entries + 1);
  const eersteDag = new Int32Array(personen.count + 1);
  const oud = new Int8Array(ledger.entries);
  let dagen = 0;
  let plek = 0;
  let met = 0;
  for (let persoon = 0; persoon < personen.count; persoon++) {
    const diensten = personen.of(persoon);
    if (diensten.length === 0) continue;
    if (diensten.some((entry, place) => place > 0 && eerder(diensten[place - 1], entry) > 0)) diensten.sort(eerder);
    eersteDag[met++] = dagen;
    const eerste = diensten[0];
    const altijd = ouderdomTussen(
      ledger.birth[eerste],
      datum[eerste] as Day,
      datum[diensten[diensten.length - 1]] as Day,
    );
    let vorige = Number.NaN;
    for (const entry of diensten) {
      if (datum[entry] !== vorige) {
        vorige = datum[entry];
        oud[dagen] = altijd ?? ouderdomOp(ledger.birth[entry], vorige as Day);
        begin[dagen++] = plek;
      }
      entries[plek++] = entry;
    }
  }
  begin[dagen] = plek;
  eersteDag[met] = dagen;
  const pauze = (entry: number): number => (!Number.isNaN(pauzes[entry]) ? pauzes[entry] : 0);
  return {
    entries,
    dagen,
    begin,
    personen: met,
    eersteDag,
    dag: (dag) => datum[entries[begin[dag]]] as Day,
    ouderdom: oud,
    van,
    tot,
    pauze,
    minuten: (entry) => werktijd(van[entry], tot[entry], pauzes[entry]),
    werkt: (entry) => plaatsen[entry] !== school,
  };
});

const ouderdomOp = (birth: number, day: Day): Ouderdom => {
  if (Number.isNaN(birth)) return ouderdom.onbekend;
  return isMeerderjarig(birth as Day, day) ? ouderdom.meerderjarig : ouderdom.jong;
};

/** Whose rules hold on each day of a stretch; null where that changes. While the law stays the same, ages only grow. */
const ouderdomTussen = (birth: number, eerste: Day, laatste: Day): Ouderdom | null => {
  if (entryOn(meerderjarig, eerste) !== entryOn(meerderjarig, laatste)) return null;
  const begin = ouderdomOp(birth, eerste);
  return begin === ouderdomOp(birth, laatste) ? begin : null;
};

/** Visits the days on which somebody of that age has shifts; `eerste` is the first day of the same person. */
export const elkeDag = (
  diensten: Diensten,
  wie: Ouderdom,
  bezoek: (dag: number, day: Day, eerste: number) => void,
): void => {
  const { personen, eersteDag, ouderdom: oud } = diensten;
  for (let persoon = 0; persoon < personen; persoon++)
    for (let dag = eersteDag[persoon]; dag < eersteDag[persoon + 1]; dag++)
      if (oud[dag] === wie) bezoek(dag, diensten.dag(dag), eersteDag[persoon]);
};

/** The first shift of a day at the workplace, or -1. */
export const eersteWerk = ({ entries, begin, werkt }: Diensten, dag: number): number => {
  for (let plek = begin[dag]; plek < begin[dag + 1]; plek++) if (werkt(entries[plek])) return entries[plek];
  return -1;
};

/** The last shift of a day at the workplace, or -1. */
export const laatsteWerk = ({ entries, begin, werkt }: Diensten, dag: number): number => {
  for (let plek = begin[dag + 1] - 1; plek >= begin[dag]; plek--) if (werkt(entries[plek])) return entries[plek];
  return -1;
};

/** When a day ends, lessons included or not. */
export const eindVan = ({ entries, begin, tot, werkt }: Diensten, dag: number, alleenWerk: boolean): number => {
  let eind = 0;
  for (let plek = begin[dag]; plek < begin[dag + 1]; plek++) {
    const entry = entries[plek];
    if (tot[entry] > eind && (!alleenWerk || werkt(entry))) eind = tot[entry];
  }
  return eind;
};

/** Whether two shifts of a day are at one time. */
export const overlapt = ({ entries, begin, van, tot }: Diensten, dag: number): boolean => {
  for (let plek = begin[dag] + 1; plek < begin[dag + 1]; plek++)
    if (van[entries[plek]] < tot[entries[plek - 1]]) return true;
  return false;
};

/** Visits the weeks of young workers, each as a stretch of days: from the first to before `tot`. */
export const elkeJongeWeek = (diensten: Diensten, bezoek: (eerste: number, tot: number) => void): void => {
  const { personen, eersteDag, ouderdom: oud } = diensten;
  for (let persoon = 0; persoon < personen; persoon++) {
    const einde = eersteDag[persoon + 1];
    for (let dag = eersteDag[persoon]; dag < einde; dag++) {
      if (oud[dag] !== ouderdom.jong) continue;
      const eerste = dag;
      const maandag = mondayOf(diensten.dag(dag));
      while (dag + 1 < einde && oud[dag + 1] === ouderdom.jong && mondayOf(diensten.dag(dag + 1)) === maandag) dag++;
      bezoek(eerste, dag + 1);
    }
  }
};
