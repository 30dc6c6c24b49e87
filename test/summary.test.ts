import { objectTable, type Quarter, quarterOfText, type Summary, summarise } from "../shared/index.ts";

type Row = Readonly<Record<string, unknown>>;

/** An OAO in its school year, everything given that a premium asks, but for what an agreement holds. */
const oao: Row = {
  insz: "08.01.15-990.25",
  onderneming: "1999.990.144",
  overeenkomst: "OAO",
  start: "1/09/2023",
  einde: "30/06/2024",
  trap: 1,
  gewest: "Vlaams",
  vks: 3,
  urenWerkplek: 22,
  urenLes: 16,
  leervergoeding: 578.4,
  mentorOpleidingOp: "1/03/2022",
  geregistreerdOp: "15/09/2023",
  toestemmingOp: "15/09/2023",
  premiesOntvangen: 0,
};
const sum = (rows: readonly Row[], quarter = "2024K1", explain: number | null = null) =>
  summarise(objectTable(rows), quarterOfText(quarter) as Quarter, "nl", explain) as Summary;
const premiums = (rows: readonly Row[]) => sum(rows).learners.map(({ pkwp }) => pkwp[0].amount);
const total = (rows: readonly Row[]) => sum(rows).totals.pkwp[0];

describe("a premium is one right of a person, a firm and a school year", () => {
  const sao: Row = { ...oao, overeenkomst: "SAO", urenWerkplek: 16, einde: "31/01/2024", leervergoeding: 0 };
  const after: Row = { ...oao, start: "1/02/2024", geregistreerdOp: "15/02/2024", toestemmingOp: "15/02/2024" };

  test.each([
    ["in order", [sao, after], [0, 1000]],
    ["in another order", [after, sao], [1000, 0]],
  ])("the highest counts, %s, and the other says where", (_how, rows, amounts) => {
    expect(premiums(rows)).toEqual(amounts);
    expect(total(rows)).toMatchObject({ amount: 1000, learners: 1 });
    const zero = sum(rows).learners.find(({ pkwp }) => pkwp[0].amount === 0);
    expect(zero?.pkwp[0].because).toMatch(/geteld op rij [23]/);
  });

  test("two firms each have their own", () => {
    expect(premiums([oao, { ...after, onderneming: "1999.990.243" }])).toEqual([1000, 1000]);
  });

  test("periods that are each too short are open together", () => {
    const first = { ...oao, start: "1/11/2023", einde: "31/01/2024" };
    const second = { ...after, einde: "30/04/2024" };
    expect(premiums([first, second])).toEqual([null, null]);
    expect(total([first, second])).toMatchObject({ amount: null, subtotalKnown: 0 });
    expect(sum([first, second]).missing).toContain("telling van meer periodes bij één onderneming");
    expect(premiums([first])).toEqual([0]);
  });

  test("the row unfolded says what its line says", () => {
    const { learners, explained } = sum([sao, after], "2024K1", 2);
    expect(explained?.pkwp[0]).toMatchObject({ result: 0, because: learners[0].pkwp[0].because });
  });
});

test("the second row of one agreement is left out, and counted", () => {
  const { learners, skippedRows, totals } = sum([oao, oao]);
  expect(learners).toHaveLength(1);
  expect(skippedRows).toBe(1);
  expect(totals.learners).toBe(1);
});

test.each([
  ["paid in no month", { leervergoeding1: 0, leervergoeding2: 0, leervergoeding3: 0 }, 600],
  ["paid in a month", { leervergoeding1: 0, leervergoeding2: 250, leervergoeding3: 0 }, 1000],
])("an ODO %s", (_how, months, amount) => {
  const odo = { ...oao, overeenkomst: "ODO", trap: "", urenWerkplek: 16, urenLes: 12, leervergoeding: "", ...months };
  expect(premiums([odo])).toEqual([amount]);
});

test("a blank day of mentor training is no refusal", () => {
  const [{ pkwp }] = sum([{ ...oao, mentorOpleidingOp: "" }]).learners;
  expect(pkwp[0]).toMatchObject({ amount: 1000, certainty: "assumed" });
});

test("sums stand by month, for each firm and in all", () => {
  const { employers, totals } = sum([oao, { ...oao, insz: "07.03.03-994.83", onderneming: "1999.990.243", trap: 3 }]);
  expect(totals.months.map(({ month, tariff }) => [month, tariff])).toEqual([
    ["2024-01", 1266.4],
    ["2024-02", 1266.4],
    ["2024-03", 1266.4],
  ]);
  expect(employers.map(({ months }) => months[0].tariff)).toEqual([578.4, 688]);
});

test("a step rises from the month that begins on or after its day, to at most three", () => {
  const tariffs = (row: Row) =>
    sum([{ ...oao, einde: "30/06/2026", ...row }], "2024K3").learners[0].months.map(({ tariff }) => tariff);
  expect(tariffs({ trapVanaf: "1/09/2024" })).toEqual([600.5, 600.5, 662.6]);
  expect(tariffs({ trapVanaf: "2/09/2024" })).toEqual([600.5, 600.5, 600.5]);
  expect(tariffs({ trap: 3, trapVanaf: "1/09/2024" })).toEqual([714.4, 714.4, 714.4]);
});

test("what is missing is named, and makes the line unknown", () => {
  const named = (row: Row) => {
    const { certainty, missing } = sum([{ ...oao, ...row }]).learners[0];
    return [certainty, missing.join(" ")];
  };
  expect(named({ trap: "" })).toEqual(["unknown", expect.stringContaining("De trap ontbreekt")]);
  expect(named({ afwezig: 31 })).toEqual(["unknown", expect.stringContaining("hoogstens 18")]);
  expect(named({ insz: "08.01.15-990.26" })).toEqual(["unknown", expect.stringContaining("geboortedatum")]);
  expect(named({ overeenkomst: "ODOS", trap: "" })).toEqual(["unknown", expect.stringContaining("uren")]);
});

test("firms are told apart even when their numbers are masked, and a valid number is shown", () => {
  const rows = ["0400.000.086", "0400.097.086", "1234567086", "2345678086"].map((onderneming, row) => ({
    ...oao,
    insz: "",
    referentie: `A${row}`,
    geboortedatum: "1/01/2008",
    onderneming,
  }));
  const { employers } = sum(rows);
  expect(employers.map(({ employer }) => employer)).toEqual(["0400000086", "0400097086", "•••••••086", "•••••••086"]);
  expect(employers.map(({ rows: own }) => own)).toEqual([[2], [3], [4], [5]]);
});
