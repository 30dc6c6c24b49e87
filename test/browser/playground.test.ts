import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "./chromium.ts";
import { type Served, serveBuilt } from "./serve.ts";

/** What the playground offers its tests: its cells are drawn, so they are read through the sheet itself. */
type Sheet = {
  texts(address: string): string[][];
  values(address: string): unknown[][];
  selection(): { readonly address: string; readonly formula: string };
  messageAt(address: string): string | undefined;
  activate(address: string): void;
  addSheet(name: string): void;
  calculated(): Promise<void>;
};
declare const duaalSheet: Sheet;

let served: Served;
let browser: Browser;
let page: Page;
const elsewhere: string[] = [];
const faults: string[] = [];
/** Pictures for people who read: `DUAAL_PICTURES=docs/images npm test` renews those of the readme. */
const picture = async (name: string): Promise<void> => {
  const folder = process.env.DUAAL_PICTURES;
  if (folder) await page.screenshot({ path: join(process.cwd(), folder, `${name}.png`) });
};

beforeAll(async () => {
  // One after the other: a browser that does not start must not leave the host running.
  served = await serveBuilt();
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1440, height: 860 } });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(served.address) && !/^(?:data|blob):/.test(request.url()))
      elsewhere.push(request.url());
  });
  await page.goto(`${served.address}/`);
  await page.waitForFunction(() => "duaalSheet" in globalThis, null, { timeout: 60_000 });
  await page.evaluate(() => duaalSheet.calculated());
});

afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

/** Clicks a cell to the right of the sample, and types as a user does. */
const type = async (text: string, row: number): Promise<string> => {
  await page.mouse.click(870, 135 + row * 24, { delay: 120 });
  const { address } = await page.evaluate(() => duaalSheet.selection());
  await page.keyboard.type(text, { delay: 5 });
  await page.keyboard.press("Enter");
  await page.waitForFunction(
    (cell) => {
      const [[shown]] = duaalSheet.texts(cell);
      return shown !== "";
    },
    address,
    { timeout: 10_000 },
  );
  await page.evaluate(() => duaalSheet.calculated());
  return address;
};
const shown = (address: string) => page.evaluate((cell) => duaalSheet.texts(cell)[0][0], address);
/** Asks again until it holds, for as long as a patient user would wait. */
const until = async (holds: () => Promise<void>, bound = 10_000): Promise<void> => {
  const end = Date.now() + bound;
  for (;;) {
    try {
      return await holds();
    } catch (error) {
      if (Date.now() > end) throw error;
      await page.waitForTimeout(50);
    }
  }
};
const pane = () => page.locator("[role=tabpanel]:not([hidden])");
const openTab = (name: string) => page.locator("button.tab", { hasText: name }).click();

test("it opens on the sample roster, with the three functions over it", async () => {
  expect(await page.evaluate(() => duaalSheet.texts("Berekening!A18:G18"))).toEqual([
    ["GN-08", "01/04/2025", "OAO", "1", "612,50", "beperkt", "1.000,00"],
  ]);
});

test("a formula typed the Dutch way shows the tariff of its day, and the pane explains it", async () => {
  const address = await type('=DUAAL.LEERVERGOEDING("1/09/2022";3)', 0);
  expect(await shown(address)).toBe("648,30");
  await openTab("Uitleg");
  await page.evaluate((cell) => duaalSheet.activate(cell), address);
  await until(async () => expect(await pane().innerText()).toContain("648,30"));
  const text = await pane().innerText();
  for (const part of [
    "DUAAL.LEERVERGOEDING",
    "bekendgemaakt",
    "1.879,13",
    "34,5 %",
    "Atlas College",
    "cao nr. 43, art. 3",
  ])
    expect(text).toContain(part);
  expect(text).toContain("besluit Vlaamse Regering 20 november 2020");
  await picture("uitleg");
});

test("wrong input shows an error in its cell, and the sentence says what to do", async () => {
  const address = await type('=DUAAL.LEERVERGOEDING("30/02/2022";3)', 2);
  expect(await shown(address)).toBe("#VALUE!");
  expect(await page.evaluate((cell) => duaalSheet.messageAt(cell), address)).toContain("is geen dag");
  await page.evaluate((cell) => duaalSheet.activate(cell), address);
  await until(async () => expect(await pane().innerText()).toContain("is geen dag"));
});

