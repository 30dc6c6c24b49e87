// The program itself, as it is built, with a file of own figures.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./examples.ts";

const folder = mkdtempSync(join(tmpdir(), "own-"));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (content: unknown): string => {
  const path = join(folder, "eigen.json");
  writeFileSync(path, JSON.stringify(content));
  return path;
};

/** Starts the program until it is ready or ends; what it said, and how it ended. */
const start = (path: string, whenReady: (address: string) => Promise<unknown>) =>
  new Promise<{ readonly said: string; readonly code: number | null; readonly found: unknown }>((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, "dist/host/start.mjs")], {
      env: { ...process.env, PORT: "0", DUAAL_EIGEN_CIJFERS: path },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    let found: unknown = null;
    child.stdout.on("data", (piece) => {
      said += piece;
      const address = /^ready (\S+)$/m.exec(said)?.[1];
      if (address && found === null) {
        found = whenReady(address).finally(() => child.kill("SIGTERM"));
      }
    });
    child.stderr.on("data", (piece) => {
      said += piece;
    });
    child.on("exit", (code) => Promise.resolve(found).then((value) => resolve({ said, code, found: value }), reject));
  });

const ask = async (address: string) => {
  const response = await fetch(`${address}/api/rules/LEERVERGOEDING`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ datum: "2026-03-01", trap: 1, overeenkomst: "ODOS", uren: 10 }),
  });
  return response.json();
};

test("a good file answers what the law leaves open", async () => {
  const path = file({
    organisatie: "Bakkerij Voorbeeld",
    cijfers: [
      { id: "leervergoeding/uurminimum", values: [{ from: "2025-02-01", value: 4.35, source: "eigen navraag" }] },
    ],
  });
  const { found } = await start(path, ask);
  expect(found).toMatchObject({ result: 43.5, certainty: "assumed" });
});

test("a bad file stops the program, which says what is wrong", async () => {
  const path = file({
    organisatie: "Bakkerij Voorbeeld",
    cijfers: [{ id: "leervergoeding/ggmmi", values: [{ from: "2025-02-01", value: 1, source: "x" }] }],
  });
  const { said, code } = await start(path, ask);
  expect(code).toBe(2);
  expect(said).toContain("leervergoeding/ggmmi: 2025-02-01 – …: dit cijfer kent geen onbekende dagen");
});
