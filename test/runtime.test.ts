/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { rules, tableFunctions } from "../shared/index.ts";
import { everyExample, root } from "./examples.ts";
import {
  type Call,
  callOf,
  type ExcelHost,
  errorIn,
  expectedOf,
  flags,
  functionsSource,
  matrix,
  playExcel,
  type Reply,
  runtimeName,
  runtimeSource,
  shownCells,
  shownOf,
  shownOne,
} from "./office-runtime.ts";

// Microsoft's own runtime with our built functions, each time in a frame, and so in a world, of its own.
type Page = Window & {
  readonly eval: (source: string) => void;
  readonly Event: typeof Event;
  readonly excelHost: ExcelHost;
  readonly Office: { context?: unknown };
};
const frames: HTMLIFrameElement[] = [];
const openPage = (): Page => {
  const frame = document.body.appendChild(document.createElement("iframe"));
  frames.push(frame);
  const page = frame.contentWindow as Page;
  // The runtime looks for its own tag; jsdom fetches nothing, so the source is run by hand.
  const tag = page.document.createElement("script");
  tag.id = "office-js";
  tag.src = runtimeName;
  page.document.head.append(tag);
  page.eval(`(${playExcel})()`);
  // The runtime rests half a second or more between two batches of answers; no test needs to wait for that.
  const later = page.setTimeout;
  const sooner = (act: () => void, ms: number, ...args: unknown[]) => later(act, ms < 500 ? ms : 5, ...args);
  Object.assign(page, { setTimeout: sooner });
  return page;
};
const openRuntime = (): Page => {
  const page = openPage();
  page.eval(runtimeSource());
  page.eval(functionsSource());
  return page;
};

let page: Page;
beforeAll(() => {
  page = openRuntime();
});
afterAll(() => {
  for (const frame of frames) frame.remove();
});

const callAll = (calls: readonly Call[]): Promise<readonly Reply[]> => page.excelHost.call(calls);
const call = async (id: string, args: readonly unknown[], given?: number): Promise<Reply> =>
  (await callAll([{ id, args: args.map(matrix), flags: given }]))[0];
const cells = async (id: string, args: readonly unknown[], given?: number) => shownCells(await call(id, args, given));

const amount = "LEERVERGOEDING";
const aSentence = expect.stringMatching(/^\S.{10,}/s);
const noDay = { error: "#VALUE!", message: expect.stringContaining("“x” is geen dag") };

describe("every example", () => {
  const replies = new Map<unknown, Reply>();
  beforeAll(async () => {
    const given = await callAll(everyExample.map(([, , rule, example]) => callOf(rule, example)));
    for (const [place, [, , , example]] of everyExample.entries()) replies.set(example, given[place]);
  });

  test.each(everyExample)("%s: %s", (_id, _name, rule, example) => {
    const shown = shownOf(rule, example, replies.get(example) as Reply);
    expect(shown).toEqual(expectedOf(rule, example));
    if (typeof shown === "object" && !Array.isArray(example.gives.result))
      expect(shown).toEqual({ error: expect.any(String), message: aSentence });
  });
});

test("every function of the metadata is there, and gives nothing for empty cells", async () => {
  const { functions } = JSON.parse(readFileSync(join(root, "dist/addin/functions.nl.json"), "utf8"));
  const helpers = rules.filter(({ helper }) => helper).length;
  expect(functions).toHaveLength(2 * rules.length - helpers + tableFunctions.length);
  for (const empty of [null, [[null]], [[""]]]) {
    const calls = functions.map(({ id, parameters }: { id: string; parameters: unknown[] }) => ({
      id,
      args: parameters.map(() => empty),
    }));
    expect((await callAll(calls)).map(shownOne)).toEqual(calls.map(() => ""));
  }
});

test("a function that is not ours is refused by the runtime itself", async () => {
  expect((await call("ONBEKEND", [])).ok).toBe(false);
});

