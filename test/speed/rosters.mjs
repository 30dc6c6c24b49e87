// Rosters: ratios inside one run on the same data, best of five. node test/speed/rosters.mjs [learners]
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import * as z from "zod";
import { best, bundled, count, ratio, root, row, seconds } from "./measure.mjs";

const kernel = await bundled("rosters", [
  'export { makeJsonReader } from "./functions/read/json.ts";',
  'export { decode, makeSheets } from "./functions/read/sheet.ts";',
  'export { limitsOf } from "./functions/limits.ts";',
  'export { startChecking } from "./shared/publish/roster.ts";',
  'export { openRoster } from "./shared/roster/open.ts";',
  'export { makeOptellen } from "./shared/law/kwartaal/overzicht.ts";',
  'export { quarterOfText } from "./shared/base/quarter.ts";',
  'export { makeSecretariat } from "./test/rosters/secretariaat.ts";',
]);

const limits = { ...kernel.limitsOf({}), rows: 10_000_000 };
const quarter = kernel.quarterOfText("2025K2");
const piece = 64 * 1024;

/** Reads a matrix into columns, and does nothing with it. */
const readOnly = (bytes) => {
  let checking;
  const sheets = kernel.makeSheets((headers, { growing }) => {
    checking = kernel.startChecking(headers, { language: "nl", decode: kernel.decode, growing, checks: [] });
    return checking;
  }, limits);
  const reader = kernel.makeJsonReader(sheets, limits, false);
  for (let at = 0; at < bytes.length; at += piece) reader.push(bytes.subarray(at, at + piece));
  reader.end();
  checking.close();
  return checking.rows();
};

