import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { openBrowser } from "./chromium.ts";
import { type Served, serveBuilt } from "./serve.ts";

const axeScript = readFileSync(
  createRequire(join(process.cwd(), "package.json")).resolve("axe-core/axe.min.js"),
  "utf8",
);
declare const axe: { run: () => Promise<{ readonly violations: readonly { readonly id: string }[] }> };

let served: Served;
let browser: Browser;
beforeAll(async () => {
  served = await serveBuilt();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

const looks = [
  ["nl", "light", 1100, "Geldt niet meer"],
  ["fr", "dark", 1100, "Ne vaut plus"],
  ["en", "light", 390, "No longer holds"],
] as const;

test.each(looks)("brochure.html in %s, %s, %d wide", async (language, colorScheme, width, verdict) => {
  const elsewhere: string[] = [];
  const faults: string[] = [];
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(served.address)) elsewhere.push(request.url());
  });
  await page.goto(`${served.address}/brochure.html?taal=${language}`);
  await page.locator("input[type=search]").fill("max. €648,30, 4,11 en mentorkorting");
  await page.keyboard.press("Enter");
  await page.locator(".claim").first().waitFor();
  expect(await page.locator(".claim-verdict").allInnerTexts()).toEqual([verdict, verdict, verdict]);
  await page.addScriptTag({ content: axeScript });
  const { violations } = await page.evaluate(() => axe.run());
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(elsewhere).toEqual([]);
  expect(faults).toEqual([]);
  await page.close();
});
