import { isUtf8 } from "node:buffer";
import { gzipSync } from "node:zlib";
import { HttpRequest } from "@azure/functions";
import fc from "fast-check";
import { tellProblem } from "../problem.ts";
import { brokenByte, positionOf } from "../text.ts";
import { type BodyLimits, bytesOf, type Chunks, notEmpty, sizeOf, utf8 } from "./chunks.ts";
import { isRefused } from "./refused.ts";

type Sent = { readonly pulled: number; readonly cancelled: boolean };

const requestWith = (body: ReadableStream<Uint8Array>, headers: Readonly<Record<string, string>> = {}): HttpRequest => {
  const request = new HttpRequest({ method: "POST", url: "http://localhost/", headers: { ...headers } });
  return Object.defineProperty(request, "body", { value: body });
};

/** A request whose body comes in these pieces, one each time it is asked; an error ends it there. */
const requestOf = (
  pieces: Iterable<Uint8Array | Error>,
  headers: Readonly<Record<string, string>> = {},
): { readonly request: HttpRequest; readonly sent: () => Sent } => {
  const each = pieces[Symbol.iterator]();
  let pulled = 0;
  let cancelled = false;
  const body = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        const next = each.next();
        if (next.done) controller.close();
        else if (next.value instanceof Error) controller.error(next.value);
        else {
          pulled += next.value.length;
          controller.enqueue(next.value);
        }
      },
      cancel: () => {
        cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { request: requestWith(body, headers), sent: () => ({ pulled, cancelled }) };
};

const most: BodyLimits = { bytes: 1_000_000, inflatedBytes: 2_000_000 };
const cut = (bytes: Uint8Array, cuts: readonly number[]): readonly Uint8Array[] => {
  const places = [...cuts.map((one) => one % (bytes.length + 1)).sort((one, other) => one - other), bytes.length];
  return places.map((to, index) => bytes.subarray(index === 0 ? 0 : places[index - 1], to));
};
const comes = async function* (pieces: Iterable<Uint8Array>): Chunks {
  yield* pieces;
};

type Taken = {
  readonly bytes: Buffer;
  readonly told: Readonly<Record<string, unknown>> | null;
};
/** What came before the end, or before the refusal. */
const take = async (chunks: Chunks): Promise<Taken> => {
  const pieces: Uint8Array[] = [];
  try {
    // What comes may be a part of a room that is written again.
    for await (const piece of chunks) pieces.push(Buffer.from(piece));
    return { bytes: Buffer.concat(pieces), told: null };
  } catch (error) {
    if (!isRefused(error)) throw error;
    const { errors } = tellProblem(error.refusal, "en", "x");
    return { bytes: Buffer.concat(pieces), told: { kind: error.refusal.kind, ...errors[0] } };
  }
};
const runs = { numRuns: 2_000, seed: 20_261_122 };
const cuts = fc.array(fc.nat({ max: 60 }), { maxLength: 8 });

test.each([
  [1, "1 KiB"],
  [1024 * 1024 - 1, "1024 KiB"],
  [1024 * 1024, "1 MiB"],
  [100 * 1024 * 1024 + 1, "100 MiB"],
])("%i bytes are said as %s", (bytes, said) => {
  expect(sizeOf(bytes)).toBe(said);
});

