// Single answers and columns of them, against a floor and against publicodes. node test/speed/answers.mjs
import Engine from "publicodes";
import { best, bundled, count, ratio, row, seconds } from "./measure.mjs";

const kernel = await bundled("answers", [
  'export * from "./shared/index.ts";',
  'export { answerCells } from "./addin/cells.ts";',
  'export { maandkolommen } from "./shared/law/kwartaal/maanden.ts";',
]);
const { answer, answerCells, maandkolommen, rules, startChecking } = kernel;

const [leervergoeding] = rules;
const calls = 1_000_000;
const days = Array.from({ length: calls }, (_, index) => 42_614 + (index % 3700));

/** The floor: a binary search over bare arrays and integer arithmetic, without reading, trace or certainty. */
const starts = Int32Array.from({ length: 19 }, (_, index) => 42_500 + index * 200);
const bases = Int32Array.from({ length: 19 }, (_, index) => 153_193 + index * 3000);
let sink = 0;
const floor = await best(() => {
  for (const day of days) {
    let low = 0;
    let high = 19;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle] <= day) low = middle + 1;
      else high = middle;
    }
    sink += Math.ceil((bases[low - 1] * 3450) / 100_000) * 10;
  }
});
const values = [0, 3, null, null, null];
const answers = await best(() => {
  for (const day of days) {
    values[0] = day;
    sink += answer(leervergoeding, values).result;
  }
});
const column = days.map((day) => [day]);
const spill = await best(() => answerCells(leervergoeding, [column, 3], "nl"));

const perSecond = (number, ms) =>
  `${((number / ms) * 1000) / 1e6 >= 0.1 ? (number / ms / 1000).toFixed(2) : (number / ms / 1000).toFixed(4)} million/s`;
row("floor: a million binary searches with integer rounding, nothing else", seconds(floor));
row(
  "LEERVERGOEDING, a million answers with trace and certainty",
  `${seconds(answers)}, ${perSecond(calls, answers)}`,
  `${ratio(answers, floor)} the floor`,
);
row(
  "LEERVERGOEDING, one spill of a million rows through Excel's door",
  `${seconds(spill)}, ${perSecond(calls, spill)}`,
  `${ratio(spill, floor)} the floor`,
);

// Columns: tariff, days and amount due of three months a row, as the checks and the summary have them.
const rows = 300_000;
const headers = ["geboortedatum", "overeenkomst", "start", "einde", "trap", "weekrooster", "kwartaal"];
const weeks = ["WWWLL--", "WWLLL--", "LLWWW--", "WWWWL--"];
const cellsOf = (at) => {
  const year = 2017 + (at % 9);
  return [
    "2008-05-04",
    "OAO",
    `${year}-09-01`,
    `${year + 2}-08-31`,
    (at % 3) + 1,
    weeks[at % 4],
    `${year + 1}K${(at % 4) + 1}`,
  ];
};
const reckoned = () => {
  let spent = 0;
  let known = 0;
  const checking = startChecking(headers, {
    language: "nl",
    checks: [],
    look: (batch) => {
      const started = performance.now();
      const { tarief } = maandkolommen(batch);
      spent += performance.now() - started;
      for (const month of tarief) for (let at = 0; at < batch.rows; at++) if (month[at] > 0) known++;
    },
  });
  for (let at = 0; at < rows; at++) {
    for (const [place, cell] of cellsOf(at).entries()) checking.cell(place, cell);
    checking.endRow();
  }
  checking.close();
  if (known !== 3 * rows) throw new Error(`${known} tariffs of ${3 * rows}`);
  return spent;
};
let spent = Number.POSITIVE_INFINITY;
for (let time = 0; time < 5; time++) spent = Math.min(spent, reckoned());

// The like of it in publicodes: one figure and three branches, rounded up to ten cents.
const toy = new Engine({
  ggmmi: { valeur: "2070.48" },
  trap: { valeur: "1" },
  leervergoeding: {
    variations: [
      { si: "trap = 1", alors: { valeur: "ggmmi * 29%", arrondi: "1 décimales" } },
      { si: "trap = 2", alors: { valeur: "ggmmi * 32%", arrondi: "1 décimales" } },
      { sinon: { valeur: "ggmmi * 34.5%", arrondi: "1 décimales" } },
    ],
  },
});
const asked = 2_000;
const theirs = await best(() => {
  for (let at = 0; at < asked; at++)
    sink += toy.setSituation({ trap: (at % 3) + 1 }).evaluate("leervergoeding").nodeValue;
});
const ours = spent / (3 * rows);
row(
  `LEERVERGOEDING from columns: tariff, days and amount due of ${count(3 * rows)} months`,
  `${seconds(spent)}, ${perSecond(3 * rows, spent)}`,
  `${(theirs / asked / ours).toFixed(0)} × as fast as publicodes' toy model of three branches (${count(Math.round((asked / theirs) * 1000))} a second)`,
  "≥ 1,000 ×",
);
if (!Number.isFinite(sink)) throw new Error("a sum went wrong");
