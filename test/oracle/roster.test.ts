import fc from "fast-check";
import { runs, seed } from "./harness.ts";
import { arbeidstijd } from "./roster/arbeidstijd.ts";
import { erkenning } from "./roster/erkenning.ts";
import { checkIds, differs } from "./roster/hold.ts";
import { kalender } from "./roster/kalender.ts";
import { leervergoeding } from "./roster/leervergoeding.ts";
import type { RosterOracle, Written } from "./roster/model.ts";
import { nummers } from "./roster/nummers.ts";
import { overeenkomst } from "./roster/overeenkomst.ts";
import { premies } from "./roster/premies.ts";
import { type RandomRoster, rosters } from "./roster/random.ts";
import { rsz } from "./roster/rsz.ts";
import { verplichtingen } from "./roster/verplichtingen.ts";

/**
 * Every check of a roster held against a slow, obvious reading of the law, over random rosters. More of them with
 * `DUAAL_ORACLE=100000`; others with `DUAAL_ORACLE_SEED`.
 */
const oracles: RosterOracle = {
  ...nummers,
  ...overeenkomst,
  ...leervergoeding,
  ...arbeidstijd,
  ...kalender,
  ...rsz,
  ...erkenning,
  ...verplichtingen,
  ...premies,
};

/** A sheet as it is told when it fails: a row a line, without cells that are blank. */
const told = <Cells extends object>(name: string, sheet: Written<Cells> | undefined): readonly string[] =>
  (sheet?.rows ?? []).map(({ cells, unreadable }, at) => {
    const there = Object.fromEntries(sheet?.columns.map((column) => [column, cells[column]]) ?? []);
    return `${name} ${at + 2}: ${JSON.stringify(there)}${unreadable.length > 0 ? ` unreadable: ${unreadable}` : ""}`;
  });

/** In how many rosters each check reported something. */
const found = new Map<string, number>();
let held = 0;

/** The smallest roster that was found, as rows; the same one comes again with its seed and path. */
const tellFailure = ({
  failed,
  numRuns,
  seed: sown,
  counterexamplePath,
  errorInstance,
}: fc.RunDetails<[RandomRoster]>): void => {
  const why = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  if (failed) throw new Error(`roster ${numRuns}, seed ${sown}, path ${counterexamplePath}\n${why}`);
};

test("product and oracle report the same rows of random rosters", () => {
  const property = fc.property(rosters, (roster) => {
    held++;
    const difference = differs(oracles, roster, (check) => found.set(check, (found.get(check) ?? 0) + 1));
    if (difference === null) return;
    const { learners, shifts, quarter = "no quarter" } = roster;
    const sheets = [...told("lerenden", learners), ...told("uurrooster", shifts)];
    throw new Error([JSON.stringify(difference), quarter, ...sheets].join("\n"));
  });
  fc.assert(property, { numRuns: runs, seed, reporter: tellFailure });
}, 600_000);

test("every check has an oracle, but those of reading itself", () => {
  expect(Object.keys(oracles).sort()).toEqual([...checkIds].sort());
});

/** A check that reports nothing proves nothing: of so many rosters it does in one at least. */
const onceIn = 400;

test("every check was tripped often enough", () => {
  const least = Math.floor(held / onceIn);
  const seldom = Object.keys(oracles).filter((id) => (found.get(id) ?? 0) < least);
  expect(Object.fromEntries(seldom.map((id) => [id, found.get(id) ?? 0]))).toEqual({});
});
