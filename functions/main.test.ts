import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { gzipSync } from "node:zlib";

// The built app in the local host, as a program of its own: what Azure would run, and what `npm start` runs.
const root = resolve(__dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "duaal-app-"));
let child: ChildProcess;
let address = "";
let printed = "";

const get = (path: string, init?: RequestInit) =>
  fetch(`${address}/api/${path}`, { signal: AbortSignal.timeout(20_000), ...init });
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  get(path, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: (typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body)) as BodyInit,
  });

beforeAll(async () => {
  execFileSync(process.execPath, ["functions/build.mjs", "functions/main.ts", folder], { cwd: root });
  child = spawn(process.execPath, [join(folder, "host/start.mjs")], {
    env: { ...process.env, PORT: "0" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (piece: string) => {
      printed += piece;
    });
  for (let wait = 0; wait < 400 && address === "" && child.exitCode === null; wait += 1) {
    address = /^ready (http:\/\/localhost:\d+)\n$/m.exec(printed)?.[1] ?? "";
    await pause(50);
  }
  if (address === "") throw new Error(`The host did not start: ${printed}`);
}, 60_000);

afterAll(async () => {
  const gone = new Promise((done) => child.once("exit", done));
  child.kill("SIGKILL");
  await gone;
  rmSync(folder, { recursive: true, force: true });
});

test("every route is found, the literal before the parameter", async () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  expect(await (await get("health")).json()).toEqual({ status: "ok" });
  expect(await (await get("health/ready")).json()).toMatchObject({ version });
  expect(await (await get("law")).json()).toHaveProperty("figures");
  expect(await (await get("law/changes")).json()).toHaveProperty("changes");
  expect(await (await get("law/leervergoeding/ggmmi")).json()).toMatchObject({ id: "leervergoeding/ggmmi" });
  expect(await (await get("law/leervergoeding/ggmmi?on=2024-12-31")).json()).toMatchObject({ on: "2024-12-31" });
  expect((await get("law/leervergoeding/geen")).status).toBe(404);
  expect(await (await get("checks")).json()).toHaveProperty("checks");
  expect(await (await get("rules")).json()).toHaveProperty("rules");
  expect(await (await get("openapi.json")).json()).toHaveProperty(["paths", "/health/ready"]);
});

test("a function answers, also to a chunked and to a gzip question", async () => {
  const question = { datum: "2024-12-31", trap: 2 };
  const plain = await post("rules/LEERVERGOEDING", question);
  const told = await plain.json();
  expect([plain.status, told]).toMatchObject([200, { unit: "EUR" }]);
  const zipped = await post("rules/leervergoeding", gzipSync(JSON.stringify(question)), { "content-encoding": "gzip" });
  expect(await zipped.json()).toEqual(told);
  const pieces = new ReadableStream({
    start(controller) {
      for (const piece of JSON.stringify(question)) controller.enqueue(new TextEncoder().encode(piece));
      controller.close();
    },
  });
  const chunked = await get("rules/LEERVERGOEDING", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: pieces,
    duplex: "half",
  } as RequestInit);
  expect(await chunked.json()).toEqual(told);
});

test("a roster goes through whole and as lines", async () => {
  const roster = readFileSync(join(root, "test/rosters/garage-leerlingen.csv"), "utf8");
  const csv = { "content-type": "text/csv" };
  expect(await (await post("rosters/validate", roster, csv)).json()).toHaveProperty("counts");
  const lines = await (await post("rosters/validate", roster, { ...csv, accept: "application/x-ndjson" })).text();
  expect(JSON.parse(lines.trimEnd().split("\n").at(-1) ?? "")).toHaveProperty("counts");
  expect(await (await post("quarters/2021K4/summary", roster, csv)).json()).toMatchObject({ quarter: "2021K4" });
});

test("a body too large is refused before it is read, and the service goes on", async () => {
  const bomb = gzipSync(Buffer.alloc(300_000_000));
  const csv = { "content-type": "text/csv", "content-encoding": "gzip" };
  expect((await post("rosters/validate", bomb, csv)).status).toBe(413);
  expect((await post("rules/LEERVERGOEDING", Buffer.alloc(30_000_000, 32))).status).toBe(413);
  const endless = new ReadableStream({
    pull(controller) {
      controller.enqueue(new Uint8Array(65_536).fill(32));
    },
  });
  const answer = await get("rules/LEERVERGOEDING", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: endless,
    duplex: "half",
  } as RequestInit).catch(() => undefined);
  if (answer) expect(answer.status).toBe(413);
  expect((await get("health")).status).toBe(200);
});

test("problems are told and no personal number is printed", async () => {
  const insz = "06031500116";
  const answers = [
    await post(`rules/${insz}`, {}),
    await post(`rosters/validate?x=${insz}`, []),
    await post("rules/LEERVERGOEDING", { datum: insz, trap: 2 }),
    await post("rules/LEERVERGOEDING", `{"datum":${insz}`),
    await post("rules/LEERVERGOEDING", "[".repeat(10_000)),
  ];
  expect(answers.map(({ status }) => status)).toEqual([404, 422, 422, 400, 400]);
  for (const answer of answers) {
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect(await answer.text()).not.toContain(insz);
  }
  expect(printed).toMatch(/POST \/rules\/\{id\} 404 [\d.]+ ms/);
  expect(printed).not.toContain(insz);
});
