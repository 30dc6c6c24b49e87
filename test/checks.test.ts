import {
  catalogue,
  languages,
  objectTable,
  type Quarter,
  quarterOfText,
  summarise,
  type Validation,
  validate,
} from "../shared/index.ts";

type Row = Readonly<Record<string, unknown>>;

/** A learner with whom nothing is wrong. */
const good: Row = {
  referentie: "A1",
  insz: "08.01.15-990.25",
  geboortedatum: "15/01/2008",
  onderneming: "1999.990.144",
  vestiging: "8.999.990.194",
  rsznummer: "1999999-34",
  pc: "112",
  overeenkomst: "OAO",
  statuut: "arbeider",
  start: "1/09/2024",
  einde: "30/06/2026",
  trap: 1,
  urenWerkplek: 22,
  urenLes: 16,
  weekrooster: "WWWLL--",
  leervergoeding: 612.5,
  mentorInsz: "93.05.18-223.61",
  mentorOpleidingOp: "1/03/2024",
  geregistreerdOp: "15/09/2024",
  toestemmingOp: "15/09/2024",
  dimonaType: "ALT",
  dimonaOp: "28/08/2024",
  kwartaal: "2025K2",
};
const shift: Row = {
  referentie: "A1",
  geboortedatum: "15/01/2008",
  datum: "10/03/2025",
  van: "8:00",
  tot: "16:30",
  pauze: "0:30",
  plaats: "werkplek",
};

const findingsOf = (rows: readonly Row[]) => (validate(objectTable(rows), { language: "nl" }) as Validation).findings;
const found = (rows: readonly Row[]) => findingsOf(rows).map(({ check, row }) => `${row} ${check}`);

test("with a good learner and a good shift nothing is wrong", () => {
  expect(found([good])).toEqual([]);
  expect(found([shift])).toEqual([]);
});

