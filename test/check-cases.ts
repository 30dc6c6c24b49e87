import { objectTable, type Validation, validate } from "../shared/index.ts";

export type Row = Readonly<Record<string, unknown>>;

/** A learner with whom nothing is wrong. */
export const good: Row = {
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
export const shift: Row = {
  referentie: "A1",
  geboortedatum: "15/01/2008",
  datum: "10/03/2025",
  van: "8:00",
  tot: "17:00",
  pauze: "1:00",
  plaats: "werkplek",
};
/** The same shift on other days. */
const onDays = (...days: readonly string[]): readonly Row[] => days.map((datum) => ({ ...shift, datum }));

const findingsOf = (rows: readonly Row[]) => (validate(objectTable(rows), { language: "nl" }) as Validation).findings;
/** What is found, as `row check`. */
export const found = (rows: readonly Row[]) => findingsOf(rows).map(({ check, row }) => `${row} ${check}`);

/** What makes a row wrong, and what is found of it. */
export const cases: readonly (readonly [string, readonly Row[], readonly string[]])[] = [
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
  ["partnerschap-onbekend", [{ ...good, partnerschap: "Garage Club" }], ["2 partnerschap-onbekend"]],
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
  [
    "sao-te-weinig-uren",
    [
      {
        ...good,
        overeenkomst: "SAO",
        start: "1/09/2022",
        dimonaOp: "1/09/2022",
        geregistreerdOp: "",
        toestemmingOp: "",
        urenWerkplek: "11,99",
        leervergoeding: 0,
        dimonaType: "STG",
      },
    ],
    ["2 sao-te-weinig-uren"],
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
  ["jongere-dag-te-lang", [{ ...shift, tot: "17:01" }], ["2 jongere-dag-te-lang"]],
  [
    "jongere-dienstweek-te-lang",
    onDays("10/03/2025", "11/03/2025", "12/03/2025", "13/03/2025", "14/03/2025"),
    ["6 jongere-dienstweek-te-lang"],
  ],
  [
    "jongere-zonder-pauze",
    [
      { ...shift, tot: "12:31", pauze: "0:00" },
      { ...shift, van: "13:31", tot: "16:00", pauze: "0:00" },
    ],
    ["2 jongere-zonder-pauze"],
  ],
  ["jongere-pauze-te-kort", [{ ...shift, tot: "15:00", pauze: "0:59" }], ["2 jongere-pauze-te-kort"]],
  [
    "jongere-rust-te-kort",
    [
      { ...shift, van: "11:00", tot: "20:00" },
      { ...shift, datum: "11/03/2025", van: "7:59" },
    ].map((row) => ({ ...row, pauze: "1:01" })),
    ["3 jongere-rust-te-kort"],
  ],
  ["jongere-weekrust-te-kort", onDays("15/03/2025", "17/03/2025"), ["3 jongere-weekrust-te-kort"]],
  ["jongere-zondag", onDays("16/03/2025"), ["2 jongere-zondag"]],
  ["jongere-feestdag", onDays("1/05/2025"), ["2 jongere-feestdag"]],
  ["jongere-nachtwerk", [{ ...shift, van: "14:01", tot: "23:01" }], ["2 jongere-nachtwerk"]],
  ["jongere-avondwerk", [{ ...shift, van: "11:01", tot: "20:01" }], ["2 jongere-avondwerk"]],
  ["dienst-omgekeerd", [{ ...shift, tot: "8:00" }], ["2 dienst-omgekeerd"]],
];

/** What is just right, or just not for a check to say. */
export const right: readonly (readonly [string, readonly Row[]])[] = [
  ["an OAO of exactly 20 hours", [{ ...good, urenWerkplek: 20 }]],
  [
    "a SAO of just under 20 hours",
    [{ ...good, overeenkomst: "SAO", urenWerkplek: "19,99", leervergoeding: 0, dimonaType: "STG" }],
  ],
  [
    "a SAO of 28 hours in all",
    [{ ...good, overeenkomst: "SAO", urenWerkplek: 12, leervergoeding: 0, dimonaType: "STG" }],
  ],
  [
    "a SAO of fewer hours from before they were asked",
    [
      {
        ...good,
        overeenkomst: "SAO",
        start: "31/08/2022",
        dimonaOp: "31/08/2022",
        geregistreerdOp: "",
        toestemmingOp: "",
        urenWerkplek: 11,
        leervergoeding: 0,
        dimonaType: "STG",
      },
    ],
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
  ["four hours and a half without a pause", [{ ...shift, tot: "12:30", pauze: "0:00" }]],
  ["six hours with half an hour of pause", [{ ...shift, tot: "14:30", pauze: "0:30" }]],
  [
    "an hour between two shifts is a pause",
    [
      { ...shift, tot: "12:00", pauze: "0:00" },
      { ...shift, van: "13:00", tot: "17:00", pauze: "0:00" },
    ],
  ],
  [
    "twelve hours of rest",
    [
      { ...shift, van: "11:00", tot: "20:00" },
      { ...shift, datum: "11/03/2025" },
    ],
  ],
  [
    "forty-eight hours of weekly rest",
    [
      { ...shift, datum: "15/03/2025", tot: "12:00", pauze: "0:00" },
      { ...shift, datum: "17/03/2025", van: "12:00", tot: "16:00", pauze: "0:00" },
    ],
  ],
  [
    "a week of thirty-eight hours",
    [
      ...onDays("10/03/2025", "11/03/2025", "12/03/2025", "13/03/2025"),
      { ...shift, datum: "14/03/2025", tot: "14:30", pauze: "0:30" },
    ],
  ],
  ["a shift from the end of the night", [{ ...shift, van: "6:00", tot: "15:00" }]],
  [
    "a shift of a boy of fifteen until the night",
    [{ ...shift, geboortedatum: "11/03/2009", van: "11:00", tot: "20:00" }],
  ],
  [
    "lessons on a day of rest, in the evening and without a pause",
    [{ ...shift, datum: "16/03/2025", van: "15:00", tot: "22:00", pauze: "0:00", plaats: "school" }],
  ],
  [
    "a long night on a Sunday of who is eighteen",
    [{ ...shift, geboortedatum: "16/03/2007", datum: "16/03/2025", van: "10:00", tot: "23:59", pauze: "0:00" }],
  ],
  ["a regime that switched a year ago", [{ ...good, insz: "", geboortedatum: "1/02/2005", kwartaal: "2025K1" }]],
];

/** A learner of the first days of the law: what came later is left out. */
const early: Row = {
  ...{ ...good, insz: "", geboortedatum: "15/01/2000", start: "1/09/2016", einde: "30/06/2017", kwartaal: "" },
  ...{ leervergoeding: "", mentorInsz: "", mentorOpleidingOp: "", geregistreerdOp: "", toestemmingOp: "" },
  ...{ dimonaType: "OTH", dimonaOp: "" },
};

/** What is found on the last day before and the first day of a change of a figure that checks alone read. */
export const edges: readonly (readonly [string, readonly Row[], readonly string[]])[] = [
  ["too few hours on the first day of the minimum", [{ ...early, urenWerkplek: "19,99" }], ["2 uren-te-weinig"]],
  [
    "too few hours on the day before there was a minimum",
    [{ ...early, start: "31/08/2016", urenWerkplek: "19,99" }],
    ["2 overeenkomst-te-vroeg"],
  ],
  [
    "a pause of half an hour that is a minute short",
    [{ ...shift, tot: "13:00", pauze: "0:29" }],
    ["2 jongere-pauze-te-kort"],
  ],
  ["a shift from before the end of the night", [{ ...shift, van: "5:59", tot: "14:59" }], ["2 jongere-nachtwerk"]],
  [
    "a boy of fifteen into the night",
    [{ ...shift, geboortedatum: "11/03/2009", van: "11:01", tot: "20:01" }],
    ["2 jongere-nachtwerk"],
  ],
  [
    "a minute less than the weekly rest",
    [
      { ...shift, datum: "15/03/2025", tot: "12:01", pauze: "0:00" },
      { ...shift, datum: "17/03/2025", van: "12:00", tot: "16:00", pauze: "0:00" },
    ],
    ["3 jongere-weekrust-te-kort"],
  ],
  [
    "a minute more than the longest week",
    [
      ...onDays("10/03/2025", "11/03/2025", "12/03/2025", "13/03/2025"),
      { ...shift, datum: "14/03/2025", tot: "15:01" },
    ],
    ["6 jongere-dienstweek-te-lang"],
  ],
];