describe("the bytes of a body", () => {
  test("come as they are sent", async () => {
    const { request } = requestOf([Buffer.from("ab"), new Uint8Array(), Buffer.from("c")]);
    expect(await take(bytesOf(request, false, most))).toEqual({ bytes: Buffer.from("abc"), told: null });
    const none = new HttpRequest({ method: "POST", url: "http://localhost/" });
    expect(await take(bytesOf(none, false, most))).toEqual({ bytes: Buffer.alloc(0), told: null });
    expect(await take(bytesOf(none, true, most))).toMatchObject({ bytes: Buffer.alloc(0) });
  });

  test("end where there are more than are read", async () => {
    const { request, sent } = requestOf(Array(1_000).fill(Buffer.alloc(10_000)));
    const { bytes, told } = await take(bytesOf(request, false, { ...most, bytes: 55_000 }));
    expect(bytes).toHaveLength(50_000);
    expect(told).toMatchObject({
      kind: "too-large",
      code: "tooManyBytes",
      message: "The data are larger than 54 KiB.",
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    // A little of the rest is read, so that our answer still finds its way; never all of it.
    expect(sent().cancelled).toBe(false);
    expect(sent().pulled).toBeLessThan(5_000_000);
  });

  test("are not asked for where their length is told and too large", async () => {
    const { request, sent } = requestOf([Buffer.from("a")], { "content-length": "1000001" });
    expect((await take(bytesOf(request, false, most))).told).toMatchObject({ code: "tooManyBytes" });
    expect(sent()).toEqual({ pulled: 0, cancelled: false });
  });

  test.each([false, true])("that break off are told (gzip: %s)", async (gzip) => {
    const whole = gzipSync("a".repeat(50));
    const { request } = requestOf([whole.subarray(0, 20), new Error("06031500116")]);
    const { told } = await take(bytesOf(request, gzip, most));
    expect(told).toMatchObject({ kind: "unreadable-body", code: "brokenOff", row: null, column: null });
    expect(JSON.stringify(told)).not.toContain("0603");
  });

  test("may be left", async () => {
    for (const gzip of [false, true]) {
      const text = Buffer.from(Array.from({ length: 100_000 }, (_, row) => `${row * 7919}`).join());
      const sent = gzip ? gzipSync(text) : text;
      const { request } = requestOf(cut(sent, [1_000, 2_000, 3_000, 100_000]));
      for await (const piece of bytesOf(request, gzip, most)) {
        expect(piece.length).toBeGreaterThan(0);
        break;
      }
    }
  });
});

describe("gzip", () => {
  const plain = Buffer.from(Array.from({ length: 60_000 }, (_, row) => `${row};${row * 7919}`).join("\n"));
  const packed = gzipSync(plain);

  test("is undone however it is cut", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: packed.length }), { maxLength: 5 }), async (places) => {
        const { request } = requestOf(cut(packed, places));
        const { bytes, told } = await take(bytesOf(request, true, most));
        expect([told, bytes.equals(plain)]).toEqual([null, true]);
      }),
      { numRuns: 50, seed: runs.seed },
    );
  });

  test("is undone as it comes", async () => {
    let rest: () => void = () => {};
    const waits = new Promise<void>((resolve) => {
      rest = resolve;
    });
    const chunks = async function* (): AsyncGenerator<Uint8Array> {
      yield packed.subarray(0, packed.length - 100);
      await waits;
      yield packed.subarray(packed.length - 100);
    };
    const coming = chunks();
    const request = requestWith(
      new ReadableStream<Uint8Array>({
        pull: async (controller) => {
          const next = await coming.next();
          if (next.done) controller.close();
          else controller.enqueue(next.value);
        },
      }),
    );
    const pieces: Uint8Array[] = [];
    for await (const piece of bytesOf(request, true, most)) {
      pieces.push(Buffer.from(piece));
      // Had it waited for the end, this would never be reached.
      if (Buffer.concat(pieces).length > plain.length / 2) rest();
    }
    expect(Buffer.concat(pieces).equals(plain)).toBe(true);
  });

  test("ends where it holds more than is read, and where more is sent", async () => {
    const { request } = requestOf([packed]);
    const { bytes, told } = await take(bytesOf(request, true, { ...most, inflatedBytes: 300_000 }));
    expect(bytes.equals(plain.subarray(0, bytes.length))).toBe(true);
    expect(bytes.length).toBeLessThanOrEqual(300_000);
    expect(bytes.length).toBeGreaterThan(200_000);
    expect(told).toMatchObject({ kind: "too-large", code: "inflatesTooFar" });
    const long = requestOf(cut(packed, [10_000, 20_000, 30_000]));
    const sent = await take(bytesOf(long.request, true, { ...most, bytes: 25_000 }));
    expect(sent.told).toMatchObject({ kind: "too-large", code: "tooManyBytes" });
    expect(sent.bytes.equals(plain.subarray(0, sent.bytes.length))).toBe(true);
  });

  test("that holds a thousand times what is sent is not undone whole", async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
    const { request } = requestOf(cut(bomb, [1_000, 2_000, 3_000]));
    let size = 0;
    const undone = async (): Promise<void> => {
      for await (const piece of bytesOf(request, true, most)) size += piece.length;
    };
    await expect(undone()).rejects.toMatchObject({ refusal: { kind: "too-large" } });
    expect(size).toBeLessThanOrEqual(most.inflatedBytes);
  });

  test.each([
    ["none at all", Buffer.from("a;b\n1;2")],
    ["without its end", packed.subarray(0, packed.length - 9)],
    ["without its sum", packed.subarray(0, packed.length - 4)],
    ["its first bytes", packed.subarray(0, 5)],
    ["with another sum", Buffer.concat([packed.subarray(0, -8), Buffer.alloc(4), packed.subarray(-4)])],
    ["damaged", Buffer.from(packed).fill(0xff, 30_000, 30_100)],
  ])("that is broken is told: %s", async (_name, bytes) => {
    for (const places of [[], [1, 3, 20_000, bytes.length - 2]]) {
      const { request } = requestOf(cut(bytes, places));
      const { told } = await take(bytesOf(request, true, most));
      expect(told).toMatchObject({ kind: "unreadable-body", code: "brokenGzip" });
    }
  });
});

