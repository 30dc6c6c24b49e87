// All help pages, as files by their path below the address that serves the add-in; for the build and for approving.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The kernel's build door, bundled for Node, which tells what there is to write. */
export const openBuildDoor = async () => {
  const door = `${root}.cache/build.mjs`;
  await build({
    entryPoints: [`${root}shared/build.ts`],
    outfile: door,
    bundle: true,
    format: "esm",
    platform: "node",
    logLevel: "warning",
  });
  return import(pathToFileURL(door));
};

const read = (name) => JSON.parse(readFileSync(`${root}shared/${name}`, "utf8"));

/** The examples of checks, which stand beside them in the folders of the law, and what is found in them. */
const examplesOf = ({ runExamples }) => {
  const files = readdirSync(`${root}shared`, { recursive: true })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith("controles.examples.json"));
  return runExamples(read("roster/goed.examples.json"), files.sort().flatMap(read));
};

/** The functions that read a table are listed among the others, and have pages of their own. */
const inLanguage = ({ everyFunction, helpPages, parameters, tableHelpPages }, examples, language) => {
  const tables = new Map(tableHelpPages(language).map((page) => [page.path, page]));
  return helpPages(everyFunction, parameters, examples, language).map((page) => tables.get(page.path) ?? page);
};

/** Every page there is to read. */
export const builtHelpPages = (door) => {
  const examples = examplesOf(door);
  return door.languages.flatMap((language) => inLanguage(door, examples, language));
};

/** Pages of checks are many and alike: what is approved of them is their text, in one file for each language. */
const ofChecks = (language) => `help/${language}/controles/`;

/** All pages as they are approved: those of functions and figures one by one, those of checks together. */
export const allHelpPages = (door) => {
  const examples = examplesOf(door);
  return door.languages.flatMap((language) => {
    const pages = inLanguage(door, examples, language);
    const isOfCheck = ({ path }) => path.startsWith(ofChecks(language));
    const checks = pages.filter(isOfCheck).map(({ path, html }) => [path.slice(`help/${language}/`.length), html]);
    const digest = { path: `help/${language}/controles.txt`, html: door.digestOf(new Map(checks)) };
    return [...pages.filter((page) => !isOfCheck(page)), digest];
  });
};
