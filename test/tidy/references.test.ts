import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = process.cwd();
const place = join(root, ".cache/walls");

/** Compiles one file as if it stood in a project, and gives what the compiler says of it. */
const compile = (project: string, code: string): string => {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, "wall.ts"), code);
  const references = project === "shared" ? [] : [{ path: "../../shared" }];
  const config = {
    extends: `../../${project}/tsconfig.json`,
    compilerOptions: { rootDir: ".", outDir: "out", noEmitOnError: true },
    include: ["wall.ts"],
    exclude: [],
    references,
  };
  writeFileSync(join(place, "tsconfig.json"), JSON.stringify(config));
  const { stdout } = spawnSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", place], {
    cwd: root,
    encoding: "utf8",
  });
  return stdout;
};

afterAll(() => rmSync(place, { recursive: true, force: true }));

describe("the compiler holds the walls of the projects", () => {
  test.each([
    ["shared", "export const answer = fetch;", "fetch"],
    ["shared", "console.info(1); export {};", "console"],
    ["shared", "export const sheet = Office;", "Office"],
    ["shared", "export const home = process.env;", "process"],
    ["shared", "export const page = document;", "document"],
    ["shared", "setTimeout(() => undefined, 1); export {};", "setTimeout"],
    ["addin", "export const home = process.env;", "process"],
    ["functions", "export const page = document;", "document"],
    ["functions", "export const sheet = Office;", "Office"],
  ])("%s does not know: %s", (project, code, name) => {
    expect(compile(project, code)).toContain(`Cannot find name '${name}'`);
  });

  test.each([
    ["addin", 'export { serve } from "../../functions/serve.ts";'],
    ["functions", 'export { answerCells } from "../../addin/cells.ts";'],
    ["shared", 'export { answerCells } from "../../addin/cells.ts";'],
  ])("%s cannot reach another project: %s", (project, code) => {
    expect(compile(project, code)).toMatch(/TS6307|TS6059/);
  });

  test("what may be said compiles", () => {
    expect(compile("shared", "export const one: number = 1;")).toBe("");
  });
});
