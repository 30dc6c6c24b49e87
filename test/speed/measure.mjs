// What the benchmarks share: the best of several, and a row of the table, which goes to the one who asked for it.
import { performance } from "node:perf_hooks";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** The least time of several, in milliseconds. Memory is not swept between: that would forget compiled code as well. */
export const best = async (work, times = 5) => {
  let least = Number.POSITIVE_INFINITY;
  for (let time = 0; time < times; time++) {
    const started = performance.now();
    await work();
    least = Math.min(least, performance.now() - started);
  }
  return least;
};

export const ratio = (one, base) => `${(one / base).toFixed(2)} ×`;
export const seconds = (ms) => (ms < 1000 ? `${ms.toFixed(0)} ms` : `${(ms / 1000).toFixed(2)} s`);
export const count = (number) => number.toLocaleString("en");

/** A row of the table: the work, its time, what it is held against, and the bar where there is one. */
export const row = (work, time, against = "", bar = "") => console.log(`| ${[work, time, against, bar].join(" | ")} |`);

/** Bundles what lines of TypeScript export, as the builds do. */
export const bundled = async (name, contents) => {
  const outfile = `${root}.cache/speed-${name}.mjs`;
  await build({
    stdin: { contents: contents.join("\n"), resolveDir: root, loader: "ts" },
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    logLevel: "error",
    external: ["fast-check"],
    define: { test: "undefined", expect: "undefined" },
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  });
  return import(pathToFileURL(outfile));
};
