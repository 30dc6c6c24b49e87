import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { gunzipSync, gzipSync } from "node:zlib";

// The host is a program of its own here, because jest cannot import an ES module; this is also how it is really used.
const root = resolve(__dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "duaal-host-"));
const started: ChildProcess[] = [];

interface Host {
  readonly address: string;
  readonly port: number;
  readonly child: ChildProcess;
  readonly log: () => string;
}

function launch(environment: Readonly<Record<string, string>>): { child: ChildProcess; out: () => string } {
  const child = spawn(process.execPath, [join(folder, "host/start.mjs")], {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  started.push(child);
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (piece: string) => {
      text += piece;
    });
  }
  return { child, out: () => text };
}

async function start(environment: Readonly<Record<string, string>> = {}): Promise<Host> {
  const { child, out } = launch({ PORT: "0", ...environment });
  for (let wait = 0; wait < 200; wait += 1) {
    const port = /^ready http:\/\/localhost:(\d+)\n$/m.exec(out())?.[1];
    if (port) return { address: `http://localhost:${port}`, port: Number(port), child, log: out };
    if (child.exitCode !== null) break;
    await pause(50);
  }
  throw new Error(`The host did not start: ${out()}`);
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((done) => {
    if (child.exitCode !== null) done(child.exitCode);
    else child.once("exit", done);
  });
}

