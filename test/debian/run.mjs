// Checks that use Debian's own programs: LibreOffice opens the workbooks, xmllint reads the XML.
// A machine that lacks them fails here and is told what to install; nothing is passed over.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";

const root = fileURLToPath(new URL("../..", import.meta.url));
const results = [];
const check = (name, run) => {
  try {
    run();
    results.push([name, null]);
    console.log(`ok    ${name}`);
  } catch (error) {
    results.push([name, error]);
    console.log(`not   ${name}: ${error.message}`);
  }
};
const need = (program, pack) => {
  try {
    execFileSync("which", [program]);
  } catch {
    throw new Error(`${program} is not installed: apt-get install ${pack}`);
  }
};
const same = (found, expected, what) => {
  if (JSON.stringify(found) !== JSON.stringify(expected))
    throw new Error(`${what}: found ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`);
};

/** A cell of a roster as a value, whatever the program that wrote it: days as they are, numbers without padding. */
const plain = (text) => {
  const number = /^\d{1,6}([.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : null;
  return number ?? text.replace(/^0(\d:\d\d)/, "$1").replace(/^(\d\d?:\d\d):00$/, "$1");
};

check("xmllint finds the manifest well-formed", () => {
  need("xmllint", "libxml2-utils");
  execFileSync("xmllint", ["--noout", "--nonet", join(root, "manifest.xml")], { stdio: "pipe" });
});

/** LibreOffice without a locale writes real days month first; a text that only looks like a day stays as it is. */
const dayFirst = (text) => text.replace(/^(0\d|1[0-2])\/(\d\d)\/(\d{4})$/, "$2/$1/$3");

const place = mkdtempSync(join(tmpdir(), "duaal-"));
try {
  check("LibreOffice opens the garages' workbook", () => {
    need("soffice", "libreoffice-calc-nogui");
    const filter = "csv:Text - txt - csv (StarCalc):59,34,76,1,,2067,false,true,false,false,false,-1";
    const settings = `-env:UserInstallation=file://${place}/profile`;
    const convert = ["--headless", settings, "--convert-to", filter, "--outdir", place];
    execFileSync("soffice", [...convert, join(root, "test/rosters/garage.xlsx")], {
      stdio: "pipe",
      timeout: 120_000,
      env: { ...process.env, LC_ALL: "C", LANG: "C" },
    });
    same(
      readdirSync(place)
        .filter((name) => name.endsWith(".csv"))
        .sort(),
      ["garage-Leerlingen.csv", "garage-Uurrooster.csv"],
      "sheets",
    );
  });
  for (const [sheet, csv] of [
    ["Leerlingen", "garage-leerlingen.csv"],
    ["Uurrooster", "garage-uurrooster.csv"],
  ])
    check(`its sheet ${sheet} says what ${csv} says`, () => {
      const read = (file) =>
        parse(readFileSync(file, "utf8"), { delimiter: ";", bom: true }).map((row) => row.map(plain));
      const opened = read(join(place, `garage-${sheet}.csv`)).map((row) =>
        row.map((value) => (typeof value === "string" ? dayFirst(value) : value)),
      );
      const expected = read(join(root, "test/rosters", csv));
      same(opened.length, expected.length, "rows");
      for (const [index, row] of expected.entries()) same(opened[index], row, `row ${index + 1}`);
    });
} finally {
  rmSync(place, { recursive: true, force: true });
}

const failed = results.filter(([, error]) => error).length;
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