/** Reads a matrix, checks all of it, and sums a quarter. */
const whole = (bytes, checks) => {
  const sum = kernel.makeOptellen(quarter);
  let checking;
  const sheets = kernel.makeSheets((headers, { growing }) => {
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

const most = Number(process.argv[2] ?? 1_000_000);
const some = Math.min(most, 100_000);
const lineCount = Math.min(most, 300_000);

/** The texts, made in a process of their own: rows that stay in memory would make every collection of it slower. */
if (process.argv[3] !== undefined) {
  const folder = process.argv[3];
  const made = kernel.makeSecretariat({
    learners: Math.ceil(most * 0.78),
    employers: Math.ceil(most / 11),
    seed: 7,
    mistakes: false,
  });
  const { headers } = made;
  const rows = [];
  for (const row of made.rows) {
    if (rows.length === most) break;
    rows.push(row);
  }
  const write = (name, list, columns = headers) =>
    writeFileSync(join(folder, name), JSON.stringify({ columns, rows: list }));
  for (const size of new Set([10_000, some, most])) write(`${size}.json`, rows.slice(0, size));
  // All rows bad: four errors each.
  const spoil = [
    ["insz", "00.00.00-000.01"],
    ["onderneming", "0123.456.700"],
    ["vestiging", "2123.456.700"],
    ["trap", "9"],
  ].map(([name, cell]) => [headers.indexOf(name), cell]);
  write(
    "bad.json",
    rows.slice(0, some).map((one) => {
      const bad = [...one];
      for (const [place, cell] of spoil) bad[place] = cell;
      return bad;
    }),
  );
  writeFileSync(
    join(folder, "lines.ndjson"),
    rows
      .slice(0, lineCount)
      .map((one) => JSON.stringify(Object.fromEntries(headers.map((name, at) => [name, one[at]]))))
      .join("\n"),
  );
  // The garages' roster again and again, each row a learner of its own: nearly half of them run in the quarter.
  const [names, ...garage] = parse(readFileSync(`${root}test/rosters/garage-leerlingen.csv`, "utf8"), {
    delimiter: ";",
  });
  write(
    "garage.json",
    Array.from({ length: some }, (_, at) => {
      const row = [...garage[at % garage.length]];
      row[names.indexOf("referentie")] = `L${at}`;
      row[names.indexOf("insz")] = "";
      return row;
    }),
    names,
  );
  process.exit();
}

const folder = mkdtempSync(join(tmpdir(), "duaal-speed-"));
const making = spawnSync(
  process.execPath,
  ["--max-old-space-size=16000", fileURLToPath(import.meta.url), String(most), folder],
  { stdio: "inherit" },
);
if (making.status !== 0) throw new Error("the rosters were not made");
const bytesOf = (name) => readFileSync(join(folder, name));

// Growth first, while memory is young; the code has run before, so that no size is the first.
const warm = bytesOf(`${some}.json`);
for (let time = 0; time < 2; time++) whole(warm);
const perRow = [];
for (const size of new Set([10_000, some, most])) {
  const bytes = bytesOf(`${size}.json`);
  const text = bytes.toString();
  const parsed = await best(() => JSON.parse(text).rows.length);
  const all = await best(() => whole(bytes));
  perRow.push({ size, all });
  row(
    `${count(size)} rows (${(bytes.length / 1e6).toFixed(0)} MB), matrix JSON → all checks and 2025K2 summed`,
    seconds(all),
    `${ratio(all, parsed)} \`JSON.parse\` (${seconds(parsed)})`,
    size === most ? "≤ 2.0 ×; stretch 1.7" : "",
  );
}
const micro = ({ all, size }) => (all * 1000) / size;
row(
  "growth: time per row, smallest to largest",
  perRow.map((one) => `${micro(one).toFixed(2)} µs`).join(" → "),
  ratio(micro(perRow.at(-1)), micro(perRow[0])),
  "within 20 %",
);

const goodBytes = bytesOf(`${some}.json`);
const badBytes = bytesOf("bad.json");
const good = await best(() => whole(goodBytes));
let counted;
const bad = await best(() => {
  counted = whole(badBytes).counts;
});
row(
  `${count(some)} rows, each with four errors (${count(counted.error)} counted, ${counted.capped ? "the findings capped" : "all told"})`,
  seconds(bad),
  `${ratio(bad, good)} the good case`,
  "≤ 3 ×",
);

const garageBytes = bytesOf("garage.json");
const garageText = garageBytes.toString();
const garageParsed = await best(() => JSON.parse(garageText).rows.length);
let inQuarter;
const garage = await best(() => {
  inQuarter = whole(garageBytes).over.totaal.lerenden;
});
row(
  `${count(some)} learners of the garages, ${count(inQuarter)} of them in the quarter that is summed`,
  seconds(garage),
  `${ratio(garage, garageParsed)} \`JSON.parse\` (${seconds(garageParsed)})`,
);

// zod over the same rows, both from text to typed values: days, amounts, digits and words, a blank cell allowed.
const zodText = goodBytes.toString();
const written = (pattern, read) => z.union([z.literal(""), z.string().regex(pattern).transform(read), z.number()]);
const toDay = (text) => {
  const [one, two, three] = text.split(/[-/.]/).map(Number);
  return one > 31 ? Date.UTC(one, two - 1, three) : Date.UTC(three, two - 1, one);
};
const zodOf = {
  day: written(/^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}([./-])\d{1,2}\1\d{4})$/, toDay),
  number: written(/^\d+(?:[.,]\d{1,4})?$/, (text) => Number(text.replace(",", "."))),
  digits: written(/^[\d ./-]+$/, (text) => Number(text.replace(/\D/g, ""))),
  word: z.union([z.string().max(200), z.number()]),
};
const { definitions } = kernel.openRoster(JSON.parse(zodText).columns);
const sortOf = { day: "day", euro: "number", hours: "number", count: "number", factor: "number", number: "digits" };
const schema = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.tuple(definitions.map((column) => zodOf[sortOf[column?.field.kind] ?? "word"]))),
});
const zodTime = await best(() => schema.parse(JSON.parse(zodText)).rows.length);
const reading = await best(() => readOnly(goodBytes));
row(
  `zod: the same ${count(some)} rows from text to typed cells`,
  seconds(zodTime),
  `our reading (${seconds(reading)}) is ${ratio(zodTime, reading)} as fast; with all checks and the sum ${ratio(zodTime, good)}`,
  "≥ 2.5 ×",
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
const app = join(folder, "app");
await new Promise((resolve) =>
  spawn(process.execPath, [join(root, "functions/build.mjs"), join(root, "functions/main.ts"), app]).on(
    "exit",
    resolve,
  ),
);
/** The built app on a port of its own, and the memory it has in MiB. */
const startHost = async () => {
  const host = spawn(process.execPath, [join(app, "host/start.mjs")], {
    env: { ...process.env, PORT: "0", DUAAL_MAX_BODY_BYTES: "4000000000", DUAAL_MAX_ROWS: "10000000" },
    stdio: ["ignore", "pipe", "ignore"],
  });
  let printed = "";
  const port = await new Promise((resolve) =>
    host.stdout.on("data", (one) => {
      printed += one;
      const found = /ready http:\/\/localhost:(\d+)/.exec(printed);
      if (found) resolve(Number(found[1]));
    }),
  );
  const memory = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${host.pid}/status`, "utf8"))[1]) / 1024;
  return { port, memory, stop: () => host.kill() };
};
const cut = (buffer) => {
  const pieces = [];
  for (let at = 0; at < buffer.length; at += piece) pieces.push(buffer.subarray(at, at + piece));
  return pieces;
};
const jsonPieces = cut(goodBytes);
const json = { "content-type": "application/json" };
const bareTime = await best(() => post(jsonPort, "/", json, jsonPieces));
const documents = await startHost();
const ourTime = await best(() => post(documents.port, "/api/rosters/validate", json, jsonPieces));
documents.stop();
row(
  `${count(some)} rows JSON POST, validate`,
  seconds(ourTime),
  `${ratio(ourTime, bareTime)} a bare \`node:http\` with \`JSON.parse\` (${seconds(bareTime)})`,
  "≤ 2.0 ×",
);

const ndjson = cut(bytesOf("lines.ndjson"));
const nd = { "content-type": "application/x-ndjson", accept: "application/x-ndjson" };
const bareNd = await best(() => post(linesPort, "/", nd, ndjson), 3);
const streams = await startHost();
const { memory } = streams;
let highest = 0;
const watch = setInterval(() => {
  highest = Math.max(highest, memory());
}, 100);
const ourNd = await best(() => post(streams.port, "/api/rosters/validate", nd, ndjson), 3);
clearInterval(watch);
row(
  `${count(lineCount)} rows as NDJSON over HTTP through the built app, streamed (best of three)`,
  seconds(ourNd),
  `${ratio(ourNd, bareNd)} a bare server that parses each line (${seconds(bareNd)}); highest RSS ${highest.toFixed(0)} MiB`,
  "≤ 2.0 ×; RSS ≤ 300 MB",
);
streams.stop();
bareJson.close();
bareLines.close();
rmSync(folder, { recursive: true, force: true });