test(".WAAROM gives a table with its header", async () => {
  const [header, first, ...others] = await cells(`${amount}.WAAROM`, ["2024-12-31", 2]);
  expect(header).toEqual(["soort", "tekst", "waarde", "eenheid", "artikel", "bron", "vanaf", "zekerheid"]);
  expect(first.slice(0, 3)).toEqual(["antwoord", aSentence, 662.6]);
  expect(others.length).toBeGreaterThan(0);
  for (const row of others) {
    expect(row).toHaveLength(8);
    expect(row).not.toContain(null);
  }
  const figure = others.find(([kind]) => kind === "cijfer") ?? [];
  expect(figure[6]).toMatch(/^\d\d\/\d\d\/\d{4}$/);
});

test(".WAAROM says what is wrong, and takes single cells only", async () => {
  expect(await cells(`${amount}.WAAROM`, ["x", 2])).toEqual([[noDay]]);
  const range = [["2024-12-31"], ["2025-12-31"]];
  expect(await cells(`${amount}.WAAROM`, [range, 2])).toEqual([[{ error: "#VALUE!", message: aSentence }]]);
  const unknown = await cells(`${amount}.WAAROM`, ["2022-11-01", 1, "ODO", 1]);
  expect(unknown.map(([kind]) => kind)).toContain("ontbreekt");
});

describe("ranges", () => {
  const days = [["2024-12-31"], ["2022-09-01"], ["2019-09-01"]];
  const steps = [1, 2, 3];
  const column = steps.map((step) => [step]);
  let table: readonly (readonly unknown[])[];
  beforeAll(async () => {
    const one = await callAll(days.flatMap((day) => steps.map((step) => ({ id: amount, args: [[day], [[step]]] }))));
    const shown = one.map(shownOne);
    expect(new Set(shown).size).toBe(9);
    table = days.map((_, row) => shown.slice(3 * row, 3 * row + 3));
  });

  test("a column with a column pairs, a row with a row too", async () => {
    const pairs = table.map((row, place) => row[place]);
    expect(await cells(amount, [days, column])).toEqual(pairs.map((cell) => [cell]));
    expect(await cells(amount, [[days.flat()], [steps]])).toEqual([pairs]);
  });
  test("a column with a row gives a table", async () => {
    expect(await cells(amount, [days, [steps]])).toEqual(table);
  });
  test("one cell goes with all", async () => {
    expect(await cells(amount, [days, 2])).toEqual(table.map((row) => [row[1]]));
    expect(await cells(amount, ["2024-12-31", [steps]])).toEqual([table[0]]);
    expect(await cells(amount, [days, 2, "OAO", null, null])).toEqual(table.map((row) => [row[1]]));
  });
  test.each([
    ["columns of two lengths", [days, [[1], [2]]]],
    ["a block with a column", [[days.flat(), days.flat()], column]],
  ])("%s do not fit", async (_name, args) => {
    expect(await cells(amount, args)).toEqual([[{ error: "#N/A", message: aSentence }]]);
  });
  test("what is wrong in a row stays in that row", async () => {
    const given = [["2024-12-31"], ["x"], ["1990-01-01"]];
    expect(await cells(amount, [given, 1])).toEqual([[table[0][0]], [noDay], [{ error: "#N/A", message: aSentence }]]);
  });
  test("an error in a cell stays in its place", async () => {
    const given = [["2024-12-31"], [errorIn("#DIV/0!")], ["2019-09-01"]];
    expect(await cells(amount, [given, 1])).toEqual([
      [table[0][0]],
      [{ error: "#DIV/0!", message: "" }],
      [table[2][0]],
    ]);
  });
  test.each([
    ["null", null],
    ["an empty text", ""],
    ["0, as on the desktop", 0],
  ])("a blank row, sent as %s, gives an empty text", async (_name, empty) => {
    const given = [["2024-12-31"], [empty], ["2019-09-01"]];
    expect(await cells(amount, [given, [[1], [empty], [1]]])).toEqual([[table[0][0]], [""], [table[2][0]]]);
  });
});

