import { type Checking, startChecking } from "../../shared/index.ts";
import { limitsOf } from "../limits.ts";
import { makeJsonReader } from "./json.ts";
import { decode, makeSheets } from "./sheet.ts";

/** Reads and checks a body as the service does; milliseconds of the processor it took. */
const timeOf = (body: string): number => {
  const limits = limitsOf({});
  let checking: Checking | undefined;
  const sheets = makeSheets((headers, { growing, above }) => {
    const begun = startChecking(headers, { language: "nl", growing, above, decode });
    if (!("code" in begun)) checking = begun;
    return begun;
  }, limits);
  const reader = makeJsonReader(sheets, limits, false);
  const started = process.cpuUsage();
  reader.push(Buffer.from(body));
  reader.end();
  checking?.close();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1_000;
};
const quickest = (body: string): number => Math.min(timeOf(body), timeOf(body), timeOf(body));

const good = '{"referentie":"A","geboortedatum":"1/01/2009","overeenkomst":"OAO","start":"1/09/2025","trap":1}';
/** References whose letters add up alike under the best known sum of letters. */
const alike = (number: number): string =>
  Array.from({ length: 14 }, (_, bit) => ((number >> bit) & 1 ? "Aa" : "BB")).join("");

test.each<readonly [string, (rows: number) => string]>([
  [
    "a cell that is wrong and stands there again and again",
    (rows) => {
      const again = Array.from({ length: 60 }, () => '"trap":"?"').join(",");
      const bad = good.replace('"trap":1', again);
      return `[${[...Array.from({ length: 700 }, () => good), ...Array.from({ length: rows }, () => bad)].join(",")}]`;
    },
  ],
  [
    "references chosen to come to the same place",
    (rows) =>
      `[${Array.from({ length: rows }, (_, at) => `{"referentie":"${alike(at)}","insz":"${at}","overeenkomst":"OAO","start":"1/09/2025"}`).join(",")}]`,
  ],
  [
    "words chosen to come to the same place",
    (rows) =>
      `[${Array.from({ length: rows }, (_, at) => good.replace('"trap":1', `"trap":"${alike(at)}"`)).join(",")}]`,
  ],
])("%s cost no more than others", (_, bodyOf) => {
  timeOf(bodyOf(500));
  // Eight times as many rows take about eight times as long; sixty-four times where each is compared with all before.
  expect(quickest(bodyOf(8_000)) / quickest(bodyOf(1_000))).toBeLessThan(30);
});
