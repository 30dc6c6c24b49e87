// Benchmarks as ratios inside one run, best of five; writes test/speed/results.md. node test/speed/run.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { performance } from "node:perf_hooks";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parse } from "csv-parse/sync";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));
const bundle = `${root}.cache/speed.mjs`;
await build({
  stdin: {
    contents: 'export * from "./shared/index.ts"; export { answerCells } from "./addin/cells.ts";',
    resolveDir: root,
    loader: "ts",
  },
  outfile: bundle,
  bundle: true,
  format: "esm",
  platform: "node",
  logLevel: "warning",
});
const { answer, answerCells, matrixTable, quarterOfText, rules, summarise, validate } = await import(
  pathToFileURL(bundle)
);

const best = (work, times = 5) => {
  let least = Number.POSITIVE_INFINITY;
  for (let time = 0; time < times; time++) {
    const started = performance.now();
    work();
    least = Math.min(least, performance.now() - started);
  }
  return least;
};

const [leervergoeding] = rules;
const calls = 1_000_000;
const days = Array.from({ length: calls }, (_, index) => 42_614 + (index % 3700));

/** The floor: a binary search over bare arrays and integer arithmetic, without reading, trace or certainty. */
const starts = Int32Array.from({ length: 19 }, (_, index) => 42_500 + index * 200);
const bases = Int32Array.from({ length: 19 }, (_, index) => 153_193 + index * 3000);
let sink = 0;
const floor = best(() => {
  for (const day of days) {
    let low = 0;
    let high = 19;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle] <= day) low = middle + 1;
      else high = middle;
    }
    sink += Math.ceil((bases[low - 1] * 3450) / 100_000) * 10;
  }
});
const values = [0, 3, null, null, null];
const answers = best(() => {
  for (const day of days) {
    values[0] = day;
    sink += answer(leervergoeding, values).result;
  }
});
const column = days.map((day) => [day]);
const spill = best(() => answerCells(leervergoeding, [column, 3], "nl"));

// The garages' roster, a hundred thousand rows of it, each a learner of its own.
const [headers, ...garage] = parse(readFileSync(`${root}test/rosters/garage-leerlingen.csv`, "utf8"), {
  delimiter: ";",
});
const insz = headers.indexOf("insz");
const reference = headers.indexOf("referentie");
const rows = Array.from({ length: 100_000 }, (_, index) => {
  const row = [...garage[index % garage.length]];
  row[reference] = `L${index}`;
  row[insz] = "";
  return row;
});
const text = JSON.stringify({ columns: headers, rows });
const parsing = best(() => JSON.parse(text));
const table = matrixTable(headers, rows);
const validating = best(() => validate(table, { language: "nl" }), 3);
const summing = best(() => summarise(table, quarterOfText("2025K2"), "nl"), 3);

const perSecond = (count, ms) => `${(count / ms / 1000).toFixed(2)} million/s`;
const ratio = (ms, base) => `${(ms / base).toFixed(1)} ×`;
const lines = [
  "# Speed",
  "",
  `Ratios inside one run, best of five (rosters: of three), ${cpus().length} processors, Node ${process.versions.node}.`,
  "The machine is shared: read the ratios, not the seconds.",
  "",
  "| work | time | against |",
  "|---|---|---|",
  `| floor: a million binary searches with integer rounding, nothing else | ${floor.toFixed(0)} ms | |`,
  `| LEERVERGOEDING, a million answers with trace and certainty | ${answers.toFixed(0)} ms, ${perSecond(calls, answers)} | ${ratio(answers, floor)} the floor |`,
  `| LEERVERGOEDING, one spill of a million rows through Excel's door | ${spill.toFixed(0)} ms, ${perSecond(calls, spill)} | ${ratio(spill, floor)} the floor |`,
  `| \`JSON.parse\` of 100,000 learners, 28 columns | ${parsing.toFixed(0)} ms | |`,
  `| the same, all checks | ${validating.toFixed(0)} ms | ${ratio(validating, parsing)} \`JSON.parse\` |`,
  `| the same, 2025K2 summed (47 % of the rows) | ${summing.toFixed(0)} ms | ${ratio(summing, parsing)} \`JSON.parse\` |`,
  "",
  "Where the time goes, by a CPU profile: an answer makes an object for the facts, one for each figure it read and one",
  "for itself, which is what an explanation stands on; in a summary a fifth is garbage collection of those, the rest is",
  "spread over answers, reading columns and the sentences of months and premiums.",
  "",
];
writeFileSync(`${root}test/speed/results.md`, lines.join("\n"));
console.log(lines.join("\n"));
if (!Number.isFinite(sink)) throw new Error("a sum went wrong");
