import { readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { root } from "./examples.ts";

type Output = {
  readonly imports: readonly { readonly path: string; readonly kind: string }[];
  readonly inputs: Readonly<Record<string, unknown>>;
};
type Meta = { readonly inputs: Readonly<Record<string, unknown>>; readonly outputs: Readonly<Record<string, Output>> };
const { functions, pages }: Readonly<Record<string, Meta>> = JSON.parse(
  readFileSync(join(root, "dist/addin.meta.json"), "utf8"),
);
const built = (name: string) => readFileSync(join(root, "dist/addin", name));
const packages = ({ inputs }: Meta) => [
  ...new Set(
    Object.keys(inputs)
      .map((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1])
      .filter((name) => name !== undefined),
  ),
];

test("what Excel's cells run holds calendar arithmetic and nothing else of others", () => {
  expect(packages(functions).sort()).toEqual(["@date-fns/utc", "date-fns"]);
});

/** The files a page loads before anybody asks for more: what it imports, and what that imports. */
const loadedBy = (entry: string): readonly string[] => {
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    for (const { path, kind } of pages.outputs[name].imports) if (kind === "import-statement") visit(path);
  };
  visit(entry);
  return [...found];
};

test("no page holds zod, until somebody chooses a file of own figures", () => {
  for (const page of ["taskpane", "playground", "brochure"])
    for (const name of loadedBy(`dist/addin/${page}.js`))
      expect(Object.keys(pages.outputs[name].inputs).filter((input) => input.includes("node_modules/zod"))).toEqual([]);
});

test("the page for brochures loads no spreadsheet", () => {
  for (const name of loadedBy("dist/addin/brochure.js"))
    expect(Object.keys(pages.outputs[name].inputs).filter((input) => input.includes("@univerjs"))).toEqual([]);
});

test("the functions are small and start at once", () => {
  const script = built("functions.js");
  // Ten years of law with its sources and sentences in three languages; since ROOSTERCONTROLE and KWARTAALOVERZICHT
  // also every check of a roster with its words, and the sums of a quarter. Measured: 250.4 kB, rounded up to the next
  // ten. Excel loads it once, from its own cache.
  expect(gzipSync(script).length).toBeLessThan(260 * 1024);
  let associated: string[] = [];
  const start = (): number => {
    associated = [];
    const started = performance.now();
    runInNewContext(script.toString(), {
      CustomFunctions: { associate: (id: string) => associated.push(id) },
    });
    return performance.now() - started;
  };
  expect(Math.min(start(), start(), start())).toBeLessThan(500);
  expect(associated).toContain("LEERVERGOEDING");
  expect(associated).toContain("PREMIEKWP.WAAROM");
  expect(associated).toContain("ROOSTERCONTROLE");
});

test("no page loads a script from elsewhere but Office's own", () => {
  for (const page of ["index.html", "taskpane.html", "brochure.html"]) {
    const scripts =
      built(page)
        .toString()
        .match(/src="[^"]+"/g) ?? [];
    for (const script of scripts)
      expect(script).toMatch(
        /^src="(?:[\w-]+\.js|https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js)"$/,
      );
  }
  expect(built("index.html").toString()).not.toContain("appsforoffice");
});
