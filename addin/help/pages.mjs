// All help pages, as files by their path below the address that serves the add-in; for the build and for approving.
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

export const allHelpPages = ({ helpPages, languages, parameters, rules }) =>
  languages.flatMap((language) => helpPages(rules, parameters, language));
