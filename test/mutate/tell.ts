import type { Report, Survivor } from "./mutate.ts";

/** A change: of which figure, in which entry, what was changed. */
export type Change = { readonly figure: string; readonly entry: string; readonly change: string };
/** A change as a line. */
export const lineOf = ({ figure, entry, change }: Change): string => `${figure}  ${entry}  ${change}`;

/** Killed of all that could be, in hundredths of a percent rounded down: 100 % is only said of all. */
const scoreOf = ({ mutants, killed }: Report): string =>
  mutants === 0 ? "100.00" : (Math.floor((killed * 10_000) / mutants) / 100).toFixed(2);

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ["", `${title} (${lines.length})`, ...lines.map((line) => `  ${line}`)];

const survivorLine = (one: Survivor): string => {
  const readers = one.readBy.length === 0 ? "nobody reads it" : one.readBy.join(", ");
  const undated = one.undated ? "; on no day: an example that only tells it counts" : "";
  const checks = one.byChecks ? "; a case of the checks notices it" : "";
  return `${lineOf(one)}  (${readers}${undated}${checks})${one.question === null ? "" : `\n    ${one.question}`}`;
};

/** The report for a reader: what survived and why it matters, and the score last. */
export const told = (report: Report): string => {
  const { files, trials, mutants, killed, survivors, equivalent, stale, skipped, unused, values, broken } = report;
  return [
    ...section("Broken before anything was changed", broken),
    ...section("Values that no example and no check uses", unused),
    ...section("Survivors: no example notices the change", survivors.map(survivorLine)),
    ...section(
      "Equivalent, by test/mutate/equivalent.ts",
      equivalent.map((one) => `${lineOf(one)}: ${one.reason}`),
    ),
    ...section(
      "Called equivalent, but no change of the law, or noticed by a test: take it off the list",
      stale.map(lineOf),
    ),
    ...section(
      "Changes that cannot be made",
      Object.entries(skipped).map(([reason, count]) => `${count} × ${reason}`),
    ),
    "",
    `${files} figures, ${values} values (${unused.length} unused), ${trials} examples and cases`,
    `${killed} of ${mutants} changes noticed; ${equivalent.length} equivalent; score ${scoreOf(report)} %`,
  ].join("\n");
};