/** What makes a row wrong, and what is found of it. */
const cases: readonly (readonly [string, readonly Row[], readonly string[]])[] = [
  ["cel-onleesbaar", [{ ...good, trap: 4 }], ["2 cel-onleesbaar"]],
  ["cel-ontbreekt", [{ ...good, overeenkomst: "" }], ["2 cel-ontbreekt"]],
  ["onbekende-kolommen", [{ ...good, lievelingskleur: "groen" }], ["1 onbekende-kolommen"]],
  ["aangevulde-nummers", [{ ...good, onderneming: 196 }], ["1 aangevulde-nummers"]],
  ["insz-controlegetal", [{ ...good, insz: "08.01.15-990.26" }], ["2 insz-controlegetal"]],
  ["insz-geboortedatum", [{ ...good, geboortedatum: "1/02/2008" }], ["2 insz-geboortedatum"]],
  ["mentorinsz-controlegetal", [{ ...good, mentorInsz: "93.05.18-223.62" }], ["2 mentorinsz-controlegetal"]],
  ["onderneming-controlegetal", [{ ...good, onderneming: "1999.990.145" }], ["2 onderneming-controlegetal"]],
  ["vestiging-controlegetal", [{ ...good, vestiging: "1999.990.144" }], ["2 vestiging-controlegetal"]],
  ["rsznummer-controlegetal", [{ ...good, rsznummer: "1999999-35" }], ["2 rsznummer-controlegetal"]],
  ["einde-voor-start", [{ ...good, einde: "31/08/2024" }], ["2 einde-voor-start"]],
  ["geboorte-na-start", [{ ...good, insz: "", geboortedatum: "2/09/2024", urenLes: 12 }], ["2 geboorte-na-start"]],
  [
    "kwartaal-buiten-overeenkomst",
    [{ ...good, kwartaal: "2026K3", leervergoeding: "" }],
    ["2 kwartaal-buiten-overeenkomst"],
  ],
  [
    "leervergoeding-overmacht",
    [
      {
        ...good,
        insz: "",
        geboortedatum: "1/02/2003",
        start: "1/09/2019",
        einde: "30/06/2020",
        kwartaal: "2020K2",
        dimonaType: "OTH",
        dimonaOp: "",
        leervergoeding: 471.5,
        leervergoeding1: 0,
        geregistreerdOp: "",
        toestemmingOp: "",
      },
    ],
    ["2 leervergoeding-overmacht"],
  ],
  [
    "uurbedrag-onder-minimum",
    [
      {
        ...good,
        insz: "",
        geboortedatum: "1/02/1990",
        start: "1/09/2023",
        overeenkomst: "ODOS",
        trap: "",
        leervergoeding: "",
        uurbedrag: "4,26",
        kwartaal: "2024K3",
        geregistreerdOp: "",
        toestemmingOp: "",
        dimonaOp: "",
      },
    ],
    ["2 uurbedrag-onder-minimum"],
  ],
  [
    "overeenkomst-te-vroeg",
    [{ ...good, overeenkomst: "ODOS", start: "31/08/2022", trap: "", leervergoeding: "", dimonaType: "OTH" }],
    ["2 overeenkomst-te-vroeg", "2 dimona-laat", "2 laat-geregistreerd", "2 laat-toegestemd"],
  ],
  ["uren-te-weinig", [{ ...good, urenWerkplek: "19,99" }], ["2 uren-te-weinig"]],
  [
    "uren-te-veel",
    [{ ...good, overeenkomst: "SAO", urenWerkplek: 20, leervergoeding: 0, dimonaType: "STG" }],
    ["2 uren-te-veel"],
  ],
  ["dubbele-rij", [good, { ...good, referentie: "A2" }], ["3 dubbele-rij"]],
  ["overlappende-overeenkomsten", [good, { ...good, start: "2/09/2024" }], ["3 overlappende-overeenkomsten"]],
  ["leervergoeding-onder-tarief", [{ ...good, leervergoeding3: 612.49 }], ["2 leervergoeding-onder-tarief"]],
  ["leervergoeding-onder-maandtarief", [{ ...good, leervergoeding2: 584.66 }], ["2 leervergoeding-onder-maandtarief"]],
  ["leervergoeding-ongeloofwaardig", [{ ...good, leervergoeding1: 6125 }], ["2 leervergoeding-ongeloofwaardig"]],
  [
    "trap-volgorde",
    [
      { ...good, trap: 2, leervergoeding: 675.9, kwartaal: "2025K1" },
      { ...good, trap: 1 },
    ],
    ["3 trap-volgorde"],
  ],
  [
    "sao-met-leervergoeding",
    [{ ...good, overeenkomst: "SAO", urenWerkplek: 16, dimonaType: "STG" }],
    ["2 sao-met-leervergoeding"],
  ],
  [
    "jongere-week-te-lang",
    [{ ...good, geboortedatum: "", insz: "08.06.30-993.92", urenLes: "16,01" }],
    ["2 jongere-week-te-lang"],
  ],
  [
    "jongere-week-bouw",
    [{ ...good, insz: "08.06.30-993.92", geboortedatum: "30/06/2008", urenLes: 17, pc: "124", dimonaType: "RTA" }],
    ["2 jongere-week-bouw"],
  ],
  ["start-in-schoolvakantie", [{ ...good, start: "30/08/2024" }], ["2 start-in-schoolvakantie"]],
  ["regimewissel", [{ ...good, insz: "", geboortedatum: "1/02/2006", kwartaal: "2025K1" }], ["2 regimewissel"]],
  ["dimona-ontbreekt", [{ ...good, dimonaType: null }], ["2 dimona-ontbreekt"]],
  ["dimona-verkeerd", [{ ...good, dimonaType: "STU" }], ["2 dimona-verkeerd"]],
  ["dimona-laat", [{ ...good, dimonaOp: "2/09/2024" }], ["2 dimona-laat"]],
  ["laat-geregistreerd", [{ ...good, geregistreerdOp: "1/12/2024" }], ["2 laat-geregistreerd"]],
  ["laat-toegestemd", [{ ...good, toestemmingOp: "1/12/2024" }], ["2 laat-toegestemd"]],
  ["mentor-zonder-opleiding", [{ ...good, mentorOpleidingOp: "" }], ["2 mentor-zonder-opleiding"]],
  ["werk-in-schoolvakantie", [{ ...shift, datum: "7/04/2025" }], ["2 werk-in-schoolvakantie"]],
  ["jongere-dag-te-lang", [{ ...shift, tot: "16:31" }], ["2 jongere-dag-te-lang"]],
  ["dienst-omgekeerd", [{ ...shift, tot: "8:00" }], ["2 dienst-omgekeerd"]],
];

test.each(cases)("%s", (_check, rows, expected) => expect([...found(rows)].sort()).toEqual([...expected].sort()));