describe("functions that read a table", () => {
  const garage = parse(readFileSync(join(root, "test/rosters/garage-leerlingen.csv"), "utf8"), {
    delimiter: ";",
  }) as readonly (readonly unknown[])[];
  const [headers, ...rows] = garage;
  const { fouten, gevolgen, meldingen } = JSON.parse(
    readFileSync(join(root, "test/rosters/garage-fouten.json"), "utf8"),
  );
  const planted = fouten.length + gevolgen.length + meldingen.length;

  test("ROOSTERCONTROLE spills a row for each finding", async () => {
    const [header, ...findings] = await cells("ROOSTERCONTROLE", [garage]);
    expect(header).toEqual(["rij", "referentie", "ernst", "controle", "kolom", "melding", "gevonden", "verwacht"]);
    expect(findings).toHaveLength(planted);
    expect(findings.map(([row, , severity, check]) => [row, severity, check])).toContainEqual([
      43,
      "fout",
      "trap-volgorde",
    ]);
    expect(findings.flat()).not.toContain(null);
    expect(await cells("ROOSTERCONTROLE", [garage, null])).toHaveLength(planted + 1);
  });

  test("an error in a cell of the table is a finding in its row, also as rich data", async () => {
    const start = headers.indexOf("start");
    const broken = (error: unknown) => [
      headers,
      ...rows
        .slice(0, 2)
        .map((row, place) => row.map((cell, column) => (place === 1 && column === start ? error : cell))),
    ];
    const rich = { value: JSON.stringify({ type: "Error", basicType: "Error", basicValue: "#DIV/0!" }) };
    for (const [error, given] of [
      [errorIn("#DIV/0!"), flags.errorsIn],
      [rich, flags.errorsIn + flags.richData],
    ] as const) {
      const told = await cells("ROOSTERCONTROLE", [broken(error)], given);
      expect(told.map(([row, , , check, column, , found]) => [row, check, column, found])).toContainEqual([
        ...[3, "cel-onleesbaar", "start", "#DIV/0!"],
      ]);
    }
  });

  test("KWARTAALOVERZICHT spills a row for each learner and a total, what is unknown in its place", async () => {
    const [header, ...lines] = await cells("KWARTAALOVERZICHT", [garage, "2025K2"]);
    const total = Object.fromEntries(header.map((name, place) => [name, lines.at(-1)?.[place]]));
    expect(lines).toHaveLength(23);
    expect(total).toMatchObject({
      ...{ rij: "totaal", verschuldigd: 30337.97, zekerheid: "onbekend" },
      nettokost: { error: "#N/A", message: expect.stringContaining("Bekend deel") },
    });
  });

  test("what is wrong with the table or the quarter is said", async () => {
    const refused = { error: "#VALUE!", message: aSentence };
    expect(
      await cells("ROOSTERCONTROLE", [
        [
          ["a", "b", "c"],
          [1, 2, 3],
        ],
      ]),
    ).toEqual([[refused]]);
    expect(await cells("KWARTAALOVERZICHT", [garage, [["2025K2"], ["2025K3"]]])).toEqual([[refused]]);
    expect(await cells("KWARTAALOVERZICHT", [garage, [[errorIn("#DIV/0!")]]])).toEqual([
      [{ error: "#DIV/0!", message: "" }],
    ]);
  });

  test("blank rows below the table are sent in each of three ways", async () => {
    for (const empty of [null, "", 0]) {
      const range = [...garage, ...Array.from({ length: 50 }, () => headers.map(() => empty))];
      expect(await cells("ROOSTERCONTROLE", [range])).toHaveLength(planted + 1);
    }
  });
});

