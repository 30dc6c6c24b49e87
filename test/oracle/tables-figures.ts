import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { addDays, type Iso } from "./dates.ts";
import { asked, daysWithin, type Oracle, type Plain, sureOn, type Verdict, weakest } from "./harness.ts";

/** How a file of the law is written; read as it stands on the disk, apart from the kernel. */
type Value = number | string | boolean;
type Written = {
  readonly from: Iso;
  readonly until?: Iso;
  readonly value?: Value | Readonly<Record<string, Value>>;
  readonly article?: string;
  readonly source: string;
  readonly certainty?: string;
  readonly note?: { readonly nl: string };
};
type Figure = {
  readonly id: string;
  readonly name: { readonly nl: string };
  readonly unit: string;
  readonly checkedOn: Iso;
  readonly keys?: readonly string[];
  readonly values: readonly Written[];
};

const law = join(process.cwd(), "shared/law");
const figures: readonly Figure[] = (readdirSync(law, { recursive: true }) as string[])
  .filter((name) => name.endsWith(".json") && !name.endsWith(".examples.json"))
  .map((name) => JSON.parse(readFileSync(join(law, name), "utf8")) as Figure)
  .sort((one, other) => (one.id < other.id ? -1 : 1));

/** A stretch of days with the same entry: to its own last day, or to the day before the next one. */
type Stretch = { readonly entry: Written; readonly tot: Iso | null };
const stretchesOf = ({ values }: Figure): readonly Stretch[] =>
  values.map((entry, at) => {
    const next = values[at + 1]?.from;
    return { entry, tot: entry.until ?? (next === undefined ? null : addDays(next, -1)) };
  });
const stretches = new Map(figures.map((figure) => [figure.id, stretchesOf(figure)] as const));

const stretchOn = (figure: Figure, day: Iso): Stretch | undefined =>
  (stretches.get(figure.id) ?? []).find(({ entry, tot }) => entry.from <= day && (tot === null || day <= tot));

/** The cell of an entry as it is shown: a time of day without a leading zero, all else as it is written. */
const cell = ({ unit }: Figure, { value }: Written, key: string | null): Plain => {
  const written = typeof value === "object" ? value[key as string] : value;
  return unit === "clock" && written !== undefined ? String(written).replace(/^0/, "") : (written ?? null);
};

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
const byId = new Map(figures.map((figure) => [figure.id.toLowerCase(), figure] as const));

/** What an id asks for: a figure, and one key of it or none; undefined where there is no such thing. */
const sought = (typed: string): { readonly figure: Figure; readonly key: string | null } | undefined => {
  const [id, ...rest] = typed.trim().split("#");
  const figure = byId.get(id.toLowerCase());
  if (figure === undefined || rest.length > 1) return undefined;
  if (rest.length === 0) return { figure, key: null };
  const key = figure.keys?.find((one) => same(one, rest[0]));
  return key === undefined ? undefined : { figure, key };
};

const parameterSays = ({ id, datum }: { readonly id: string; readonly datum: Iso }): Verdict => {
  const found = sought(id);
  if (found === undefined || (found.figure.keys !== undefined && found.key === null)) return { problem: "notAChoice" };
  const { figure, key } = found;
  const stretch = stretchOn(figure, datum);
  if (stretch === undefined) return { problem: "notInForce" };
  const { certainty } = stretch.entry;
  if (certainty === undefined) return { problem: "unknown" };
  return { result: cell(figure, stretch.entry, key), certainty: sureOn(datum, certainty, figure.checkedOn) };
};

const timelineSays = ({ id }: { readonly id: string }): Verdict => {
  const found = sought(id);
  if (found === undefined) return { problem: "notAChoice" };
  const { figure, key } = found;
  const known = figure.values.flatMap(({ certainty }) => certainty ?? []);
  return {
    // Of a table that nobody knows, one row stands for all its keys.
    result: (stretches.get(figure.id) ?? []).flatMap(({ entry, tot }) =>
      (key === null && entry.value !== undefined ? (figure.keys ?? [null]) : [key]).map((one) => ({
        vanaf: entry.from,
        tot,
        sleutel: one ?? "",
        waarde: cell(figure, entry, one),
        eenheid: figure.unit,
        artikel: entry.article ?? "",
        bron: entry.source,
        zekerheid: entry.certainty ?? "unknown",
        opmerking: entry.note?.nl ?? null,
      })),
    ),
    // How sure a history is that holds a gap, no one tells.
    ...(known.length === figure.values.length ? { certainty: weakest(...known) } : {}),
  };
};

const openSays = ({ datum }: { readonly datum: Iso }): Verdict => {
  if (datum < "2016-09-01") return { problem: "notInForce" };
  const rows = figures.flatMap((figure) => {
    const stretch = stretchOn(figure, datum);
    if (stretch === undefined || stretch.entry.value !== undefined) return [];
    const { entry, tot } = stretch;
    const opmerking = entry.note?.nl ?? null;
    return [{ id: figure.id, cijfer: figure.name.nl, vanaf: entry.from, tot, opmerking, bron: entry.source }];
  });
  return { result: rows };
};

