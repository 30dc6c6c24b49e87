// Rosters: ratios inside one run on the same data, best of five. node test/speed/rosters.mjs [learners]
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { createInterface } from "node:readline";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import * as z from "zod";

const root = fileURLToPath(new URL("../..", import.meta.url));
const bundle = `${root}.cache/speed-rosters.mjs`;
await build({
  stdin: {
    contents: [
      'export { makeJsonReader } from "./functions/read/json.ts";',
      'export { decode, makeSheets } from "./functions/read/sheet.ts";',
      'export { readSheets } from "./functions/xlsx.ts";',
      'export { limitsOf } from "./functions/limits.ts";',
      'export { startChecking } from "./shared/publish/roster.ts";',
      'export { makeOptellen } from "./shared/law/kwartaal/overzicht.ts";',
      'export { quarterOfText } from "./shared/base/quarter.ts";',
      'export { makeSecretariat } from "./test/rosters/secretariaat.ts";',
    ].join("\n"),
    resolveDir: root,
    loader: "ts",
  },
  outfile: bundle,
  bundle: true,
  format: "esm",
  platform: "node",
  logLevel: "error",
  external: ["fast-check"],
  define: { test: "undefined", expect: "undefined" },
  banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
});
const kernel = await import(pathToFileURL(bundle));

const best = async (work, times = 5) => {
  let least = Number.POSITIVE_INFINITY;
  for (let time = 0; time < times; time++) {
    globalThis.gc?.();
    const started = performance.now();
    await work();
    least = Math.min(least, performance.now() - started);
  }
  return least;
};

const limits = { ...kernel.limitsOf({}), rows: 10_000_000 };
const quarter = kernel.quarterOfText("2025K2");
const piece = 64 * 1024;

/** Reads a matrix, checks all of it, and sums a quarter. */
const whole = (bytes, checks) => {
  const sum = kernel.makeOptellen(quarter);
  let checking;
  const sheets = kernel.makeSheets((headers, _name, growing) => {
    const look = (batch, persons) => sum.add(batch, persons);
    checking = kernel.startChecking(headers, {
      language: "nl",
      decode: kernel.decode,
      growing,
      look,
      ...(checks && { checks }),
    });
    return checking;
  }, limits);
  const reader = kernel.makeJsonReader(sheets, limits, false);
  for (let at = 0; at < bytes.length; at += piece) reader.push(bytes.subarray(at, at + piece));
  reader.end();
  checking.close();
  return { counts: checking.counts(), rows: checking.rows(), over: sum.close() };
};

/** The secretariat's export as rows, as many as are asked. */
const exported = (rows) => {
  const made = kernel.makeSecretariat({
    learners: Math.ceil(rows * 0.78),
    employers: Math.ceil(rows / 11),
    seed: 7,
    mistakes: false,
  });
  const list = [];
  for (const row of made.rows) {
    if (list.length === rows) break;
    list.push(row);
  }
  return { headers: made.headers, rows: list };
};

const lines = [];
const row = (...cells) => lines.push(`| ${cells.join(" | ")} |`);
const ratio = (one, base) => `${(one / base).toFixed(2)} ×`;
const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;

const most = Number(process.argv[2] ?? 1_000_000);
const { headers, rows } = exported(most);
const textOf = (some) => JSON.stringify({ columns: headers, rows: some });

// Growth first, while memory is young.
const perRow = [];
for (const size of [10_000, 100_000, most].filter((one) => one <= rows.length)) {
  const text = textOf(rows.slice(0, size));
  const bytes = Buffer.from(text);
  const parse = await best(() => JSON.parse(text).rows.length);
  const all = await best(() => whole(bytes));
  perRow.push({ size, parse, all });
  row(
    `${size.toLocaleString("en")} rows (${(bytes.length / 1e6).toFixed(0)} MB), matrix JSON → all checks and 2025K2 summed`,
    seconds(all),
    `${ratio(all, parse)} \`JSON.parse\` (${seconds(parse)})`,
  );
}
const micro = ({ all, size }) => (all * 1000) / size;
row(
  "growth: time per row, smallest to largest",
  perRow.map((one) => `${micro(one).toFixed(2)} µs`).join(" → "),
  ratio(micro(perRow.at(-1)), micro(perRow[0])),
);

// All rows bad: four errors each.
const some = rows.slice(0, 100_000);
const place = (name) => headers.indexOf(name);
const spoilt = some.map((one) => {
  const bad = [...one];
  for (const [name, cell] of [
    ["insz", "00.00.00-000.01"],
    ["onderneming", "0123.456.700"],
    ["vestiging", "2123.456.700"],
    ["trap", "9"],
  ])
    if (place(name) >= 0) bad[place(name)] = cell;
  return bad;
});
const goodBytes = Buffer.from(textOf(some));
const badBytes = Buffer.from(textOf(spoilt));
const good = await best(() => whole(goodBytes));
let counted;
const bad = await best(() => {
  counted = whole(badBytes).counts;
});
row(
  `100,000 rows, each with four errors (${counted.error.toLocaleString("en")} counted, ${counted.capped ? "capped" : "all told"})`,
  seconds(bad),
  `${ratio(bad, good)} the good case`,
);

