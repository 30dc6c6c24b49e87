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

  test("periods that are too short together as well are nothing, however months are counted", () => {
    const first = { ...oao, start: "1/09/2023", einde: "10/01/2024" };
    const week = { ...oao, start: "8/01/2024", einde: "14/01/2024" };
    const another = { ...oao, start: "5/02/2024", einde: "11/02/2024" };
    expect(premiums([week, another])).toEqual([0, 0]);
    expect(sum([week, another]).learners[0].pkwp[0].because).toMatch(/korter dan 4 maanden/);
    expect(premiums([first, week])).toEqual([1000, 0]);
  });

  test.each([
    // The shortest month of a school year with 29 February has 29 days: four of them are 116.
    ["58 days and 58", "28/11/2023", "24/01/2024", "1/02/2024", "29/03/2024", null],
    ["58 days and 57", "28/11/2023", "24/01/2024", "1/02/2024", "28/03/2024", 0],
    ["of 116 days those of one lie in the other", "1/12/2023", "20/03/2024", "15/03/2024", "25/03/2024", null],
    ["the same days twice", "1/12/2023", "28/02/2024", "2/12/2023", "28/02/2024", 0],
  ])("%s", (_how, start, einde, again, end, amount) => {
    const days = { geregistreerdOp: "1/12/2023", toestemmingOp: "1/12/2023" };
    const rows = [
      { ...oao, ...days, start, einde },
      { ...oao, ...days, start: again, einde: end },
    ];
    expect(premiums(rows)).toEqual([amount, amount]);
  });

  test("an agreement without a day in the school year has nothing in it, and leaves nothing open", () => {
    const before = { ...oao, overeenkomst: "SAO", start: "20/06/2023", einde: "15/07/2023" };
    const after = { ...oao, overeenkomst: "SAO", leervergoeding: 0, urenWerkplek: 16 };
    const rights = sum([before, after], "2023K3").learners.map(({ stagebonus }) => stagebonus[0]);
    expect(rights.map(({ amount }) => amount)).toEqual([0, 0]);
    expect(rights[0].because).toMatch(/korter dan 3 maanden/);
    expect(rights[1].because).toMatch(/loopt niet in het schooljaar 2022-2023/);
  });

  test("a period that is refused for another reason too leaves nothing open", () => {
    const first = { ...oao, start: "1/11/2023", einde: "31/01/2024" };
    const second = { ...oao, start: "1/02/2024", einde: "30/04/2024", geregistreerdOp: "", toestemmingOp: "" };
    expect(premiums([first, second])).toEqual([null, null]);
    expect(premiums([{ ...first, premiesOntvangen: 3 }, second])).toEqual([0, 0]);
    expect(premiums([first, { ...second, gewest: "Brussel" }])).toEqual([0, 0]);
  });

  test("a right that counts elsewhere has no day on which it is complete", () => {
    const [first, second] = sum([oao, { ...oao, start: "2/09/2023" }]).learners.map(({ pkwp }) => pkwp[0]);
    expect(first).toMatchObject({ amount: 1000, complete: "2023-12-31" });
    expect(second).toMatchObject({ amount: 0, share: 0, complete: null });
  });

  describe("one that nobody knows", () => {
    const odow: Row = { ...oao, overeenkomst: "ODOW", trap: "", leervergoeding: "", start: "2/09/2023" };

    test("is nothing beside the most that it can be, and then nothing is missing", () => {
      const { learners, totals, certainty, missing } = sum([oao, odow]);
      expect(learners.map(({ pkwp }) => pkwp[0].amount)).toEqual([1000, 0]);
      expect(learners[1].pkwp[0]).toMatchObject({ certainty: "assumed", complete: null, share: null });
      expect(learners[1]).toMatchObject({ certainty: "assumed", missing: [] });
      expect(totals.pkwp[0]).toMatchObject({ amount: 1000, learners: 1 });
      const alone = sum([oao]);
      expect([certainty, missing]).toEqual([alone.certainty, alone.missing]);
    });

    test("stays open beside less than that, and where it stands alone", () => {
      const sao: Row = { ...oao, overeenkomst: "SAO", urenWerkplek: 16, leervergoeding: 0 };
      expect(premiums([sao, odow])).toEqual([600, null]);
      expect(total([sao, odow])).toMatchObject({ amount: null, subtotalKnown: 600 });
      const { certainty, missing, learners } = sum([odow]);
      expect([certainty, learners[0].certainty]).toEqual(["unknown", "unknown"]);
      expect(missing).toEqual(learners[0].missing);
      expect(missing).toHaveLength(1);
    });

    test("for want of a day of birth is nothing beside the same amount, and its cost is known", () => {
      const days = { start: "1/09/2019", einde: "30/06/2020" };
      const row: Row = { ...oao, insz: "02000000170", overeenkomst: "SAO", urenWerkplek: 16, ...days };
      const other: Row = { ...row, start: "2/09/2019", geboortedatum: "1/03/2002" };
      const unborn = sum([row], "2020K1").learners[0];
      expect(unborn.stagebonus[0].amount).toBeNull();
      expect(unborn.netCost).toBeNull();
      const { learners, totals, missing } = sum([row, other], "2020K1");
      expect(learners.map(({ stagebonus }) => stagebonus[0].amount)).toEqual([0, 500]);
      const share = learners[1].stagebonus[0].share ?? 0;
      expect(learners.map(({ netCost }) => netCost)).toEqual([0, -share]);
      expect(learners[0]).toMatchObject({ certainty: "assumed", missing: [] });
      expect(totals).toMatchObject({ premiumShare: share, netCost: -share });
      expect(missing).toEqual([]);
    });
  });

  test("the row unfolded says what its line says", () => {
    const { learners, explained } = sum([sao, after], "2024K1", 2);
    expect(explained?.pkwp[0]).toMatchObject({ result: 0, because: learners[0].pkwp[0].because });
  });
});

