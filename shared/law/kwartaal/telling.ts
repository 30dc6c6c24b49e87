import type { Day } from "../../base/day.ts";
import { type Cents, wholeTimes, zeroCents } from "../../base/money.ts";
import type { SchoolYear } from "../../base/schoolyear.ts";
import { mostFirms } from "../../roster/agreements.ts";
import type { Batch, Values } from "../../roster/batch.ts";
import { groupsBy, makeGrown, makePlaces } from "../../roster/grown.ts";
import type { Periode } from "../premies/schooljaar.ts";
import { type Measure, measures, type Premiekolommen, slots } from "./premies.ts";

/** A right that does not count as its own row says: it counts on another row, or is open together with another. */
export type Correctie = {
  readonly row: number;
  readonly slot: number;
  readonly schooljaar: SchoolYear;
  readonly measure: Measure;
  readonly wijze: "elders" | "samen";
  readonly anderRij: number;
  readonly bedrag: Cents | null;
  /** The row's own right and the quarter's part of it, as they were counted before; NaN where nobody knew them. */
  readonly eigen: number;
  readonly aandeel: number;
};

/** Rights counted once for each person, firm, school year and measure, whatever the rows they stand on. */
export type Telling = {
  /** Takes the rights of the rows that count; `personen` says whom each row is about, below 0 where nobody can tell. */
  readonly add: (batch: Batch, premies: Premiekolommen, personen: Values, tellen: Uint8Array) => void;
  /** What differs from the rows' own rights, when all rows are known. */
  readonly close: () => readonly Correctie[];
};

const geenFirma = -1;
const geenDagen = { van: 0, tot: 0 };

/** Days of which each counts once, in whatever periods they lie. */
const dagenSamen = (perioden: readonly Periode[]): number => {
  let dagen = 0;
  let geteld = Number.NEGATIVE_INFINITY;
  for (const { van, tot } of perioden.toSorted((one, other) => one.van - other.van)) {
    const nieuw = Math.max(van, geteld + 1);
    if (tot >= nieuw) dagen += tot - nieuw + 1;
    geteld = Math.max(geteld, tot);
  }
  return dagen;
};

/** Adds rights up batch by batch; a right of nothing that is not too short plays no part. */
export const makeTelling = (): Telling => {
  const firmas = makePlaces();
  const paren = makePlaces();
  const rij = makeGrown("small");
  const paar = makeGrown("small");
  const soort = makeGrown("small");
  const jaar = makeGrown("small");
  const bedrag = makeGrown("any");
  const aandeel = makeGrown("any");
  /** Of a right that nobody knows: the most that it can be. */
  const hoogst = makeGrown("any");
  /** Of a period that is too short by itself its days, and the fewest that its months of training can be; else 0. */
  const van = makeGrown("small");
  const tot = makeGrown("small");
  const minst = makeGrown("small");
  return {
    add: (batch, premies, personen, tellen) => {
      const firma = batch.values("onderneming");
      for (let row = 0; row < batch.rows; row++) {
        if (!tellen[row] || personen[row] < 0) continue;
        let place = -1;
        for (const slot of slots) {
          const year = premies.schooljaar[slot][row];
          if (Number.isNaN(year)) continue;
          for (let measure = 0; measure < measures.length; measure++) {
            const name = measures[measure];
            const own = premies.bedrag[name][slot][row];
            const teKort = premies.teKort[name][slot][row];
            if (own === 0 && teKort === 0) continue;
            if (place < 0)
              place = paren.of(
                personen[row] * mostFirms + firmas.of(Number.isNaN(firma[row]) ? geenFirma : firma[row]),
              );
            rij.push(batch.first + row);
            paar.push(place);
            soort.push(slot * measures.length + measure);
            jaar.push(year);
            bedrag.push(own);
            aandeel.push(premies.aandeel[name][slot][row]);
            hoogst.push(Number.isNaN(own) ? premies.hoogstens(row, name, slot) : own);
            const dagen = teKort === 0 ? geenDagen : premies.getelde(row, name, slot);
            van.push(dagen.van);
            tot.push(dagen.tot);
            minst.push(teKort === 0 ? 0 : premies.minsteDagen(row, name, slot));
          }
        }
      }
    },
    close: () => {
      const [rijen, soorten, jaren] = [rij.values(), soort.values(), jaar.values()];
      const [bedragen, aandelen, hoogsten] = [bedrag.values(), aandeel.values(), hoogst.values()];
      const [vanaf, totEnMet, minsten] = [van.values(), tot.values(), minst.values()];
      const groepen = groupsBy(paar.values(), paren.count);
      const correcties: Correctie[] = [];
      const meld = (entry: number, wijze: Correctie["wijze"], ander: number): void => {
        correcties.push({
          row: rijen[entry],
          slot: wholeTimes(soorten[entry], measures.length),
          schooljaar: jaren[entry] as SchoolYear,
          measure: measures[soorten[entry] % measures.length],
          wijze,
          anderRij: rijen[ander],
          bedrag: wijze === "samen" ? null : zeroCents,
          eigen: bedragen[entry],
          aandeel: aandelen[entry],
        });
      };
      /** Rights of one person, firm, school year and measure. */
      const tel = (entries: readonly number[]): void => {
        if (entries.length <= 1) return;
        const waarde = (entry: number): number => (Number.isNaN(bedragen[entry]) ? 0 : bedragen[entry]);
        const hoogste = entries.reduce((best, entry) => (waarde(entry) > waarde(best) ? entry : best));
        if (waarde(hoogste) > 0) {
          // Also a right that nobody knows, where it can be no more than the highest.
          for (const entry of entries)
            if (entry !== hoogste && bedragen[entry] !== 0 && hoogsten[entry] <= waarde(hoogste))
              meld(entry, "elders", hoogste);
          return;
        }
        const teKort = entries.filter((entry) => minsten[entry] > 0);
        if (teKort.length <= 1) return;
        // Periods that are too short together as well, however months are counted, leave nothing open.
        const perioden = teKort.map((entry) => ({ van: vanaf[entry] as Day, tot: totEnMet[entry] as Day }));
        if (dagenSamen(perioden) < minsten[teKort[0]]) return;
        for (const entry of teKort) meld(entry, "samen", teKort.find((one) => one !== entry) ?? entry);
      };
      for (let groep = 0; groep < groepen.count; groep++) {
        const entries = groepen.of(groep);
        if (entries.length <= 1) continue;
        const perSoort = new Map<number, number[]>();
        for (const entry of entries) {
          const known = perSoort.get(soorten[entry]);
          if (known) known.push(entry);
          else perSoort.set(soorten[entry], [entry]);
        }
        for (const alike of perSoort.values()) tel(alike);
      }
      return correcties.sort((one, other) => one.row - other.row || one.slot - other.slot);
    },
  };
};
