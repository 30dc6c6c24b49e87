import type { Browser, Page } from "playwright-core";
import { everyExample } from "../examples.ts";
import {
  type Call,
  callOf,
  type ExcelHost,
  errorIn,
  expectedOf,
  matrix,
  playExcel,
  type Reply,
  runtimeName,
  runtimeSource,
  shownCells,
  shownOf,
} from "../office-runtime.ts";
import { openBrowser } from "./chromium.ts";
import { type Served, serveBuilt } from "./serve.ts";

// Microsoft's own runtime and our functions in Chromium; the functions come from the local host.
let served: Served;
let browser: Browser;
let page: Page;
const faults: string[] = [];

const html = `<!doctype html><title>runtime</title><script src="${runtimeName}"></script><script src="functions.js"></script>`;

beforeAll(async () => {
  // One after the other: were one to fail while the other opens, nobody would close that other.
  served = await serveBuilt();
  browser = await openBrowser();
  page = await browser.newPage();
  page.on("pageerror", (error) => faults.push(error.message));
  await page.route("**/*", (route) => {
    const { origin, pathname } = new URL(route.request().url());
    if (origin !== served.address) return route.abort();
    if (pathname === "/runtime.html") return route.fulfill({ contentType: "text/html", body: html });
    if (pathname === `/${runtimeName}`) return route.fulfill({ contentType: "text/javascript", body: runtimeSource() });
    return route.continue();
  });
  await page.addInitScript(playExcel);
  await page.goto(`${served.address}/runtime.html`);
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

/** Calls and replies go to and from the page as text, which is quicker than as objects. */
const callAll = async (calls: readonly Call[]): Promise<readonly Reply[]> => {
  const replies = await page.evaluate(async (given) => {
    const { excelHost } = globalThis as unknown as { readonly excelHost: ExcelHost };
    return JSON.stringify(await excelHost.call(JSON.parse(given)));
  }, JSON.stringify(calls));
  return JSON.parse(replies);
};
const cells = async (id: string, args: readonly unknown[]) =>
  shownCells((await callAll([{ id, args: args.map(matrix) }]))[0]);

const amount = "LEERVERGOEDING";

test("every example gives what the kernel gives", async () => {
  const replies = await callAll(everyExample.map(([, , rule, example]) => callOf(rule, example)));
  expect(
    everyExample.map(([id, name, rule, example], place) => [id, name, shownOf(rule, example, replies[place])]),
  ).toEqual(everyExample.map(([id, name, rule, example]) => [id, name, expectedOf(rule, example)]));
});

test("a range spills, with errors and blanks in their places", async () => {
  const days = [["2024-12-31"], [errorIn("#DIV/0!")], [null], ["x"]];
  expect(await cells(amount, [days, [[2], [2], [null], [2]]])).toEqual([
    [662.6],
    [{ error: "#DIV/0!", message: "" }],
    [""],
    [{ error: "#VALUE!", message: expect.stringContaining("“x” is geen dag") }],
  ]);
  expect(await cells(amount, [days, [[2], [2]]])).toEqual([[{ error: "#N/A", message: expect.any(String) }]]);
});

test(".WAAROM gives its table", async () => {
  const [header, first] = await cells(`${amount}.WAAROM`, ["2024-12-31", 2]);
  expect(header).toEqual(["soort", "tekst", "waarde", "eenheid", "artikel", "bron", "vanaf", "zekerheid"]);
  expect(first.slice(0, 3)).toEqual(["antwoord", expect.any(String), 662.6]);
});

test("10,000 single calls in one batch", async () => {
  const calls = Array.from({ length: 10_000 }, (_, place) => ({
    id: amount,
    args: [[[43_000 + (place % 3000)]], [[1 + (place % 3)]], null, null, null],
  }));
  const start = performance.now();
  const replies = await callAll(calls);
  expect(performance.now() - start).toBeLessThan(10_000);
  expect(replies.filter(({ ok }) => ok)).toHaveLength(calls.length);
});

test("nothing went wrong on the page", () => {
  expect(faults).toEqual([]);
});
