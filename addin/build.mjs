// Builds the add-in and the playground into dist/addin: bundles, pages, metadata for Excel, help pages, the sample.
// A parameter file that the strict loader refuses stops the build.
import { copyFile, cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { build } from "esbuild";
import { builtHelpPages, openBuildDoor } from "./help/pages.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const out = join(root, "dist/addin");
const put = async (name, text) => {
  await mkdir(dirname(join(out, name)), { recursive: true });
  await writeFile(join(out, name), text);
};

const door = await openBuildDoor();
const { checkParameterFile, everyFunction, excelEnums, excelFunctions, languages } = door;

const law = join(root, "shared/law");
const faults = [];
for (const name of (await readdir(law, { recursive: true })).sort())
  if (name.endsWith(".json") && !name.endsWith(".examples.json"))
    for (const fault of checkParameterFile(JSON.parse(await readFile(join(law, name), "utf8"))).faults)
      faults.push(`shared/law/${name}: ${fault}`);
if (faults.length > 0) {
  console.error(`These figures cannot be built:\n${faults.join("\n")}`);
  process.exit(1);
}

// What was built before stays until the figures are known to be right.
await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });

const common = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  target: "es2022",
  sourcemap: "linked",
  metafile: true,
  logLevel: "warning",
  jsx: "automatic",
  jsxImportSource: "preact",
  define: { "process.env.NODE_ENV": '"production"' },
};
const [functions, pages] = await Promise.all([
  // What Excel's cells run is one classic script: small, and without zod.
  build({
    ...common,
    entryPoints: [join(root, "addin/functions.ts")],
    outfile: join(out, "functions.js"),
    format: "iife",
  }),
  // Splitting keeps what is imported on demand apart: the spreadsheet of the playground is large.
  build({
    ...common,
    entryPoints: {
      taskpane: join(root, "addin/taskpane/main.tsx"),
      playground: join(root, "addin/playground/main.tsx"),
      brochure: join(root, "addin/brochure/main.tsx"),
    },
    outdir: out,
    chunkNames: "chunks/[name]-[hash]",
    format: "esm",
    splitting: true,
  }),
]);
await writeFile(
  join(root, "dist/addin.meta.json"),
  JSON.stringify({ functions: functions.metafile, pages: pages.metafile }),
);

const manifest = await readFile(join(root, "manifest.xml"), "utf8");
const address = /<SourceLocation DefaultValue="(https:\/\/[^/"]+)/.exec(manifest)?.[1] ?? "";
const metadata = (language) => ({
  allowErrorForDataTypeAny: true,
  enums: excelEnums(everyFunction, language),
  functions: excelFunctions(everyFunction, language, address),
});
for (const language of languages)
  await put(`functions.${language}.json`, `${JSON.stringify(metadata(language), null, 1)}\n`);
for (const { path, html } of builtHelpPages(door)) await put(path, html);

// The sample roster of the playground, its days as serials and its amounts as numbers, as Excel would hold them.
const serial = (day, month, year) => Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
const cell = (text) => {
  const day = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text);
  const exists = day && new Date(Date.UTC(day[3], day[2] - 1, day[1])).getUTCDate() === Number(day[1]);
  if (exists) return serial(Number(day[1]), Number(day[2]), Number(day[3]));
  return /^\d{1,6}(,\d+)?$/.test(text) ? Number(text.replace(",", ".")) : text;
};
const csv = parse(await readFile(join(root, "test/rosters/garage-leerlingen.csv"), "utf8"), { delimiter: ";" });
const [headers, ...rows] = csv;
await put("sample/garage-leerlingen.json", JSON.stringify([headers, ...rows.map((row) => row.map(cell))]));

await Promise.all([
  copyFile(join(root, "manifest.xml"), join(out, "manifest.xml")),
  copyFile(join(root, "addin/taskpane/taskpane.html"), join(out, "taskpane.html")),
  copyFile(join(root, "addin/playground/index.html"), join(out, "index.html")),
  copyFile(join(root, "addin/brochure/brochure.html"), join(out, "brochure.html")),
  copyFile(join(root, "addin/help/help.css"), join(out, "help/help.css")),
  cp(join(root, "addin/assets"), join(out, "assets"), { recursive: true }),
]);
