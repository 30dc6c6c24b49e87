// Takes the help pages as they are now for right, after somebody has looked at them: npm run pages:approve
// test/pages/<language>/… then holds a copy of each, and the tests compare what is built with it.
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { allHelpPages, openBuildDoor } from "../addin/help/pages.mjs";

const approved = fileURLToPath(new URL("pages/", import.meta.url));
const pages = allHelpPages(await openBuildDoor()).map(({ path, html }) => [path.replace(/^help\//, approved), html]);
const before = await Promise.all(pages.map(([file]) => readFile(file, "utf8").catch(() => null)));
await rm(approved, { recursive: true, force: true });
for (const [file, html] of pages) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, html);
}
const added = before.filter((html) => html === null).length;
const changed = before.filter((html, place) => html !== null && html !== pages[place][1]).length;
console.log(`${pages.length} pages approved: ${added} new, ${changed} changed. Look at them with git diff test/pages.`);
