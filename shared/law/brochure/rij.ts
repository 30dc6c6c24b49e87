import { type Certainty, weaker } from "../../base/certainty.ts";
import { addDays, type Day } from "../../base/day.ts";
import type { Text } from "../../base/text.ts";
import { certaintyOn, type Entry, lastDayOfEntry, type Parameter } from "../../engine/parameter.ts";
import { eindeVanMaatregel } from "./maatregel.ts";

/** A row of the answer: a claim, when it held, and what holds now. */
export type Rij = {
  readonly bewering: Text;
  readonly van: Day | null;
  readonly tot: Day | null;
  /** Null where nobody knows. */
  readonly geldt: boolean | null;
  readonly nu: Text;
  readonly uitleg: Text;
  readonly artikel: string;
  readonly bron: string;
  readonly zekerheid: Certainty;
};

/** The cells in the order of the columns. */
export const cellenVan = (rij: Rij): readonly unknown[] => [
  rij.bewering,
  rij.van,
  rij.tot,
  rij.geldt,
  rij.nu,
  rij.uitleg,
  rij.artikel,
  rij.bron,
  rij.zekerheid,
];

/** A figure: of a table one cell; of its history all of it, or its first value alone. */
export type Cijfer = {
  readonly parameter: Parameter;
  readonly key?: string;
  /** The first value alone, or what follows it: for a claim about one of them. */
  readonly deel?: "eerste" | "vervolg";
  /** Named in a sentence in passing: the topic tells nothing of the figure itself. */
  readonly terloops?: true;
};
/** The value of a figure in an entry; of a table without a key the table; null where nobody knows it. */
export const waardeIn = (entry: Entry, key?: string): unknown => {
  if (entry.value === null || key === undefined) return entry.value;
  return (entry.value as Readonly<Record<string, unknown>>)[key] ?? null;
};

/** A stretch of days in which a figure kept its value, with the entries that say so. */
export type Tijdvak = {
  readonly value: unknown;
  readonly van: Day;
  readonly tot: Day | null;
  readonly entries: readonly Entry[];
};

/** The stretches of one figure, or of one cell of a table; where nobody knows the value it is null. */
export const tijdvakken = (parameter: Parameter, key?: string): readonly Tijdvak[] => {
  const made: Tijdvak[] = [];
  parameter.entries.forEach((entry, place) => {
    const value = waardeIn(entry, key);
    const before = made.at(-1);
    const tot = lastDayOfEntry(parameter, place);
    const joins = before !== undefined && before.value === value && before.tot === addDays(entry.from, -1);
    if (joins) made[made.length - 1] = { ...before, tot, entries: [...before.entries, entry] };
    else made.push({ value, van: entry.from, tot, entries: [entry] });
  });
  const einde = eindeVanMaatregel(parameter);
  return einde === null
    ? made
    : made
        .filter(({ van }) => van <= einde)
        .map((one) => ({ ...one, tot: one.tot === null || one.tot > einde ? einde : one.tot }));
};

export const valtIn = ({ van, tot }: Pick<Tijdvak, "van" | "tot">, datum: Day): boolean =>
  van <= datum && (tot === null || datum <= tot);

/** Where an entry stands; of a figure that an organisation gave itself, its name too. */
export const bronVan = ({ own, source }: Entry): string => (own === null ? source : `${own}: ${source}`);

/** The entry of a stretch that speaks for it on a day: the one in force, or else its last. */
export const sprekend = ({ entries }: Tijdvak, datum: Day): Entry =>
  entries.filter(({ from }) => from <= datum).at(-1) ?? entries[0];

/** How sure a stretch is, seen from a day. */
export const zekerVan = (tijdvak: Tijdvak, datum: Day): Certainty => {
  const entry = sprekend(tijdvak, datum);
  return valtIn(tijdvak, datum) ? certaintyOn(entry, datum) : entry.certainty;
};

/** The weaker of two, where the other need not be known at all. */
export const zwakste = (one: Certainty, other: Certainty | null): Certainty =>
  other === null || other === "unknown" ? one : weaker<Certainty>(one, other);
