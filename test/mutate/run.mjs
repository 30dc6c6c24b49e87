// Changes the law, one figure at a time, and sees whether an example notices: npm run law:mutate, or of some figures
// npm run law:mutate rsz/. With -- --ask it looks for a question that would notice a survivor; --json is for machines.
// The kernel runs in this process, with a memory that can be emptied.
import { rm } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));
const given = process.argv.slice(2);
const only = given.find((one) => !one.startsWith("--")) ?? "";
// Two runs at once do not read each other's bundle.
const door = `${root}.cache/mutate-${process.pid}.mjs`;
await build({
  absWorkingDir: root,
  stdin: {
    contents: 'export { mutate } from "./test/mutate/mutate.ts"; export { told } from "./test/mutate/tell.ts";',
    resolveDir: root,
    loader: "ts",
  },
  outfile: door,
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  logLevel: "warning",
  plugins: [
    {
      name: "a memory that can be emptied",
      setup: ({ onResolve }) => onResolve({ filter: /\/memo\.ts$/ }, () => ({ path: `${root}test/mutate/memo.ts` })),
    },
  ],
});
const { mutate, told } = await import(pathToFileURL(door));
await rm(door);

const started = performance.now();
const report = mutate(only, given.includes("--ask"));
const seconds = (performance.now() - started) / 1000;
if (given.includes("--json")) console.log(JSON.stringify(report));
else console.log(`${told(report)}\n${seconds.toFixed(1)} s`);
const { survivors, stale, broken } = report;
process.exitCode = survivors.length + stale.length + broken.length === 0 ? 0 : 1;
