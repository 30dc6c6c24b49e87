import { type Day, firstDay, lastDay } from "../../base/day.ts";
import { perObject } from "../../base/per-object.ts";
import { indexOn } from "../../base/timeline.ts";
import type { Learners, Ledger } from "../../roster/ledger.ts";

/** Stretches in which agreements run: where each begins, in order, and the last day that it or one before it has. */
type Looptijden = { readonly begin: Int32Array; readonly tot: Int32Array };

/** An agreement without an end that can be read goes on; one without a beginning was always there. */
const looptijdenVan = (ledger: Ledger, entries: Int32Array): Looptijden => {
  const starts = ledger.values("start");
  const eindes = ledger.values("einde");
  const beginVan = (entry: number): number => (!Number.isNaN(starts[entry]) ? starts[entry] : firstDay);
  const volgorde = entries.slice().sort((one, other) => beginVan(one) - beginVan(other));
  const tot = new Int32Array(volgorde.length);
  let reikt: number = firstDay;
  volgorde.forEach((entry, place) => {
    const begin = beginVan(entry);
    reikt = Math.max(reikt, eindes[entry] >= begin ? eindes[entry] : lastDay);
    tot[place] = reikt;
  });
  return { begin: Int32Array.from(volgorde, beginVan), tot };
};

/** What a roster of learners knows of the learner whose reference a shift carries. */
export type Lerende = {
  /** The day of birth; NaN where it is not known. */
  readonly birth: number;
  /** Whether a row of this reference has that day of birth. */
  readonly isGeboren: (birth: number) => boolean;
  /** The day nearest to this one on which an agreement runs: the day itself while one does. */
  readonly dichtsteDag: (day: Day) => Day;
};

/** The day nearest to this one in a stretch. */
const dichtste = ({ begin, tot }: Looptijden, day: Day): Day => {
  const place = indexOn(begin, day);
  if (place >= 0 && tot[place] >= day) return day;
  const na = place + 1 < begin.length ? begin[place + 1] : null;
  const voor = place >= 0 ? tot[place] : null;
  if (na === null || (voor !== null && day - voor <= na - day)) return voor as Day;
  return na as Day;
};

/** What is made for a number, made once. */
const eenmaal = <T>(make: (number: number) => T): ((number: number) => T) => {
  const made = new Map<number, T>();
  return (number) => {
    const known = made.get(number);
    if (known !== undefined) return known;
    const value = make(number);
    made.set(number, value);
    return value;
  };
};

/** The learner of a reference; null where the roster has none. Agreements of the same person elsewhere count too. */
export const lerendenVan = perObject(({ ledger, find }: Learners): ((reference: string) => Lerende | null) => {
  const { references, persons, person, birth } = ledger;
  const groepVan = new Int32Array(ledger.entries);
  for (let groep = 0; groep < references.count; groep++)
    for (const entry of references.of(groep)) groepVan[entry] = groep;
  const vanReferentie = eenmaal((groep) => looptijdenVan(ledger, references.of(groep)));
  const vanPersoon = eenmaal((persoon) => looptijdenVan(ledger, persons.of(persoon)));
  const geboren = eenmaal((groep) => new Set(Array.from(references.of(groep), (entry) => birth[entry])));
  return (reference) => {
    const entry = find(reference);
    if (entry < 0) return null;
    const groep = groepVan[entry];
    const looptijden = [vanReferentie(groep), ...(person[entry] >= 0 ? [vanPersoon(person[entry])] : [])];
    return {
      birth: birth[entry],
      isGeboren: (day) => geboren(groep).has(day),
      dichtsteDag: (day) => {
        const [one, other = one] = looptijden.map((looptijd) => dichtste(looptijd, day));
        return Math.abs(other - day) < Math.abs(one - day) ? other : one;
      },
    };
  };
});
