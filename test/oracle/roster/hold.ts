/** Holds the product against the oracle of its checks, a roster at a time. */
import { catalogue, matrixTable, quarterOfText, type Validation, validateAll } from "../../../shared/index.ts";
import { type CheckOracle, learnerCells, type Roster, type RosterOracle, rosterOf, shiftCells } from "./model.ts";
import type { RandomRoster } from "./random.ts";
import { tableOf } from "./spelling.ts";

/** What reading cells itself brings to light: the oracle is given typed values, and has no say in it. */
export const readingChecks = ["cel-onleesbaar", "cel-ontbreekt", "onbekende-kolommen", "aangevulde-nummers"];

export const checkIds: readonly string[] = catalogue("nl")
  .map(({ id }) => id)
  .filter((id) => !readingChecks.includes(id));

const mostFindings = 100_000;

const sheetOf = (oracle: CheckOracle) =>
  "learner" in oracle || "acrossLearners" in oracle ? ("lerenden" as const) : ("uurrooster" as const);

/** What a check cannot do without, of each group one. */
const parsed = new Map<string, readonly (readonly string[])[]>();
const needsOf = ({ needs }: CheckOracle): readonly (readonly string[])[] => {
  const known = parsed.get(needs);
  if (known !== undefined) return known;
  const groups = needs.split(" ").filter((need) => need !== "");
  parsed.set(
    needs,
    groups.map((group) => group.split("/")),
  );
  return parsed.get(needs) ?? [];
};

/** Whether a check is done on a roster; undefined where the roster has no sheet of its kind. */
const isDone = (oracle: CheckOracle, roster: Roster, sheets: RandomRoster): boolean | undefined => {
  const sheet = sheetOf(oracle);
  if ((sheet === "lerenden" ? sheets.learners : sheets.shifts) === undefined) return undefined;
  /** The day of birth of a shift may be that of the learner with its reference. */
  const isKnown = (column: string): boolean =>
    roster.has(column, sheet) ||
    (sheet === "uurrooster" && column === "geboortedatum" && roster.joined && roster.has("referentie", sheet));
  return needsOf(oracle).every(([need, ...others]) => {
    if (need === "quarter") return roster.quarter !== undefined || roster.has("kwartaal");
    return need === "learners" ? roster.joined : [need, ...others].some(isKnown);
  });
};

const reported = (oracle: CheckOracle, roster: Roster): readonly number[] => {
  if ("acrossLearners" in oracle) return oracle.acrossLearners(roster);
  if ("acrossShifts" in oracle) return oracle.acrossShifts(roster);
  const times =
    "learner" in oracle
      ? roster.learners.map((one) => [one.row, Number(oracle.learner(one, roster))])
      : roster.shifts.map((one) => [one.row, Number(oracle.shift(one, roster))]);
  return times.flatMap(([row, count]) => new Array<number>(count).fill(row));
};

/** What was said of a roster: findings as `sheet row check`, and the checks that were not done. */
type Said = { readonly findings: readonly string[]; readonly notDone: readonly string[] };

const oracleSays = (oracles: RosterOracle, roster: Roster, sheets: RandomRoster): Said => {
  const findings: string[] = [];
  const notDone: string[] = [];
  for (const [id, oracle] of Object.entries(oracles)) {
    const done = isDone(oracle, roster, sheets);
    if (done === false) notDone.push(id);
    if (done) for (const row of reported(oracle, roster)) findings.push(`${sheetOf(oracle)} ${row} ${id}`);
  }
  return { findings: findings.sort(), notDone: notDone.sort() };
};

const productSays = (sheets: RandomRoster, isKnown: (id: string) => boolean): Said => {
  const { learners, shifts, quarter, manner } = sheets;
  const tables = {
    ...(learners && { learners: tableOf(learners, learnerCells, manner) }),
    ...(shifts && { shifts: tableOf(shifts, shiftCells, manner) }),
  };
  const read = Object.fromEntries(
    Object.entries(tables).map(([name, { headers, cells }]) => [name, matrixTable(headers, cells)]),
  );
  const told = validateAll(read, {
    language: "nl",
    most: mostFindings,
    quarter: quarter === undefined ? null : quarterOfText(quarter),
  });
  if ("message" in told) throw new Error(`the roster cannot be read: ${told.message}`);
  const { findings, counts } = told as Validation;
  const only = learners === undefined ? "uurrooster" : "lerenden";
  return {
    findings: findings
      .filter(({ check }) => isKnown(check))
      .map(({ sheet = only, row, check }) => `${sheet} ${row} ${check}`)
      .sort(),
    notDone: Object.keys(counts.notDone).filter(isKnown).sort(),
  };
};

/** What stands in the first that does not stand in the other, with repeats. */
const beyond = (some: readonly string[], others: readonly string[]): readonly string[] => {
  const left = [...others];
  return some.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

export type Difference = {
  readonly onlyProduct: readonly string[];
  readonly onlyOracle: readonly string[];
};

/** Where product and oracle differ on a roster, or null; `found` hears of each check that reported something. */
export const differs = (
  oracles: RosterOracle,
  sheets: RandomRoster,
  found: (check: string) => void,
): Difference | null => {
  const roster = rosterOf(sheets.learners, sheets.shifts, sheets.quarter);
  const oracle = oracleSays(oracles, roster, sheets);
  const product = productSays(sheets, (id) => id in oracles);
  for (const check of new Set(product.findings.map((one) => one.split(" ")[2]))) found(check);
  const undone = (one: string): string => `${one} (not done)`;
  const onlyProduct = [
    ...beyond(product.findings, oracle.findings),
    ...beyond(product.notDone, oracle.notDone).map(undone),
  ];
  const onlyOracle = [
    ...beyond(oracle.findings, product.findings),
    ...beyond(oracle.notDone, product.notDone).map(undone),
  ];
  return onlyProduct.length + onlyOracle.length === 0 ? null : { onlyProduct, onlyOracle };
};
