import { type Cents, wholeTimes, zeroCents } from "../../base/money.ts";
import type { SchoolYear } from "../../base/schoolyear.ts";
import { mostFirms } from "../../roster/agreements.ts";
import type { Batch, Values } from "../../roster/batch.ts";
import { groupsBy, makeGrown, makePlaces } from "../../roster/grown.ts";
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
  /** The row's own right and the quarter's part of it, as they were counted before. */
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
  const kort = makeGrown("small");
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
            kort.push(teKort);
          }
        }
      }
    },
    close: () => {
      const [rijen, soorten, jaren] = [rij.values(), soort.values(), jaar.values()];
      const [bedragen, aandelen, korten] = [bedrag.values(), aandeel.values(), kort.values()];
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
        const teKort = entries.filter((entry) => korten[entry] === 1);
        if (waarde(hoogste) === 0) {
          if (teKort.length > 1)
            for (const entry of teKort) meld(entry, "samen", teKort.find((one) => one !== entry) ?? entry);
          return;
        }
        for (const entry of entries) if (entry !== hoogste && bedragen[entry] > 0) meld(entry, "elders", hoogste);
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
