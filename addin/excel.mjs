// For a developer with a real Excel: serves the build over https and asks Microsoft's own tools to sideload the add-in.
// The certificates come from office-addin-dev-certs, which asks once to trust them; nothing of this is needed to build.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { request } from "node:http";
import { createServer } from "node:https";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const certificates = process.env.DUAAL_CERTS ?? join(homedir(), ".office-addin-dev-certs");
const port = 3000;
const inner = 3999;
const windows = process.platform === "win32";
const npx = (...words) => spawnSync("npx", ["--yes", ...words], { cwd: root, stdio: "inherit", shell: windows });

if (!existsSync(join(certificates, "localhost.key"))) npx("office-addin-dev-certs@3", "install");
if (!existsSync(join(certificates, "localhost.key"))) {
  console.error(`No certificate for https in ${certificates}: run npx office-addin-dev-certs install, then try again.`);
  process.exit(2);
}

spawnSync("npm", ["run", "--silent", "build"], { cwd: root, stdio: "inherit", shell: windows });
const host = spawn(process.execPath, [join(root, "dist/host/start.mjs")], {
  env: { ...process.env, PORT: String(inner) },
  stdio: ["ignore", "ignore", "inherit"],
});

const server = createServer(
  { key: readFileSync(join(certificates, "localhost.key")), cert: readFileSync(join(certificates, "localhost.crt")) },
  (asked, answered) => {
    const { method, url, headers } = asked;
    const passed = request({ host: "127.0.0.1", port: inner, method, path: url, headers }, (given) => {
      answered.writeHead(given.statusCode ?? 502, given.headers);
      given.pipe(answered);
    });
    passed.on("error", () => answered.writeHead(502).end());
    asked.pipe(passed);
  },
);
const stop = () => {
  host.kill();
  server.close();
  server.closeAllConnections();
};
process.once("SIGINT", stop);
process.once("SIGTERM", stop);

server.listen(port, "127.0.0.1", () => {
  console.log(`https://localhost:${port}/taskpane.html`);
  if (!process.argv.includes("--no-sideload")) npx("office-addin-debugging@7", "start", "manifest.xml", "desktop");
});
