import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Found } from "./chromium.ts";

const cache = join(process.cwd(), ".cache");
const parcel = join(process.cwd(), "node_modules/@sparticuz/chromium/package.json");
const advice =
  "Install Chromium, Chrome or Edge, name one with CHROME_PATH=/path/to/chrome, or on Linux x64 run npm ci again.";

/** Unpacks into the temporary folder of its own process, which is why that process is told of another one. */
const unpack = 'import chromium from "@sparticuz/chromium"; await chromium.executablePath();';

/** The folder with the unpacked browser; two runs at once each unpack, and the first one done is kept. */
const unpacked = (version: string): string => {
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const fresh = mkdtempSync(join(cache, "unpacking-"));
  // As on Amazon's machines, so that the libraries come along that a bare computer lacks.
  const env = { ...process.env, TMPDIR: fresh, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" };
  execFileSync(process.execPath, ["--input-type=module", "-e", unpack], { env, timeout: 120_000 });
  try {
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
};

const fontsFile = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`;

/** The Chromium that npm installed: for Linux on x64, with its own fonts and libraries where the computer has none. */
export const npmBrowser = (): Found => {
  if (process.platform !== "linux" || process.arch !== "x64" || !existsSync(parcel))
    throw new Error(`No browser was found for the tests. ${advice}`);
  const { version } = JSON.parse(readFileSync(parcel, "utf8"));
  const folder = unpacked(version);
  const path = join(folder, "chromium");
  const env: Record<string, string> = {};
  const { status, stdout } = spawnSync("ldd", [path], { encoding: "utf8" });
  if (status !== 0 || stdout.includes("not found"))
    env.LD_LIBRARY_PATH = [join(folder, "al2023/lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  if (!existsSync("/etc/fonts/fonts.conf")) {
    env.FONTCONFIG_FILE = join(folder, "fonts.conf");
    writeFileSync(env.FONTCONFIG_FILE, fontsFile(folder));
  }
  return { path, env };
};
