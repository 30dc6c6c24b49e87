// A workbook of fifty megabytes: rows a second and memory, beside the bare reading of its XML by the same libraries.
// node test/speed/workbook.mjs [megabytes]
import { spawnSync } from "node:child_process";
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { strToU8, Zip, ZipDeflate } from "fflate";
import { bundled, count, ratio, row } from "./measure.mjs";

const megabytes = Number(process.argv[2] ?? 50);
const kernel = await bundled("workbook", [
  'export { readSheets } from "./functions/xlsx.ts";',
  'export { readRoster, workbookMedia } from "./functions/read/roster.ts";',
  'export { decode, makeSheets } from "./functions/read/sheet.ts";',
  'export { limitsOf } from "./functions/limits.ts";',
  'export { startChecking } from "./shared/publish/roster.ts";',
  'export { makeSecretariat } from "./test/rosters/secretariaat.ts";',
]);
const { limitsOf, makeSecretariat, makeSheets, readRoster, startChecking, workbookMedia, decode } = kernel;
const limits = { ...limitsOf({}), rows: 10_000_000, bodyBytes: 2 ** 30, inflatedBytes: 2 ** 33 };

/** Reads a part of the zip with the libraries alone: how many rows and cells its XML has. */
const bare = async (bytes) => {
  const { fromBuffer } = await import("yauzl");
  const { SaxesParser } = await import("saxes");
  const zip = await new Promise((resolve, reject) =>
    fromBuffer(bytes, { lazyEntries: true }, (error, opened) => (error ? reject(error) : resolve(opened))),
  );
  let rows = 0;
  await new Promise((resolve, reject) => {
    zip.on("end", resolve);
    zip.on("entry", (entry) =>
      zip.openReadStream(entry, (error, stream) => {
        if (error) return reject(error);
        const parser = new SaxesParser();
        const texts = new TextDecoder();
        parser.on("opentag", ({ name }) => {
          if (name === "row") rows++;
        });
        parser.on("text", () => {});
        stream.on("data", (piece) => parser.write(texts.decode(piece, { stream: true })));
        stream.on("end", () => {
          parser.close();
          zip.readEntry();
        });
      }),
    );
    zip.readEntry();
  });
  return rows - 1;
};

/** Reads the workbook as the service does, with all checks. */
const ours = async (bytes) => {
  let checking;
  const sheets = makeSheets((headers, { growing, above }) => {
    checking = startChecking(headers, { language: "nl", growing, above, decode });
    return checking;
  }, limits);
  const chunks = (async function* () {
    yield bytes;
  })();
  for await (const _ of readRoster(workbookMedia, chunks, sheets, limits)) checking?.take();
  checking.close();
  return checking.rows();
};

/** One way of reading in a process of its own, so that its memory is its own. */
if (process.argv[3] !== undefined) {
  const bytes = readFileSync(process.argv[4]);
  const started = performance.now();
  const rows = await (process.argv[3] === "bare" ? bare : ours)(bytes);
  console.log(JSON.stringify({ rows, ms: performance.now() - started, rss: process.resourceUsage().maxRSS / 1024 }));
  process.exit();
}

const folder = mkdtempSync(join(tmpdir(), "duaal-workbook-"));
const file = join(folder, "secretariaat.xlsx");
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const letters = (place) =>
  (place < 26 ? "" : letters(Math.floor(place / 26) - 1)) + String.fromCharCode(65 + (place % 26));

/** Writes sheets as Excel does: texts in a list of their own, numbers in the cells. */
const write = async () => {
  const out = createWriteStream(file);
  let size = 0;
  const zip = new Zip((error, data) => {
    if (error) throw error;
    size += data.length;
    out.write(data);
  });
  const part = (name) => {
    const opened = new ZipDeflate(name, { level: 1 });
    zip.add(opened);
    return opened;
  };
  const small = (name, text) => part(name).push(strToU8(text), true);
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packaged = "http://schemas.openxmlformats.org/package/2006";
  small(
    "_rels/.rels",
    `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  small(
    "xl/_rels/workbook.xml.rels",
    `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  );
  small(
    "xl/workbook.xml",
    `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Leerlingen" sheetId="1" r:id="r1"/></sheets></workbook>`,
  );
  const texts = new Map();
  const placeOf = (text) => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    texts.set(text, texts.size);
    return texts.size - 1;
  };
  const made = makeSecretariat({ learners: megabytes * 6_000, employers: megabytes * 550, seed: 7, mistakes: false });
  const sheet = part("xl/worksheets/sheet1.xml");
  const line = (cells, at) =>
    `<row r="${at}">${cells
      .map((cell, place) => {
        if (cell === "") return "";
        const address = `${letters(place)}${at}`;
        return typeof cell === "number"
          ? `<c r="${address}"><v>${cell}</v></c>`
          : `<c r="${address}" t="s"><v>${placeOf(cell)}</v></c>`;
      })
      .join("")}</row>`;
  sheet.push(strToU8(`<worksheet xmlns="${main}"><sheetData>${line(made.headers, 1)}`));
  let at = 1;
  let waiting = "";
  for (const cells of made.rows) {
    waiting += line(cells, ++at);
    if (waiting.length < 262_144) continue;
    sheet.push(strToU8(waiting));
    waiting = "";
    // The list of texts takes the rest of the size.
    if (size > megabytes * 0.8e6) break;
  }
  sheet.push(strToU8(`${waiting}</sheetData></worksheet>`), true);
  const list = part("xl/sharedStrings.xml");
  list.push(strToU8(`<sst xmlns="${main}" uniqueCount="${texts.size}">`));
  for (const text of texts.keys()) list.push(strToU8(`<si><t xml:space="preserve">${escaped(text)}</t></si>`));
  list.push(strToU8("</sst>"), true);
  zip.end();
  await new Promise((resolve) => out.end(resolve));
  return size;
};

const size = await write();
const read = (way) => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [fileURLToPath(import.meta.url), String(megabytes), way, file],
    { encoding: "utf8", maxBuffer: 2 ** 26 },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout.trim().split("\n").at(-1));
};
const least = (way) => {
  const runs = [read(way), read(way), read(way)];
  return runs.reduce((one, other) => (one.ms <= other.ms ? one : other));
};
const library = least("bare");
const service = least("ours");
if (library.rows !== service.rows)
  throw new Error(`${library.rows} rows by the library, ${service.rows} by the service`);
const speed = ({ rows, ms }) => `${count(Math.round((rows / ms) * 1000))} rows/s`;
const memory = ({ rss }) => `${rss.toFixed(0)} MiB`;
row(
  `${(size / 1e6).toFixed(0)} MB \`.xlsx\`, ${count(service.rows)} learners, all checks (best of three)`,
  `${speed(service)}, ${memory(service)} with the file itself`,
  `${ratio(service.ms, library.ms)} the libraries' bare read (${speed(library)}, ${memory(library)})`,
  "stated",
);
rmSync(folder, { recursive: true, force: true });