test("a day of birth on which nothing turns is not missing", () => {
  const row: Row = { ...oao, insz: "04000000115", start: "1/09/2021", einde: "30/06/2022" };
  const [{ stagebonus }] = sum([row], "2022K1").learners;
  expect(stagebonus[0]).toMatchObject({ amount: 500, certainty: "assumed" });
  expect(stagebonus[0].because).toMatch(/allebei €\s500,00/);
});

test("a school year before the agreement has no right, whatever the law of then", () => {
  const sao: Row = { ...oao, insz: "00.01.15-001.70", overeenkomst: "SAO", start: "1/09/2016", einde: "30/06/2017" };
  const [learner] = sum([sao], "2016K3").learners;
  expect(learner.stagebonus.map(({ schoolYear, amount }) => [schoolYear, amount])).toEqual([
    ["2015-2016", 0],
    ["2016-2017", 500],
  ]);
  expect(learner.stagebonus[0].because).toMatch(/loopt niet in het schooljaar 2015-2016/);
  expect(learner).toMatchObject({ netCost: -(learner.stagebonus[1].share ?? 0), certainty: "assumed" });
});

test("mentors are counted by learners, whatever the agreements they have", () => {
  const row = (learner: number, more: Row = {}): Row => ({
    ...{ ...oao, insz: "", referentie: `L${learner}`, geboortedatum: "15/01/2006" },
    ...{ start: "1/09/2021", einde: "30/06/2023", ...more },
  });
  const five = [1, 2, 3, 4, 5].map((learner) => row(learner));
  const twice = row(5, { start: "1/02/2023" });
  const reduction = (rows: readonly Row[]) => {
    const { employers, totals } = sum(rows, "2023K1");
    return [totals.mentorReduction, ...employers.map(({ mentorReduction }) => mentorReduction)];
  };
  expect(reduction(five)).toEqual([800, 800]);
  expect(reduction([...five, twice])).toEqual([800, 800]);
  expect(reduction([...five, row(6)])).toEqual([1600, 1600]);
  expect(reduction([...five, { ...twice, onderneming: "1999.990.243" }])).toEqual([1600, 800, 800]);
  // Of rows of which nobody knows whom they are about, each is a person.
  expect(reduction([...five, row(6, { referentie: "" })])).toEqual([1600, 1600]);
});

describe("an agreement with a wage", () => {
  const da: Row = { ...oao, overeenkomst: "DA", trap: "", leervergoeding: 300 };

  test("has a right, and no amounts", () => {
    const [learner] = sum([da]).learners;
    expect(learner).toMatchObject({ tariff: null, due: null, paid: null, netCost: null, missing: [] });
    for (const month of learner.months) expect(month).toMatchObject({ tariff: null, due: null, paid: null });
    expect(learner.pkwp[0]).toMatchObject({ amount: 1000, share: null });
  });

  test("is counted in the rights of a sum and in no cost", () => {
    const alone = sum([oao]).totals;
    const { totals, learners } = sum([oao, { ...da, insz: "07.03.03-994.83" }]);
    const { pkwp, learners: count, ...amounts } = totals;
    const { pkwp: _, learners: __, ...before } = alone;
    expect(amounts).toEqual(before);
    expect([count, pkwp[0].amount]).toEqual([2, 2000]);
    expect(totals.netCost).toBe(learners[0].netCost);
  });

  test("makes no sum unknown where it was not there yet", () => {
    const odow: Row = { ...da, overeenkomst: "ODOW", insz: "07.03.03-994.83", start: "1/07/2022" };
    const { totals } = sum([{ ...oao, start: "1/09/2021" }, odow], "2022K4");
    expect(totals).toMatchObject({ tariff: expect.any(Number), due: expect.any(Number), paid: 1735.2 });
  });
});

test("more absence than days to pay leaves no days", () => {
  const [{ months }] = sum([{ ...oao, afwezig: 30 }]).learners;
  expect(months[0]).toMatchObject({ due: null, paidDays: null, days: 23 });
});

test("who is not paid has no wage, whatever was given: what was paid is told, and costs nothing", () => {
  const sao: Row = { ...oao, overeenkomst: "SAO", urenWerkplek: 16, leervergoeding: 100, kwartaalloon: 300 };
  const [{ paid, contributions, netCost, pkwp }] = sum([sao]).learners;
  expect([paid, contributions.wage, contributions.declared]).toEqual([300, 0, 0]);
  expect(netCost).toBe(-(pkwp[0].share ?? 0));
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