beforeAll(() => {
  execFileSync(process.execPath, ["functions/build.mjs", "functions/host/fixture.app.ts", folder], { cwd: root });
  mkdirSync(join(folder, "addin/sub"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(join(folder, "addin/index.html"), "<p>home</p>");
  writeFileSync(join(folder, "addin/sub/index.html"), "<p>sub</p>");
  writeFileSync(join(folder, "addin/a b.mjs"), "export {};");
  symlinkSync(join(folder, "secret.txt"), join(folder, "addin/link.txt"));
}, 30_000);

afterAll(async () => {
  for (const child of started) child.kill("SIGKILL");
  await Promise.all(started.map(ended));
  rmSync(folder, { recursive: true, force: true });
});

describe.each([
  ["streaming", "on"],
  ["whole messages", "off"],
])("the host with %s", (_, mode) => {
  const streaming = mode === "on";
  let host: Host;
  const get = (path: string, init?: RequestInit) =>
    fetch(`${host.address}/api/${path}`, { signal: AbortSignal.timeout(10_000), ...init });

  beforeAll(async () => {
    host = await start({ FIXTURE_STREAM: mode });
  }, 15_000);
  afterAll(async () => {
    host.child.kill("SIGTERM");
    expect(await ended(host.child)).toBe(0);
  }, 10_000);

  test("answers JSON, through the hooks", async () => {
    const answer = await get("hello");
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("application/json");
    expect(answer.headers.get("x-hooked")).toBe("after");
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    expect(await answer.json()).toEqual({ hello: "world" });
  });

  test("passes method, URL, query, parameters and headers", async () => {
    const answer = await get("law/be/1978%20x?a=1&b=%C3%A9", { headers: { "X-Mine": "é".normalize() } });
    expect(await answer.json()).toMatchObject({
      name: "law",
      method: "GET",
      url: `${host.address}/api/law/be/1978%20x?a=1&b=%C3%A9`,
      params: { id: "be/1978 x" },
      query: { a: "1", b: "é" },
      headers: { "x-mine": "é", host: `localhost:${host.port}` },
    });
  });

  test.each([
    ["rules/search", "ruleSearch"],
    ["rules/12", "ruleNumber"],
    ["rules/x", "rule"],
    ["rules/x/y", "ruleAny"],
    ["page", "page"],
  ])("%s goes to %s", async (path, name) => {
    expect(await (await get(path)).json()).toMatchObject({ name });
  });

  test("echoes a body with a length, a chunked one and a gzip one byte for byte", async () => {
    const bytes = Buffer.from(Array.from({ length: 100_000 }, (_, index) => index % 251));
    const plain = await get("echo", { method: "POST", body: bytes, headers: { "content-type": "x/y" } });
    expect(plain.headers.get("content-type")).toBe("x/y");
    expect(Buffer.from(await plain.arrayBuffer()).equals(bytes)).toBe(true);
    const chunks = new ReadableStream({
      start(controller) {
        controller.enqueue(bytes.subarray(0, 10));
        controller.enqueue(bytes.subarray(10));
        controller.close();
      },
    });
    const chunked = await get("echo", { method: "PUT", body: chunks, duplex: "half" } as RequestInit);
    expect(Buffer.from(await chunked.arrayBuffer()).equals(bytes)).toBe(true);
    const zipped = await get("echo", {
      method: "POST",
      body: gzipSync(bytes),
      headers: { "content-encoding": "gzip" },
    });
    expect(gunzipSync(Buffer.from(await zipped.arrayBuffer())).equals(bytes)).toBe(true);
  });

  test("answers 204, bytes, cookies and HEAD", async () => {
    const nothing = await get("nothing", { method: "DELETE" });
    expect([nothing.status, await nothing.text()]).toEqual([204, ""]);
    expect(new Uint8Array(await (await get("bytes")).arrayBuffer())).toEqual(
      Uint8Array.from({ length: 256 }, (_, i) => i),
    );
    const cookies = await get("cookies");
    expect(cookies.status).toBe(201);
    expect(cookies.headers.getSetCookie()).toEqual([
      "a=1%202; Path=/; HttpOnly; SameSite=Lax",
      "b=2; Max-Age=60; Secure",
    ]);
    const head = await get("head", { method: "HEAD" });
    expect([head.status, head.headers.get("x-head"), await head.text()]).toEqual([200, "1", ""]);
    expect(await (await get("head")).text()).toBe("twelve bytes");
  });

  test("sends streams whole, and piece by piece when streaming", async () => {
    const answer = await get("stream");
    const times: number[] = [];
    let text = "";
    for await (const piece of answer.body!) {
      times.push(performance.now());
      text += Buffer.from(piece).toString();
    }
    expect(text).toBe("one\ntwo\nthree\n");
    if (streaming) expect(times.at(-1)! - times[0]).toBeGreaterThan(100);
    expect((await (await get("readable")).arrayBuffer()).byteLength).toBe(64 * 65_536);
  });

  test("a handler that fails is a 500 and does not hang", async () => {
    for (const path of ["throws", "invalid", "badHeader"]) {
      const answer = await get(path);
      expect([path, answer.status, await answer.text()]).toEqual([path, 500, ""]);
    }
    expect((await get("throws", { method: "POST", body: "x".repeat(1_000_000) })).status).toBe(500);
    expect((await get("void")).status).toBe(streaming ? 500 : 204);
    if (streaming) await expect(get("broken").then((answer) => answer.text())).rejects.toThrow();
    else expect((await get("broken")).status).toBe(500);
    expect(host.log()).toContain('Function "throws" failed: Error: The handler throws on purpose.');
  });

  test("an unknown route and a wrong method are an empty 404", async () => {
    for (const [path, method] of [
      ["unknown", "GET"],
      ["hello", "POST"],
      ["hello", "HEAD"],
      ["hello", "OPTIONS"],
      ["", "GET"],
    ]) {
      const answer = await get(path, { method });
      expect([path, method, answer.status, await answer.text()]).toEqual([path, method, 404, ""]);
    }
  });

  test("answers a preflight", async () => {
    const answer = await get("echo", {
      method: "OPTIONS",
      headers: { "access-control-request-method": "POST", "access-control-request-headers": "authorization" },
    });
    expect(answer.status).toBe(204);
    expect(answer.headers.get("access-control-allow-headers")).toBe("authorization");
    expect(answer.headers.get("access-control-allow-methods")).toContain("POST");
  });

  test("answers before the body is read, and keeps the connection usable", async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const send = (path: string, size: number) =>
      new Promise<number | undefined>((done, failed) => {
        const sent = request({ agent, host: "127.0.0.1", port: host.port, method: "POST", path: `/api/${path}` });
        sent.on("response", (answer) => answer.resume().on("end", () => done(answer.statusCode)));
        sent.on("error", failed).end(Buffer.alloc(size));
      });
    expect(await send("refuse", 5_000_000)).toBe(401);
    expect(await send("refuse", 10)).toBe(401);
    agent.destroy();
  });

  test("survives clients that go away at any moment, and malformed requests", async () => {
    const head = (path: string, length: number) =>
      `POST /api/${path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: ${length}\r\n\r\nabc`;
    const gone = [
      head("echo", 1_000),
      head("count", 1_000),
      head("refuse", 1_000),
      head("throws", 1_000),
      "GET /api/stream HTTP/1.1\r\nHost: localhost\r\n\r\n",
      "GET /api/slow HTTP/1.1\r\nHost: localhost\r\n\r\n",
      "GET /api/readable HTTP/1.1\r\nHost: localhost\r\n\r\n",
    ];
    await Promise.all(
      gone.flatMap((text) =>
        [0, 5, 60].map(async (wait) => {
          const socket = connect(host.port, "127.0.0.1").on("error", () => {});
          socket.write(text);
          await pause(wait);
          socket.resetAndDestroy();
        }),
      ),
    );
    const raw = (text: string) =>
      new Promise<string>((done) => {
        let answer = "";
        const socket = connect(host.port, "127.0.0.1").setEncoding("latin1");
        socket.on("data", (piece) => {
          answer += piece;
        });
        socket.on("close", () => done(answer.split("\r\n")[0])).on("error", () => {});
        socket.setTimeout(3_000, () => socket.destroy()).write(text);
      });
    const get400 = "HTTP/1.1 400 Bad Request";
    expect(await raw("nonsense\r\n\r\n")).toBe(get400);
    expect(await raw("GET /api/hello HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n")).toBe(get400);
    expect(await raw("GET /api/hello HTTP/1.1\r\nHost: a:b@c\r\nConnection: close\r\n\r\n")).toBe(get400);
    expect(await raw("GET http://x/api/hello HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")).toBe(get400);
    expect(await raw("TRACE /api/hello HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")).toMatch(/ 404 /);
    await pause(700);
    expect(host.child.exitCode).toBeNull();
    expect((await get("hello")).status).toBe(200);
  });

  test("100 MiB flow through", async () => {
    const piece = Buffer.alloc(1024 * 1024, 7);
    let left = 100;
    const body = new ReadableStream({
      pull(controller) {
        if (left === 0) controller.close();
        else controller.enqueue(piece);
        left -= 1;
      },
    });
    const answer = await get("count", { method: "POST", body, duplex: "half" } as RequestInit);
    const { bytes, memory } = (await answer.json()) as { bytes: number; memory: number };
    expect(bytes).toBe(100 * 1024 * 1024);
    if (streaming) expect(memory).toBeLessThan(250 * 1024 * 1024);
  }, 20_000);

  test("answers many requests at once on both loopback addresses", async () => {
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        fetch(`http://127.0.0.1:${host.port}/api/echo`, { method: "POST", body: `${index}` }).then((one) => one.text()),
      ),
    );
    expect(answers).toEqual(Array.from({ length: 200 }, (_, index) => `${index}`));
  });
});