describe("UTF-8", () => {
  const some = fc.oneof(
    fc.uint8Array({ maxLength: 12 }),
    fc.string({ unit: "binary" }).map((text) => new TextEncoder().encode(text)),
    fc
      .array(fc.constantFrom("a", "é", "€", "😀", "\n", "\r", "\r\n", "\ufeff"), { maxLength: 20 })
      .map((text) => new TextEncoder().encode(text.join(""))),
    fc
      .array(fc.constantFrom(0x41, 0x0a, 0x0d, 0x80, 0xbf, 0xc3, 0xa9, 0xe2, 0x82, 0xac, 0xef, 0xbb, 0xf0, 0x9f, 0xff))
      .map((given) => Uint8Array.from(given)),
  );
  const mark = [0xef, 0xbb, 0xbf];

  test("comes in whole characters, or is refused at its first broken byte, however it is cut", async () => {
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(some, fc.boolean(), cuts, async (given, marked, places) => {
        const bytes = Uint8Array.from(marked ? [...mark, ...given] : given);
        const text = bytes.subarray(mark.every((byte, at) => bytes[at] === byte) ? 3 : 0);
        const pieces: Buffer[] = [];
        const run = async (): Promise<void> => {
          for await (const piece of utf8(comes(cut(bytes, places)))) {
            expect(piece.length).toBeGreaterThan(0);
            expect(isUtf8(piece)).toBe(true);
            pieces.push(Buffer.from(piece));
          }
        };
        const error: unknown = await run().catch((thrown: unknown) => thrown);
        const came = Buffer.concat(pieces);
        const broken = brokenByte(text);
        if (broken < 0) {
          expect([error, came]).toEqual([undefined, Buffer.from(text)]);
          return;
        }
        refused++;
        expect(came.equals(text.subarray(0, came.length))).toBe(true);
        expect(came.length).toBeLessThanOrEqual(broken);
        if (!isRefused(error)) throw error;
        const before = new TextDecoder("utf-8", { ignoreBOM: true }).decode(text.subarray(0, broken));
        const values = { byte: bytes.length - text.length + broken + 1 };
        expect(error.refusal).toEqual({
          kind: "unreadable-body",
          mistakes: [{ code: "notUtf8", values, ...positionOf(before, before.length) }],
          total: 1,
        });
      }),
      runs,
    );
    expect(refused).toBeGreaterThan(runs.numRuns / 5);
  });

  test.each([
    ["a mark alone", mark, ""],
    ["nothing", [], ""],
    ["two marks", [...mark, ...mark, 0x61], "\ufeffa"],
    ["a mark in the middle", [0x61, ...mark], "a\ufeff"],
  ])("%s", async (_name, bytes, text) => {
    for (const places of [[], [1, 2, 3, 4, 5]])
      expect(await take(utf8(comes(cut(Uint8Array.from(bytes), places))))).toEqual({
        bytes: Buffer.from(text),
        told: null,
      });
  });

  test("a broken byte is told in words", async () => {
    const bytes = Buffer.concat([Buffer.from("\ufeffé\r\nab"), Buffer.from([0xe9, 0x3b])]);
    for (const places of [[], [1, 4, 5, 6, 7, 8, 9, 10]])
      expect((await take(utf8(comes(cut(bytes, places))))).told).toEqual({
        kind: "unreadable-body",
        code: "notUtf8",
        row: 2,
        column: 3,
        message: "Byte 10 (line 2, character 3) is not UTF-8. Save the file as “CSV UTF-8”.",
      });
  });

  test("a long text that ends no line is looked at in one pass", async () => {
    const piece = Buffer.from("é".repeat(32 * 1024)).subarray(0, 64 * 1024 - 1);
    const started = performance.now();
    const odd = comes(
      Array.from({ length: 200 }, (_, at) => (at % 2 === 0 ? piece : Buffer.concat([piece.subarray(-1)]))),
    );
    expect((await take(odd)).bytes.length).toBeGreaterThan(1_000_000);
    const ends = comes(Array.from({ length: 400 }, () => Buffer.alloc(64 * 1024, "\n")));
    expect((await take(utf8(ends))).bytes).toHaveLength(400 * 64 * 1024);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});

test("a body in which nothing stands is refused at its end", async () => {
  const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0x20);
  const taken = (pieces: readonly string[]) => take(notEmpty(comes(pieces.map((one) => Buffer.from(one))), isBlank));
  expect(await taken([" ", "", "  "])).toMatchObject({ told: { kind: "empty-body", code: "emptyBody" } });
  expect(await taken([])).toMatchObject({ told: { kind: "empty-body", code: "emptyBody" } });
  expect(await taken([" ", "a", " "])).toEqual({ bytes: Buffer.from(" a "), told: null });
});
