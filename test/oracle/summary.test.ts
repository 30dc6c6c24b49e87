import fc from "fast-check";
import { matrixTable, type Quarter, quarterOfText, summarise } from "../../shared/index.ts";
import { runs, seed } from "./harness.ts";
import { holdSummary } from "./summary-compare.ts";
import { featuresOf, mustOccur } from "./summary-features.ts";
import { type Roster, rosters } from "./summary-rosters.ts";

const published = ({ quarter, columns, rows }: Roster) => {
  const cells = rows.map((row) => columns.map((name) => row[name]));
  const summary = summarise(matrixTable(columns, cells), quarterOfText(quarter) as Quarter, "nl");
  if ("code" in summary) throw new Error(`the roster was refused: ${summary.code}`);
  return summary;
};

/** Of ten thousand rosters some dozens have each feature. */
const enough = 24;

test("summaries of random rosters are what the slow oracle says, and hold all that can be in one", () => {
  const met = new Map<string, number>();
  const property = fc.property(rosters, (roster) => {
    const oracle = holdSummary(published(roster), roster.rows, roster.quarter);
    for (const feature of featuresOf(roster, oracle)) met.set(feature, (met.get(feature) ?? 0) + 1);
  });
  fc.assert(property, { numRuns: runs, seed });
  const seldom = mustOccur.filter((feature) => (met.get(feature) ?? 0) < enough);
  if (runs >= 10_000) expect(seldom).toEqual([]);
}, 3_600_000);
