import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";

const program = join(process.cwd(), "dist/host/start.mjs");

/** The built local host, as a program of its own. */
export type Served = { readonly address: string; readonly stop: () => Promise<void> };

/** Starts the built local host on a free port, and waits until it says that it answers. */
export const serveBuilt = async (bound = 20_000): Promise<Served> => {
  if (!existsSync(program)) throw new Error(`${program} has not been built yet. Build it first: npm run build`);
  // The host takes a free port by itself and names it: no other program can take it in between.
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, PORT: "0" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const gone = once(child, "close");
  const stop = async (): Promise<void> => {
    child.kill("SIGKILL");
    await gone;
  };
  let printed = "";
  const ready = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (piece: string) => {
        // Later lines are one for each request: read, so that the host never waits, and not kept.
        if (printed.length < 100_000) printed += piece;
        const found = /^ready (http:\/\/localhost:\d+)$/m.exec(printed);
        if (found) resolve(found[1]);
      });
  });
  const timer = setTimeout(() => child.kill("SIGKILL"), bound);
  const address = await Promise.race([ready, gone.then(() => null)]);
  clearTimeout(timer);
  if (address === null) throw new Error(`The local host did not start within ${bound} ms: ${printed}`);
  return { address, stop };
};