describe("an error in the only cell", () => {
  test.each(["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"])("%s is passed on", async (error) => {
    expect(await cells(amount, [[[errorIn(error)]], 1])).toEqual([[{ error, message: "" }]]);
    expect(await cells(`${amount}.WAAROM`, [[[errorIn(error)]], 1])).toEqual([[{ error, message: "" }]]);
  });
  test.each([
    ["#REF!", "#VERW!"],
    ["#NAME?", "#NAAM?"],
  ])("%s, which Excel takes from no function, is named", async (error, name) => {
    const told = { error: "#VALUE!", message: expect.stringContaining(name) };
    expect(await cells(amount, [[[errorIn(error)]], 1])).toEqual([[told]]);
    expect(await cells(amount, [[["2024-12-31"], [errorIn(error)]], 1])).toEqual([[expect.any(Number)], [told]]);
  });
  test("also as rich data", async () => {
    const rich = { value: JSON.stringify({ type: "Error", basicType: "Error", basicValue: "#DIV/0!" }) };
    const given = flags.errorsIn + flags.richData;
    expect(await cells(amount, [[[rich]], 1], given)).toEqual([[{ error: "#DIV/0!", message: "" }]]);
  });
});

describe("arguments at the end", () => {
  const given = [[["2022-09-01"]], [[3]]];
  test.each([
    ["left out, as null", [...given, null, null, null]],
    ["blank cells, as null", [...given, [[null]], [[null]], [[null]]]],
    ["blank cells, as 0", [...given, [[0]], [[0]], [[0]]]],
    ["of which older metadata knows none, so that an Invocation stands there", given],
    ["of which older metadata knows one", [...given, [["OAO"]]]],
  ])("%s", async (_name, args) => {
    for (const given of [0, flags.errorsIn, flags.errorsIn + flags.cancelable])
      expect((await callAll([{ id: amount, args, flags: given }])).map(shownOne)).toEqual([648.3]);
  });
});

test("10,000 single calls in one batch", async () => {
  const days = 3000;
  const calls = Array.from({ length: 10_000 }, (_, place) => ({
    id: amount,
    args: [[[43_000 + (place % days)]], [[1 + (place % 3)]], null, null, null],
  }));
  const start = performance.now();
  const replies = await callAll(calls);
  expect(performance.now() - start).toBeLessThan(10_000);
  expect(replies).toHaveLength(calls.length);
  expect(replies.filter(({ ok }) => !ok)).toEqual([]);
});

test("10,000 rows in one call", async () => {
  const days = Array.from({ length: 10_000 }, (_, place) => [43_000 + (place % 3000)]);
  const start = performance.now();
  expect(await cells(amount, [days, 2])).toHaveLength(days.length);
  expect(performance.now() - start).toBeLessThan(10_000);
});

test("the runtime may come after the functions, as it does on a page that does not wait for it", async () => {
  const late = openPage();
  late.eval(functionsSource());
  late.eval(runtimeSource());
  late.document.getElementById("office-js")?.dispatchEvent(new late.Event("load"));
  const [reply] = await late.excelHost.call([{ id: amount, args: [[["2024-12-31"]], [[2]]] }]);
  expect(shownOne(reply)).toBe(662.6);
});

test("without a runtime the functions load in silence", () => {
  expect(() => openPage().eval(functionsSource())).not.toThrow();
});

test("an older Excel takes the results one by one, in the language of the workbook", async () => {
  const older = openRuntime();
  const settings = { get: (name: string) => (name === "duaal.language" ? "fr" : null) };
  older.Office.context = { requirements: { isSetSupported: () => false }, document: { settings } };
  const replies = await older.excelHost.call([
    { id: amount, args: [[["2024-12-31"]], [[2]]] },
    { id: amount, args: [[["x"]], [[2]]] },
  ]);
  expect(older.excelHost.asked).toContain("SetInvocationResults");
  expect(replies.map(shownOne)).toEqual([
    662.6,
    { error: "#VALUE!", message: expect.stringContaining("n’est pas un jour") },
  ]);
});