/** What is just right, or just not for a check to say. */
const right: readonly (readonly [string, readonly Row[]])[] = [
  ["an OAO of exactly 20 hours", [{ ...good, urenWerkplek: 20 }]],
  [
    "a SAO of just under 20 hours",
    [{ ...good, overeenkomst: "SAO", urenWerkplek: "19,99", leervergoeding: 0, dimonaType: "STG" }],
  ],
  ["the last day to register", [{ ...good, geregistreerdOp: "30/11/2024", toestemmingOp: "30/11/2024" }]],
  [
    "ALT before it was required",
    [{ ...good, start: "1/09/2022", dimonaOp: "1/09/2022", geregistreerdOp: "30/11/2023", toestemmingOp: "" }],
  ],
  ["exactly what is due", [{ ...good, leervergoeding: 612.5, leervergoeding1: 612.5 }]],
  ["eighteen on the first day of the quarter", [{ ...good, insz: "", geboortedatum: "1/04/2007", urenLes: 20 }]],
  ["the same agreement in two quarters", [good, { ...good, kwartaal: "2025K3" }]],
  [
    "one agreement after another",
    [
      { ...good, einde: "31/12/2024", kwartaal: "2024K4", leervergoeding: 600.5 },
      {
        ...good,
        start: "1/01/2025",
        kwartaal: "2025K1",
        geregistreerdOp: "",
        toestemmingOp: "",
        dimonaOp: "",
        overeenkomst: "DA",
        leervergoeding: "",
      },
    ],
  ],
  ["school in a school holiday is not work", [{ ...shift, datum: "7/04/2025", plaats: "school" }]],
  ["work in a school holiday before the reform", [{ ...shift, geboortedatum: "1/01/2002", datum: "8/04/2019" }]],
  ["a regime that switched a year ago", [{ ...good, insz: "", geboortedatum: "1/02/2005", kwartaal: "2025K1" }]],
];

test.each(right)("nothing is found with %s", (_what, rows) => expect(found(rows)).toEqual([]));

test("every check of the catalogue has a case, and words in three languages", () => {
  expect(
    catalogue("nl")
      .map(({ id }) => id)
      .sort(),
  ).toEqual(cases.map(([check]) => check).sort());
  for (const { id } of catalogue("nl")) {
    const names = languages.map((language) => catalogue(language).find((check) => check.id === id)?.name);
    expect(names).not.toContain("");
    expect(names).not.toContain(undefined);
  }
});

test("a check without its columns, or without a quarter, is not done and says why", () => {
  const { kwartaal, trap, ...rest } = good;
  const { counts } = validate(objectTable([rest]), { language: "nl" }) as Validation;
  expect(counts.notDone["trap-volgorde"]).toBe("kolommen ontbreken: trap; geen kwartaal gegeven");
  expect(counts.notDone.regimewissel).toBe("geen kwartaal gegeven");
  const asked = validate(objectTable([rest]), {
    language: "nl",
    quarter: quarterOfText(String(kwartaal)),
  }) as Validation;
  expect(asked.counts.notDone.regimewissel).toBeUndefined();
  expect(trap).toBe(1);
});

test("findings stop at the most that is asked, the counts go on", () => {
  const rows = Array.from({ length: 50 }, (_, row) => ({ ...good, insz: "", referentie: `A${row}`, trap: 9 }));
  const { findings, counts } = validate(objectTable(rows), { language: "nl", most: 10 }) as Validation;
  expect(findings).toHaveLength(10);
  expect(counts).toMatchObject({ error: 50, skippedRows: 50, capped: true });
});

describe("no personal number is shown, wherever it stands", () => {
  const number = "08.01.15-990.25";
  const digits = "08011599025";
  const wrong = "08.01.15-990.26";
  const spellings = [
    "080115_99025",
    "080115,99025",
    "08.01.15–990.25",
    "08·01·15·990·25",
    "080115'99025",
    "INSZ 080115 / 99025",
    "08.01.15 - 990.25",
    "(08)011599025",
  ];
  const places: readonly (readonly [string, Row])[] = [
    ...spellings.flatMap((spelled): (readonly [string, Row])[] => [
      [`a reference ${spelled.length}`, { referentie: spelled, trap: 9 }],
      [`a day ${spelled.length}`, { geboortedatum: spelled }],
      [`a choice ${spelled.length}`, { gewest: spelled }],
      [`a header ${spelled.length}`, { [spelled]: "x", trap: 9 }],
    ]),
    ["the reference", { referentie: digits, trap: 9 }],
    ["the reference with signs", { referentie: number, trap: 9 }],
    ["the reference, its zero lost", { referentie: Number(digits), trap: 9 }],
    ["a wrong INSZ", { insz: wrong }],
    ["the column of a day", { start: number }],
    ["the column of a choice", { overeenkomst: digits }],
    ["the column of an amount", { leervergoeding: number }],
    ["the company's column", { onderneming: digits }],
    ["the company's column, its zero lost", { onderneming: "8011599025" }],
    ["the timetable", { weekrooster: number }],
    ["a header", { [number]: "x", trap: 9 }],
    ["a header of digits", { [`nr ${digits}`]: "x", trap: 9 }],
  ];
  test.each(places)("%s", (_where, patch) => {
    for (const language of languages) {
      const shown = JSON.stringify(validate(objectTable([{ ...good, ...patch }]), { language }));
      expect(shown.replace(/[^\p{L}\p{N}]/gu, "")).not.toMatch(/8011599/);
      const summed = JSON.stringify(
        summarise(objectTable([{ ...good, ...patch }]), quarterOfText("2025K2") as Quarter, language),
      );
      expect(summed.replace(/[^\p{L}\p{N}]/gu, "")).not.toMatch(/8011599/);
    }
  });
});
