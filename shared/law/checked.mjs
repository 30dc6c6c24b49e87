// Sets the day of the last check of every figure that a rule reads, after somebody has checked them:
// npm run law:checked 2026-12-02 LEERVERGOEDING
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const [day, ...ids] = process.argv.slice(2);
const stop = (sentence) => {
  console.error(`${sentence}\nFor example: npm run law:checked 2026-12-02 LEERVERGOEDING`);
  process.exit(2);
};
if (!/^\d{4}-\d{2}-\d{2}$/.test(day ?? "") || Number.isNaN(Date.parse(day)))
  stop("Give the day of the check as 2026-12-02.");

const root = fileURLToPath(new URL("../..", import.meta.url));
const door = join(root, ".cache/checked.mjs");
await build({
  entryPoints: [join(root, "shared/build.ts")],
  outfile: door,
  bundle: true,
  format: "esm",
  platform: "node",
});
const { rules } = await import(pathToFileURL(door));
const chosen = rules.filter(({ id }) => ids.includes(id));
if (chosen.length === 0 || chosen.length < ids.length)
  stop(`Name rules out of ${rules.map(({ id }) => id).join(", ")}.`);

const read = new Set(
  chosen.flatMap(({ cases }) =>
    cases.flatMap(({ reads }) => Object.values(reads).map(({ parameter }) => parameter.id)),
  ),
);
const law = join(root, "shared/law");
for (const name of readdirSync(law, { recursive: true }).sort()) {
  if (!name.endsWith(".json") || name.endsWith(".examples.json")) continue;
  const text = readFileSync(join(law, name), "utf8");
  if (!read.has(JSON.parse(text).id)) continue;
  const dated = text.replace(/("checkedOn": ")[^"]*/, `$1${day}`);
  if (dated === text) continue;
  writeFileSync(join(law, name), dated);
  console.log(`${day}  ${name}`);
}