describe("the program", () => {
  let host: Host;
  beforeAll(async () => {
    host = await start();
  }, 15_000);

  test("ends its first words with the ready line", () => {
    expect(host.log().trimEnd().split("\n").at(-1)).toBe(`ready ${host.address}`);
  });

  test("serves files, and nothing outside their folder", async () => {
    const get = (path: string, init?: RequestInit) => fetch(host.address + path, init);
    const home = await get("/");
    expect(await home.text()).toBe("<p>home</p>");
    expect(home.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(home.headers.get("x-content-type-options")).toBe("nosniff");
    expect(home.headers.get("cache-control")).toBe("no-cache");
    expect(home.headers.get("access-control-allow-origin")).toBe("*");
    const tag = home.headers.get("etag")!;
    expect((await get("/", { headers: { "if-none-match": tag } })).status).toBe(304);
    expect((await get("/a%20b.mjs?x=1")).headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    const moved = await get("/sub?x=1", { redirect: "manual" });
    expect([moved.status, moved.headers.get("location")]).toEqual([302, "/sub/?x=1"]);
    expect(await (await get("/sub/")).text()).toBe("<p>sub</p>");
    const head = await get("/", { method: "HEAD" });
    expect([head.headers.get("content-length"), await head.text()]).toEqual(["11", ""]);
    expect((await get("/", { method: "POST" })).status).toBe(405);
    for (const [path, status] of [
      ["/none.html", 404],
      ["/link.txt", 404],
      ["/index.html/x", 404],
      ["/%zz", 400],
      ["/..%2fsecret.txt", 400],
      ["/%2e%2e%5csecret.txt", 400],
      ["/a%00b", 400],
    ] as const) {
      expect([path, (await get(path)).status]).toEqual([path, status]);
    }
    const raw = await new Promise<number | undefined>((done) => {
      request({ host: "127.0.0.1", port: host.port, path: "/../secret.txt", agent: false }, (answer) => {
        answer.resume();
        done(answer.statusCode);
      }).end();
    });
    expect(raw).toBe(400);
  });

  test("says in a sentence that a port is in use or not a port, and stops with 2", async () => {
    const used = launch({ PORT: String(host.port) });
    expect(await ended(used.child)).toBe(2);
    expect(used.out()).toBe(
      `Port ${host.port} is in use by another program. Choose another one: PORT=3001 npm start\n`,
    );
    for (const PORT of ["x", "-1", "65536", "1.5"]) {
      const wrong = launch({ PORT });
      expect(await ended(wrong.child)).toBe(2);
      expect(wrong.out()).toContain(`and not "${PORT}"`);
    }
    // A port that another program holds at ::1 only would take the browser elsewhere.
    const other = createServer();
    const held = await new Promise<number>((done, failed) => {
      other.once("error", failed).listen(0, "::1", () => done((other.address() as { port: number }).port));
    }).catch(() => 0);
    if (held !== 0) {
      const half = launch({ PORT: String(held) });
      expect(await ended(half.child)).toBe(2);
      other.close();
    }
  }, 20_000);

  test("finishes a running request when it is told to stop", async () => {
    const answer = fetch(`${host.address}/api/slow`).then((one) => one.text());
    await pause(100);
    host.child.kill("SIGINT");
    expect(await answer).toBe("slow");
    expect(await ended(host.child)).toBe(0);
  }, 10_000);
});