test("what the law does not know is #N/A, and the pane names the figure", async () => {
  const address = await type('=DUAAL.LEERVERGOEDING("1/07/2026";1;"ODOS";100)', 4);
  expect(await shown(address)).toBe("#N/A");
  await page.evaluate((cell) => duaalSheet.activate(cell), address);
  await until(async () => expect(await pane().innerText()).toContain("minimum per uur"));
});

test("decimals with a comma, days the Dutch way and Dutch names are understood", async () => {
  expect(await shown(await type("=SOM(1,5;2)", 6))).toBe("3,5");
  expect(await shown(await type("15/03/2026", 7))).toBe("15/03/2026");
});

const { fouten, gevolgen, meldingen } = JSON.parse(
  readFileSync(join(process.cwd(), "test/rosters/garage-fouten.json"), "utf8"),
);
const planted = fouten.length + gevolgen.length + meldingen.length;

test("the roster's fifteen mistakes are found and shown, and a click leads to the cell", async () => {
  await page.evaluate(() => duaalSheet.activate("Rooster!A1"));
  await openTab("Rooster");
  await pane().getByRole("button", { name: "Controleren" }).click();
  await until(async () => expect(await pane().locator(".finding").count()).toBe(planted));
  const text = await pane().innerText();
  for (const { rij, kolommen } of fouten) expect(text).toMatch(new RegExp(`Rij ${rij}\\b.*${kolommen[0]}`, "i"));
  await pane().locator(".finding").first().click();
  await until(async () => expect(await page.evaluate(() => duaalSheet.selection().address)).toMatch(/^Rooster!/));
  await picture("rooster");
});

test("the quarter is summed", async () => {
  await openTab("Kwartaal");
  await pane().getByRole("combobox").first().selectOption("2025K2");
  await pane().getByRole("button").first().click();
  await until(async () => expect(await pane().innerText()).toContain("30.337,97"));
  await pane().locator("summary", { hasText: "GN-08" }).click();
  await until(async () => expect(await pane().innerText()).toContain("1.503,41"));
});

test("functions that read a table spill it, on a sheet that was added", async () => {
  const spill = async (sheet: string, formula: string): Promise<string[][]> => {
    await page.evaluate((name) => duaalSheet.addSheet(name), sheet);
    await page.evaluate((name) => duaalSheet.activate(`${name}!C5`), sheet);
    await page.mouse.click(80, 135, { delay: 120 });
    const { address } = await page.evaluate(() => duaalSheet.selection());
    expect(address).toMatch(new RegExp(`^${sheet}!A\\d$`));
    await page.keyboard.type(formula, { delay: 5 });
    await page.keyboard.press("Enter");
    await until(async () => expect(await shown(address)).not.toBe(""));
    await page.evaluate(() => duaalSheet.calculated());
    return page.evaluate((from) => duaalSheet.texts(`${from}:AA99`), address);
  };
  const filled = (rows: string[][]) => rows.filter((row) => row.some((cell) => cell !== ""));

  const findings = filled(await spill("Controle", "=DUAAL.ROOSTERCONTROLE(Rooster!A1:AB50)"));
  expect(findings[0].slice(0, 8).join(" ")).toBe("rij referentie ernst controle kolom melding gevonden verwacht");
  expect(findings).toHaveLength(planted + 1);

  const learners = filled(await spill("Overzicht", '=DUAAL.KWARTAALOVERZICHT(Rooster!A:AB;"2025K2")'));
  expect(learners.at(-1)?.slice(0, 12).join(" ").trim()).toMatch(/^totaal .*30337,97$/);
  expect(learners.find((row) => row[1] === "GN-08")?.[11]).toBe("1503,41");
});

test("the page and the pane have no fault of accessibility", async () => {
  await page.addScriptTag({ path: require.resolve("axe-core/axe.min.js") });
  for (const tab of ["Functies", "Uitleg", "Rooster", "Kwartaal"]) {
    await openTab(tab);
    // The spreadsheet itself is Univer's; what we drew around it is ours.
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run: (where: unknown) => Promise<{ violations: unknown[] }> } };
      const found = await axe.run({ exclude: [".page-univer"] });
      return found.violations.map((violation) => (violation as { id: string }).id);
    });
    expect([tab, violations]).toEqual([tab, []]);
  }
});

test("nothing was asked of any other place, and no fault was met", () => {
  expect(elsewhere).toEqual([]);
  expect(faults).toEqual([]);
});
