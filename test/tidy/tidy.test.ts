import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { importedFile, type Source, walls } from "./walls.ts";

const root = process.cwd();
const tracked = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], { cwd: root, encoding: "utf8" })
  .split("\n")
  .filter((file) => file !== "" && existsSync(join(root, file)) && !/\.(?:png|xlsx)$/.test(file));
const sources: readonly Source[] = tracked.map((file) => ({ file, text: readFileSync(join(root, file), "utf8") }));

describe("every file keeps the walls", () => {
  test.each(Object.entries(walls))("%s", (_name, wall) => {
    expect(sources.flatMap(wall).map(({ file, line, fault }) => `${file}:${line} ${fault}`)).toEqual([]);
  });
});

describe("each wall stands: a file that breaks it is found", () => {
  test.each([
    ["arrowWall", "shared/base/day.ts", 'import { rules } from "../law/index.ts";'],
    ["arrowWall", "shared/law/x.ts", 'import { fs } from "../../addin/cells.ts";'],
    ["packageWall", "shared/law/x.ts", 'import { parse } from "csv-parse";'],
    ["doorWall", "addin/cells.ts", 'import { dayOf } from "../shared/base/day.ts";'],
    ["doorWall", "addin/cells.ts", 'import { serve } from "../functions/serve.ts";'],
    ["doorWall", "functions/main.ts", 'import { answerCells } from "../addin/cells.ts";'],
    ["wordWall", "shared/law/x.ts", "const today = new Date();"],
    ["wordWall", "shared/base/x.ts", "const now = Date.now();"],
    ["wordWall", "shared/law/x.ts", "const cents = Math.round(amount);"],
    ["wordWall", "shared/law/x.ts", "export default rule;"],
    ["wordWall", "addin/x.ts", "class Sheet {"],
    ["wordWall", "functions/x.ts", "const body: any = null;"],
    ["numeralWall", "shared/law/x.ts", "const premie = 1000;"],
    ["numeralWall", "shared/law/x.ts", "if (age >= 18) return;"],
    ["widthWall", "addin/x.ts", `const ${"x".repeat(120)} = 1;`],
    ["switchedOffWall", "shared/x.test.ts", ["test", "only('x', () => {});"].join(".")],
    ["switchedOffWall", "shared/x.ts", ["// TO", "DO"].join("")],
    ["pathWall", "README.md", "see /home/somebody/project"],
  ] as const)("%s finds what is wrong in %s: %s", (wall, file, text) => {
    expect(walls[wall]({ file, text })).toHaveLength(1);
  });

  test.each([
    ["wordWall", "shared/law/x.ts", "// not Math.round, as a comment may say"],
    ["numeralWall", "shared/law/x.ts", 'const article = "art. 52"; const one = row + 1;'],
    ["arrowWall", "shared/publish/x.ts", 'import { rules } from "../law/index.ts";'],
    ["doorWall", "addin/cells.ts", 'import { answer } from "../shared/index.ts";'],
  ] as const)("%s lets be what is right in %s: %s", (wall, file, text) => {
    expect(walls[wall]({ file, text })).toEqual([]);
  });
});

/** Where reading begins: what the builds, the runners and people start. */
const starts = [
  "shared/index",
  "shared/build",
  "addin/functions",
  "addin/taskpane/main",
  "addin/brochure/main",
  "addin/playground/main",
  "functions/main",
  "functions/host/start",
];
const isEntry = (file: string) =>
  starts.includes(file.replace(/\.tsx?$/, "")) || /\.test\.tsx?$|\.mjs$|\.d\.ts$|fixture/.test(file);

test("no code and no figure stands there that nothing reaches", () => {
  const text = new Map(sources.map((source) => [source.file, source.text]));
  const code = tracked.filter((file) => /^(?:shared|addin|functions|test)\/.*\.(?:tsx?|json)$/.test(file));
  const reached = new Set(code.filter(isEntry));
  for (const file of reached)
    for (const line of (text.get(file) ?? "").split("\n")) {
      const to = importedFile(file, line);
      if (to !== null && text.has(to)) reached.add(to);
    }
  const apart = /tsconfig|^functions\/host\.json$|\.examples\.json$|^test\/(?:rosters|ids)/;
  expect(code.filter((file) => !reached.has(file) && !apart.test(file))).toEqual([]);
});

test("the lock file holds no download addresses", () => {
  expect(readFileSync(join(root, "package-lock.json"), "utf8")).not.toContain('"resolved"');
});

test("nothing in the installation asks for more than the npm registry", () => {
  const npmrc = readFileSync(join(root, ".npmrc"), "utf8");
  expect(npmrc).toContain("ignore-scripts=true");
  expect(npmrc).toContain("omit-lockfile-registry-resolved=true");
});