/** The same with fewer columns: the long texts are compared once, for every figure and day, and not at random. */
const short =
  <V>(says: (values: V) => Verdict, ...names: readonly string[]) =>
  (values: V): Verdict => {
    const verdict = says(values);
    if (!("result" in verdict) || !Array.isArray(verdict.result)) return verdict;
    const pick = (row: Readonly<Record<string, Plain>>) => Object.fromEntries(names.map((name) => [name, row[name]]));
    return { ...verdict, result: verdict.result.map(pick) };
  };

const idsOf = ({ id, keys }: Figure): readonly string[] => [id, ...(keys ?? []).map((key) => `${id}#${key}`)];
const edgesOf = ({ values, checkedOn }: Figure): readonly Iso[] => {
  const edges = values.flatMap(({ from, until }) => [
    addDays(from, -1),
    from,
    ...(until === undefined ? [] : [until, addDays(until, 1)]),
  ]);
  return [...edges, checkedOn, addDays(checkedOn, 1)];
};

const strange = [
  ...["leervergoeding/andeel", "leervergoeding", "aandeel", "leervergoeding/", "/aandeel", "#3", "/", "#"],
  ...[
    "leervergoeding/aandeel#4",
    "leervergoeding/aandeel#0",
    "leervergoeding/aandeel#33",
    "leervergoeding/aandeel#3#3",
  ],
  ...["leervergoeding/ggmmi#1", "leervergoeding/ggmmi#ggmmi", "leervergoeding/aandeel/3", "leervergoeding aandeel#3"],
  ...["constructor", "__proto__", "toString", "leervergoeding/aandeel#constructor", "leervergoeding/aandeel#__proto__"],
  ...["rsz/codes/toegelaten-035#999", "leervergoeding/aandeel.json", "../leervergoeding/aandeel", "LEERVERGOEDING"],
];

const asks = figures.map((figure) => ({ ids: idsOf(figure), edges: edgesOf(figure) }));

/** Every wrong id, and every id and key on each edge of its file. */
export const everyId: readonly string[] = [...asks.flatMap(({ ids }) => ids), ...strange];
export const everyEdge = asks.flatMap(({ ids, edges }) => ids.flatMap((id) => edges.map((datum) => ({ id, datum }))));
export const everyTurn: readonly Iso[] = [...new Set(asks.flatMap(({ edges }) => edges))].sort();

/** As people type it: in other letters, with spaces about it. */
const manners: readonly ((id: string) => string)[] = [
  (id) => id,
  (id) => id.toUpperCase(),
  (id) => `  ${id} `,
  (id) => ` ${id[0].toUpperCase()}${id.slice(1)}`,
];
const some = <T>(all: readonly T[], place: number): T => all[place % all.length];
const wide = fc.nat({ max: 999_999 });
/** A figure or a key of it, and a day on one of its edges: figures of many keys come no more than others. */
const onEdge = fc.tuple(wide, wide, wide).map(([which, key, edge]) => {
  const { ids, edges } = some(asks, which);
  return { id: some(ids, key), datum: some(edges, edge) };
});
const typed = fc
  .tuple(
    fc.oneof(
      { weight: 98, arbitrary: onEdge.map(({ id }) => id) },
      { weight: 1, arbitrary: fc.constantFrom(...strange) },
      { weight: 1, arbitrary: fc.string({ minLength: 1 }).filter((text) => /[a-z#/]/i.test(text)) },
    ),
    fc.constantFrom(0, 0, 1, 2, 3),
  )
  .map(([id, manner]) => manners[manner](id));
const anyDay = fc.oneof(daysWithin("2015-01-01", "2031-12-31"), fc.constantFrom(...everyTurn));

/** docs/contract.md, additions 20 and 23, and the files of the law themselves. */
export const readings: Oracle = {
  PARAMETER: asked({
    needs: ["id", "datum"],
    values: fc.oneof(fc.record({ id: typed, datum: anyDay }), onEdge),
    says: parameterSays,
  }),
  TIJDLIJN: asked({
    needs: ["id"],
    values: { id: typed },
    says: short(timelineSays, "vanaf", "tot", "sleutel", "waarde", "zekerheid"),
  }),
  OPENSTAAND: asked({ needs: ["datum"], values: { datum: anyDay }, says: short(openSays, "id", "vanaf", "tot") }),
};

/** Tables in full, for each id and each day on which anything turns. */
export const inFull: Oracle = {
  TIJDLIJN: asked({ needs: ["id"], values: { id: typed }, says: timelineSays }),
  OPENSTAAND: asked({ needs: ["datum"], values: { datum: anyDay }, says: openSays }),
};
