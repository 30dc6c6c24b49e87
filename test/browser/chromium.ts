import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { npmBrowser } from "./npm-browser.ts";

/** A browser to start, and what its own environment needs. */
export type Found = { readonly path: string; readonly env?: Readonly<Record<string, string>> };

const names = ["chromium", "google-chrome", "google-chrome-stable", "chromium-browser", "microsoft-edge"];
const mac = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Chromium.app/Contents/MacOS/Chromium",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];
const windows = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];

const usualPlaces = (): readonly string[] => {
  const { PROGRAMFILES, LOCALAPPDATA, HOME = "" } = process.env;
  const folders = [PROGRAMFILES, process.env["PROGRAMFILES(X86)"], LOCALAPPDATA].filter(
    (folder) => folder !== undefined,
  );
  if (process.platform === "win32") return folders.flatMap((folder) => windows.map((name) => join(folder, name)));
  if (process.platform === "darwin")
    return ["/Applications", join(HOME, "Applications")].flatMap((folder) => mac.map((name) => join(folder, name)));
  return names.flatMap((name) => ["/usr/bin", "/usr/local/bin", "/snap/bin"].map((folder) => join(folder, name)));
};

/** The browser that `CHROME_PATH` names, one in a usual place, or the one out of the npm registry. */
const findBrowser = async (): Promise<Found> => {
  const { CHROME_PATH, DUAAL_BROWSER } = process.env;
  if (DUAAL_BROWSER === "npm") return npmBrowser();
  if (CHROME_PATH) {
    if (existsSync(CHROME_PATH)) return { path: CHROME_PATH };
    throw new Error(`CHROME_PATH names ${CHROME_PATH}, and there is no such file.`);
  }
  const path = usualPlaces().find((place) => existsSync(place));
  return path ? { path } : npmBrowser();
};

/** Nothing of the browser's own may reach for the network. */
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Opens a browser without a window. Whoever opens it closes it. */
export const openBrowser = async (): Promise<Browser> => {
  const { path, env = {} } = await findBrowser();
  const own = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return chromium
    .launch({ executablePath: path, args, env: { ...Object.fromEntries(own), ...env }, timeout: 60_000 })
    .catch((error: Error) => {
      throw new Error(`The browser ${path} did not start; CHROME_PATH can name another one. ${error.message}`);
    });
};
