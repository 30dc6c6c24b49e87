// The cost of a learner and the summary of a quarter tell the same euro: held on the fictitious garages' roster.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { answer, matrixTable, type Quarter, quarterOfText, rules, summarise, tell } from "../shared/index.ts";
import { root } from "./examples.ts";

const kost = rules.find(({ id }) => id === "KOST");
const csv: readonly Readonly<Record<string, string>>[] = parse(
  readFileSync(join(root, "test/rosters/garage-leerlingen.csv"), "utf8"),
  { delimiter: ";", columns: true },
);
const [header] = csv.map((row) => Object.keys(row));
const table = matrixTable(
  header,
  csv.map((row) => Object.values(row)),
);

type Row = Readonly<Record<string, unknown>>;
/** The months of a learner's cost in a quarter; null where the roster tells what a plan cannot know, as absences. */
const costOf = (row: Readonly<Record<string, string>>, quarter: Quarter): readonly Row[] | null => {
  if (row.overeenkomst !== "OAO" || row.trapVanaf || row.afwezig || row.afwezig1 || row.afwezig2 || row.afwezig3)
    return null;
  if (kost === undefined || !row.geboortedatum || !row.trap) return null;
  const [year, number] = [Math.floor(quarter / 4), (quarter % 4) + 1];
  const last = `${year}-${String(number * 3).padStart(2, "0")}-${number === 1 || number === 4 ? 31 : 30}`;
  const given: Row = { ...row, van: `${year}-${String(number * 3 - 2).padStart(2, "0")}-01`, tot: last };
  const named = ["geboortedatum", "start", "einde", "trap", "statuut", "van", "tot", "overeenkomst", "weekrooster"];
  const told = tell(
    answer(
      kost,
      kost.facts.map(([name]) => (named.includes(name) && given[name] !== "" ? given[name] : undefined)),
    ),
    "nl",
  );
  return Array.isArray(told.result) ? (told.result as readonly Row[]) : null;
};

/** The roster's own quarters but third ones: there a plan lets the step rise on 1 September, and a roster does not. */
const quarters = [...new Set(csv.map((row) => row.kwartaal))].filter((text) => /K[124]$/.test(text)).sort();

test("every learner's cost begins with what the summary of the quarter says is due", () => {
  let compared = 0;
  for (const text of quarters) {
    const quarter = quarterOfText(text) as Quarter;
    const summary = summarise(table, quarter, "nl");
    if (!("learners" in summary)) throw new Error("the roster cannot be summed");
    for (const { row, reference, due } of summary.learners) {
      const cost = costOf(csv[row - 2], quarter);
      if (cost === null || due === null) continue;
      expect([text, reference, cost.at(-1)?.verschuldigd]).toEqual([text, reference, due]);
      compared++;
    }
  }
  expect(compared).toBeGreaterThan(15);
});

test("a quarter of cost holds the contributions that RSZBIJDRAGE gives for what is due in it", () => {
  const ask = (id: string, given: Row) => {
    const rule = rules.find((one) => one.id === id);
    if (rule === undefined) throw new Error(`no ${id}`);
    return tell(
      answer(
        rule,
        rule.facts.map(([name]) => given[name]),
      ),
      "nl",
    ).result;
  };
  const person = { geboortedatum: "2003-05-20", statuut: "bediende", start: "2025-09-01", einde: "2026-06-30" };
  const rows = ask("KOST", { ...person, trap: "3", van: "2025-09-01", tot: "2026-06-30", per: "kwartaal" }) as Row[];
  expect(rows.map(({ maand }) => maand)).toEqual(["2025K3", "2025K4", "2026K1", "2026K2", "totaal"]);
  // The three quarters that are shown whole; µ is paid timetable days of all, and these are high enough not to matter.
  for (const row of rows.slice(1, 4)) {
    const due = ask("RSZBIJDRAGE", { ...person, kwartaalbedrag: row.verschuldigd, kwartaal: row.maand, mu: 1 });
    expect([row.maand, Math.round(100 * (Number(row.bijdragen) - Number(row.verminderingen)))]).toEqual([
      row.maand,
      Math.round(100 * Number(due)),
    ]);
  }
});
