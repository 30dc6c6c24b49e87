// Benchmarks as ratios inside one run; writes test/speed/results.md from what they say and from remarks.md beside it.
// npm run bench [-- rows of the largest roster]
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const most = process.argv[2] ?? "1000000";
const parts = [["answers.mjs"], ["rosters.mjs", most], ["workbook.mjs"]];

const rows = parts.flatMap(([name, ...given]) => {
  const { stdout, status } = spawnSync(process.execPath, ["--max-old-space-size=16000", here(name), ...given], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`${name} failed`);
  process.stdout.write(stdout);
  return stdout.split("\n").filter((line) => line.startsWith("| "));
});

const lines = [
  "# Speed",
  "",
  `Ratios inside one run on the same data, best of five where nothing else is said; ${cpus().length} processors, Node ${process.versions.node}.`,
  "Seconds differ from one computer to the next: read the ratios. Rosters are those of a fictitious secretariat of ten",
  "years, 57 columns and 436 bytes a row.",
  "",
  "| work | time | against | bar |",
  "|---|---|---|---|",
  ...rows,
  "",
  readFileSync(here("remarks.md"), "utf8"),
];
writeFileSync(here("results.md"), lines.join("\n"));
