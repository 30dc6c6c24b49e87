import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Serving, serve } from "./serve.ts";
import { staticFiles } from "./static.ts";

// This program runs from dist/host/start.mjs, beside what it serves.
const dist = new URL("..", import.meta.url);
const app = fileURLToPath(new URL("functions/main.mjs", dist));
const files = fileURLToPath(new URL("addin", dist));

/** A mistake that whoever starts the program can mend is told in one sentence, without a stack trace. */
function stop(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) {
    stop(`PORT must be a whole number from 0 to 65535, and not "${text}"; for example: PORT=3001 npm start`);
  }
  return port;
}

async function open(port: number): Promise<Serving> {
  try {
    return await serve({ app, port, fallback: staticFiles(files) });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const other = port === 3001 ? 3002 : 3001;
    if (code === "EADDRINUSE") {
      stop(`Port ${port} is in use by another program. Choose another one: PORT=${other} npm start`);
    }
    if (code === "EACCES")
      stop(`Port ${port} may not be used without more rights. Choose one: PORT=${other} npm start`);
    throw error;
  }
}

const port = readPort(process.env.PORT?.trim() || "3000");
if (!existsSync(app)) stop(`${app} has not been built yet. Build it first: npm run build`);
const serving = await open(port);
const address = `http://localhost:${serving.port}`;

// Own figures that cannot be used stop the program here; in Azure the same check answers who asks whether it is ready.
const readiness = await fetch(`http://127.0.0.1:${serving.port}/api/health/ready`);
if (readiness.status === 503) {
  const { title, errors = [] } = (await readiness.json()) as { title: string; errors?: { message: string }[] };
  await serving.close();
  stop([`${title}:`, ...errors.map(({ message }) => `- ${message}`)].join("\n"));
}

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  // Only the first signal waits for running requests; a second one ends the program at once.
  process.once(signal, async () => {
    await serving.close();
    process.exit(0);
  });
}

console.log(`playground  ${address}/`);
console.log(`task pane   ${address}/taskpane.html`);
console.log(`manifest    ${address}/manifest.xml`);
console.log(`health      ${address}/api/health`);
console.log("To load the add-in into Excel, follow the section on Excel in README.md.");
console.log(`ready ${address}`);