// zod over the same rows, both from text.
const cell = z.union([z.string(), z.number(), z.null()]);
const schema = z.object({ columns: z.array(z.string()), rows: z.array(z.array(cell).length(headers.length)) });
const zodText = textOf(some);
const zodTime = await best(() => schema.parse(JSON.parse(zodText)).rows.length);
row(
  "zod: the same 100,000 rows parsed and looked at as texts or numbers only",
  seconds(zodTime),
  `${ratio(zodTime, good)} all our checks and the sum`,
);

// Over HTTP, against a bare server on the same machine.
const listen = (server) =>
  new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server.address().port)));
const bareJson = createServer(async (asked, answer) => {
  const pieces = [];
  for await (const one of asked) pieces.push(one);
  const { rows: list } = JSON.parse(Buffer.concat(pieces).toString());
  answer.end(JSON.stringify({ rows: list.length }));
});
const bareLines = createServer(async (asked, answer) => {
  let count = 0;
  for await (const line of createInterface({ input: asked })) if (JSON.parse(line) !== null) count++;
  answer.end(JSON.stringify({ rows: count }));
});
const post = (port, path, headersOf, pieces) =>
  new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, path, method: "POST", headers: headersOf }, (answer) => {
      let size = 0;
      answer.on("data", (one) => {
        size += one.length;
      });
      answer.on("end", () => resolve({ status: answer.statusCode, size }));
    });
    asked.on("error", reject);
    const send = (at) => {
      for (let next = at; next < pieces.length; next++)
        if (!asked.write(pieces[next])) {
          asked.once("drain", () => send(next + 1));
          return;
        }
      asked.end();
    };
    send(0);
  });
const [jsonPort, linesPort] = [await listen(bareJson), await listen(bareLines)];
const folder = mkdtempSync(join(tmpdir(), "duaal-speed-"));
await new Promise((resolve) =>
  spawn(process.execPath, [join(root, "functions/build.mjs"), join(root, "functions/main.ts"), folder]).on(
    "exit",
    resolve,
  ),
);
const host = spawn(process.execPath, [join(folder, "host/start.mjs")], {
  env: { ...process.env, PORT: "0", DUAAL_MAX_BODY_BYTES: "4000000000", DUAAL_MAX_ROWS: "10000000" },
  stdio: ["ignore", "pipe", "ignore"],
});
let printed = "";
const ready = await new Promise((resolve) =>
  host.stdout.on("data", (one) => {
    printed += one;
    const found = /ready http:\/\/localhost:(\d+)/.exec(printed);
    if (found) resolve(Number(found[1]));
  }),
);
const memory = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${host.pid}/status`, "utf8"))[1]) / 1024;
const cut = (buffer) => {
  const pieces = [];
  for (let at = 0; at < buffer.length; at += piece) pieces.push(buffer.subarray(at, at + piece));
  return pieces;
};
const jsonPieces = cut(goodBytes);
const json = { "content-type": "application/json" };
const bareTime = await best(() => post(jsonPort, "/", json, jsonPieces));
const ourTime = await best(() => post(ready, "/api/rosters/validate", json, jsonPieces));
row(
  "100,000 rows JSON POST, validate",
  seconds(ourTime),
  `${ratio(ourTime, bareTime)} a bare \`node:http\` with \`JSON.parse\` (${seconds(bareTime)})`,
);

const lineRows = rows.slice(0, Math.min(rows.length, 300_000));
const ndjson = cut(
  Buffer.from(
    lineRows.map((one) => JSON.stringify(Object.fromEntries(headers.map((name, at) => [name, one[at]])))).join("\n"),
  ),
);
const nd = { "content-type": "application/x-ndjson", accept: "application/x-ndjson" };
const bareNd = await best(() => post(linesPort, "/", nd, ndjson), 3);
let highest = 0;
const watch = setInterval(() => {
  highest = Math.max(highest, memory());
}, 100);
const ourNd = await best(() => post(ready, "/api/rosters/validate", nd, ndjson), 3);
clearInterval(watch);
row(
  `${lineRows.length.toLocaleString("en")} rows as NDJSON over HTTP through the built app, streamed`,
  seconds(ourNd),
  `${ratio(ourNd, bareNd)} a bare server that parses each line (${seconds(bareNd)}); highest RSS ${highest.toFixed(0)} MiB`,
);
host.kill();
bareJson.close();
bareLines.close();
rmSync(folder, { recursive: true, force: true });

const told = ["| work | time | against |", "|---|---|---|", ...lines].join("\n");
writeFileSync(`${root}.cache/speed-rosters.md`, told);
console.log(told);
