import { perObject } from "../../base/per-object.ts";
import { alike, type Ledger } from "../../roster/ledger.ts";

/** Of every entry the first in the roster that is about the same; -1 where nobody can tell whom an entry is about. */
export type Eersten = {
  /** The same agreement: the same person, firm and start. */
  readonly overeenkomst: Int32Array;
  /** The same agreement in the same quarter. */
  readonly kwartaal: Int32Array;
};

/** By size; what is not known comes first. */
const byNumber = (one: number, other: number): number => {
  if (Number.isNaN(one)) return Number.isNaN(other) ? 0 : -1;
  return Number.isNaN(other) ? 1 : one - other;
};

/** The agreements of a roster. Each person's entries are sorted, so that those of one agreement lie side by side. */
export const eersten = perObject((ledger: Ledger): Eersten => {
  const { entries, persons, quarter } = ledger;
  const start = ledger.values("start");
  const onderneming = ledger.values("onderneming");
  const overeenkomst = new Int32Array(entries).fill(-1);
  const kwartaal = new Int32Array(entries).fill(-1);
  const order = (one: number, other: number): number =>
    byNumber(start[one], start[other]) ||
    byNumber(onderneming[one], onderneming[other]) ||
    byNumber(quarter[one], quarter[other]) ||
    one - other;
  for (let entry = 0; entry < entries; entry++) {
    if (ledger.person[entry] < 0) continue;
    overeenkomst[entry] = entry;
    kwartaal[entry] = entry;
  }
  persons.eachLarge((own) => {
    const sorted = own.slice().sort(order);
    for (let from = 0; from < sorted.length; ) {
      let to = from;
      let first = sorted[from];
      let inQuarter = sorted[from];
      for (; to < sorted.length; to++) {
        const entry = sorted[to];
        if (!alike(start, entry, first) || !alike(onderneming, entry, first)) break;
        if (!alike(quarter, entry, inQuarter)) inQuarter = entry;
        kwartaal[entry] = inQuarter;
        if (entry < first) first = entry;
      }
      for (; from < to; from++) overeenkomst[sorted[from]] = first;
    }
  });
  return { overeenkomst, kwartaal };
});
