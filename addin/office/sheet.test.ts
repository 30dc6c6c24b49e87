import { fakeExcel } from "./fake-excel.ts";
import { officeSheet } from "./sheet.ts";

const kept = new Map<string, unknown>();
const setStartupBehavior = jest.fn(async () => {});
const office = {
  AsyncResultStatus: { Succeeded: "succeeded" },
  StartupBehavior: { load: "Load" },
  addin: { setStartupBehavior },
  context: {
    platform: "PC",
    partitionKey: "deel.",
    officeTheme: { isDarkTheme: true },
    requirements: { isSetSupported: () => true },
    document: {
      settings: {
        get: (name: string) => kept.get(name),
        set: (name: string, value: unknown) => kept.set(name, value),
        remove: (name: string) => kept.delete(name),
        saveAsync: (done: (result: { status: string }) => void) => done({ status: "succeeded" }),
      },
    },
  },
};

let excel: ReturnType<typeof fakeExcel>;
beforeEach(() => {
  excel = fakeExcel();
  Object.assign(globalThis, { Excel: excel.Excel, Office: office });
});
const turn = () => new Promise((resolve) => setTimeout(resolve));

test("reads the selection; a formula begins with =, and a value is none", async () => {
  expect(await officeSheet().selection()).toEqual({ address: "Blad1!B2", formula: "", value: "B2" });
  excel.formulas.set("Blad1!B2", "=DUAAL.LEERVERGOEDING(A1,2)");
  expect((await officeSheet().selection()).formula).toBe("=DUAAL.LEERVERGOEDING(A1,2)");
});

test("reads values on the sheet that is named or else the active one, the used range, and the sheets", async () => {
  const sheet = officeSheet();
  expect(await sheet.values("Rooster!C3")).toEqual([["C3"]]);
  expect(await sheet.usedRange()).toBe("Blad1!A1:C9");
  expect(await sheet.sheetNames()).toEqual(["Blad1", "Rooster"]);
});

test("writes cells, and goes to one", async () => {
  await officeSheet().write("'Rooster'!A1", [["=1+1", null]]);
  expect(excel.formulas.get("Rooster!A1")).toBe("=1+1");
  await officeSheet().activate("Rooster!C3");
  expect(excel.selected).toEqual(["Rooster!C3"]);
});

test("starts with the workbook once a formula stands in it", async () => {
  await officeSheet().insertFormula("=DUAAL.LEERVERGOEDING(A1,2)");
  expect(excel.formulas.get("Blad1!B2")).toBe("=DUAAL.LEERVERGOEDING(A1,2)");
  expect(setStartupBehavior).toHaveBeenCalledWith("Load");
});

test("colours cells and puts the earlier colours back", async () => {
  excel.fills.set("Rooster!A2", "#00FF00");
  const undo = await officeSheet().paint([
    { address: "Rooster!A2", colour: "#fbd5d5" },
    { address: "Rooster!A3", colour: "#fdeab5" },
  ]);
  expect([...excel.fills.values()]).toEqual(["#fbd5d5", "#fdeab5"]);
  await undo();
  expect([...excel.fills]).toEqual([["Rooster!A2", "#00FF00"]]);
});

test("stops listening to the selection, also before the listener stands", async () => {
  const stop = officeSheet().onSelection(() => {});
  await turn();
  expect(excel.listeners.size).toBe(1);
  stop();
  await turn();
  expect(excel.listeners.size).toBe(0);
  officeSheet().onSelection(() => {})();
  await turn();
  expect(excel.listeners.size).toBe(0);
});

test("keeps the language in the workbook, tells who listens, and calculates again", async () => {
  const sheet = officeSheet();
  const heard = jest.fn();
  sheet.onLanguage(heard);
  expect(await sheet.language()).toBe("nl");
  await sheet.setLanguage("fr");
  expect(await sheet.language()).toBe("fr");
  expect(kept.get("duaal.language")).toBe("fr");
  expect(heard).toHaveBeenCalledTimes(1);
  expect(excel.calculated).toEqual(["Full"]);
});

test("says what Excel says of its theme and its storage", () => {
  expect(officeSheet()).toMatchObject({ platform: "Excel PC", dark: true, partition: "deel." });
});

test("keeps own figures with the workbook, and calculates again", async () => {
  const sheet = officeSheet();
  expect(await sheet.ownFigures()).toBeNull();
  const text = JSON.stringify({
    organisatie: "Bakkerij Voorbeeld",
    cijfers: [{ id: "leervergoeding/uurminimum", values: [{ from: "2025-02-01", value: 4.35, source: "brief" }] }],
  });
  await sheet.setOwnFigures(text);
  expect(await sheet.ownFigures()).toBe(text);
  expect(excel.calculated).toEqual(["Full"]);
  await sheet.setOwnFigures(null);
  expect(await sheet.ownFigures()).toBeNull();
  expect(excel.calculated).toEqual(["Full", "Full"]);
});
