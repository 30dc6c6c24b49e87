// Builds what is deployed to Azure (dist/functions) and the local host that serves the very same file (dist/host).
// Another entry and output folder may be named, which is how the host's own tests build their small app:
// node functions/build.mjs functions/main.ts dist
import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const [entry = join(root, "functions/main.ts"), out = join(root, "dist")] = process.argv.slice(2);
const deployed = resolve(out, "functions");

// `@azure/functions` is CommonJS and asks for the worker's built-in module, so the bundle needs a `require`.
const banner = [
  'import { createRequire as makeRequire } from "node:module";',
  "const require = makeRequire(import.meta.url);",
].join("\n");

const options = {
  absWorkingDir: root,
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  sourcemap: "linked",
  logLevel: "warning",
};

// A file of an earlier build would be deployed along with the new ones.
await rm(deployed, { recursive: true, force: true });
await mkdir(deployed, { recursive: true });

const { name, version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));

const [{ metafile }] = await Promise.all([
  build({
    ...options,
    entryPoints: [resolve(entry)],
    outfile: join(deployed, "main.mjs"),
    external: ["@azure/functions-core"],
    banner: { js: banner },
    define: { DUAAL_VERSION: JSON.stringify(version) },
    minify: false,
    metafile: true,
  }),
  build({
    ...options,
    entryPoints: [join(root, "functions/host/start.ts")],
    outfile: resolve(out, "host/start.mjs"),
  }),
]);

const manifest = { name, version, type: "module", main: "main.mjs" };
await Promise.all([
  copyFile(join(root, "functions/host.json"), join(deployed, "host.json")),
  writeFile(join(deployed, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`),
  // What went into the bundle is for reading and for tests; it stays out of the deployed folder.
  writeFile(resolve(out, "functions.meta.json"), JSON.stringify(metafile)),
]);
