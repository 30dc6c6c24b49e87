import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { adopt, parameters } from "../shared/index.ts";
import { ask, jsonHeaders } from "./ask.fixture.ts";
import { readOwnFigures, takeOwnFigures } from "./own-figures.ts";

const folder = mkdtempSync(join(tmpdir(), "own-"));
const path = join(folder, "eigen.json");
const written = (content: unknown): string => {
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
};
const own = (id: string, ...values: readonly object[]) => ({
  organisatie: "Bakkerij Voorbeeld",
  cijfers: [{ id, values }],
});
const hourly = own("leervergoeding/uurminimum", { from: "2025-02-01", value: 4.35, source: "brief" });
const question = { datum: "2025-03-01", trap: 1, overeenkomst: "ODOS", uren: 100 };
const answerOf = async () => {
  const body = JSON.stringify(question);
  const { text } = await ask({ operation: "rule", params: { id: "LEERVERGOEDING" }, headers: jsonHeaders, body });
  return JSON.parse(text);
};

afterEach(() => {
  delete process.env.DUAAL_EIGEN_CIJFERS;
  takeOwnFigures();
});
afterAll(() => rmSync(folder, { recursive: true }));

test("without a file the gap is unknown, and the gap is listed", async () => {
  expect(await answerOf()).toMatchObject({
    result: null,
    certainty: "unknown",
    missing: ["minimum per uur, ODOS en ODO"],
  });
  const { gaps } = JSON.parse((await ask({ operation: "lawGaps" })).text);
  expect(gaps).toContainEqual(
    expect.objectContaining({ id: "leervergoeding/uurminimum", from: "2025-02-01", to: null, unit: "EUR/hour" }),
  );
});

test("an own figure answers, marked as the organisation's own", async () => {
  const { file } = readOwnFigures("nl", written(hourly));
  const undo = adopt(parameters, file as NonNullable<typeof file>);
  try {
    expect(await answerOf()).toMatchObject({
      result: 435,
      certainty: "assumed",
      assumptions: ["minimum per uur, ODOS en ODO: eigen cijfer van Bakkerij Voorbeeld, niet uit de wet"],
    });
    const { text } = await ask({ operation: "figure", params: { id: "leervergoeding/uurminimum" } });
    expect(JSON.parse(text).values.at(-1)).toMatchObject({
      from: "2025-02-01",
      value: 4.35,
      own: "Bakkerij Voorbeeld",
    });
  } finally {
    undo();
  }
  expect((await answerOf()).result).toBeNull();
});

test.each([
  ["is not there", () => join(folder, "nergens.json"), "kan niet gelezen worden"],
  ["is no JSON", () => written("{organisatie"), "geen geldige JSON"],
  [
    "replaces the law",
    () => written(own("leervergoeding/ggmmi", { from: "2020-03-01", value: 1, source: "x" })),
    "vervangt nooit de wet",
  ],
  [
    "names a figure nobody knows",
    () => written(own("a/b", { from: "2020-03-01", value: 1, source: "x" })),
    "geen cijfer van de wet",
  ],
])("a file that %s is refused: the service is not ready, and says why", async (_what, make, sentence) => {
  process.env.DUAAL_EIGEN_CIJFERS = make();
  takeOwnFigures();
  const { status, text } = await ask({ operation: "ready" });
  expect(status).toBe(503);
  expect(JSON.parse(text).errors[0].message).toContain(sentence);
  const french = await ask({ operation: "ready", headers: { "accept-language": "fr" } });
  expect(JSON.parse(french.text).title).toBe("Chiffres propres inutilisables");
});

test("without a file the service is ready and says that there is none", async () => {
  expect(JSON.parse((await ask({ operation: "ready" })).text).ownFigures).toBeNull();
});
