// What the sources leave open: for each question the answer is unknown and names what is missing, and a figure of an
// organisation's own answers it, and says whose it is.
import { adopt, answer, type OwnFile, parameters, rules, tell } from "../shared/index.ts";
import { checkOwnFile } from "../shared/own.ts";

type Given = Readonly<Record<string, unknown>>;
type Own = { readonly id: string; readonly from: string; readonly until?: string; readonly value: unknown };

const asked = (id: string, given: Given) => {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return tell(
    answer(
      rule,
      rule.facts.map(([name]) => given[name]),
    ),
    "nl",
  );
};
const parameter = (id: string, datum: string) => ["PARAMETER", { id, datum }] as const;

const beperkt = (kwartaal: string, birth: string, more: Given = {}) =>
  ["RSZBIJDRAGE", { kwartaalbedrag: 2000, geboortedatum: birth, kwartaal, statuut: "arbeider", ...more }] as const;
/** A wage far above any allowance: the cap does not decide, the figures do. */
const hoog = (kwartaal: string, categorie = "1") =>
  [
    "VERMINDERING",
    { code: "3000", kwartaalbedrag: 9000, geboortedatum: "1990-01-01", kwartaal, statuut: "bediende", categorie },
  ] as const;
const pkwp = { overeenkomst: "ODOW", start: "2025-09-01", schooljaar: "2025-2026" };

type Gap = readonly [
  question: string,
  ask: readonly [string, Given],
  missing: RegExp,
  own?: { readonly values: readonly Own[]; readonly answers: unknown },
];

/** Every gap that the sources name, and a function that asks for it. */
const gaps: readonly Gap[] = [
  ["FSO 2018", beperkt("2018K1", "2001-01-01"), /FSO/],
  ["FSO 2018, not commercial", beperkt("2018K4", "2001-01-01", { categorie: "2" }), /FSO.*niet-commerc/],
  ["FSO 2018, given by the caller", beperkt("2018K1", "2001-01-01", { fso: 0.14 }), /^$/],
  ["FSO 2024, fewer than 20 workers", beperkt("2024K1", "2007-01-01"), /FSO/],
  ["asbestos fund 2024", beperkt("2024K2", "2007-01-01", { fso: 0.07 }), /asbest/],
  ["asbestos fund after 2030", beperkt("2031K1", "2014-01-01"), /asbest/],
  ["structural reduction 2016-2017: S0", hoog("2016K3"), /S0/],
  ["structural reduction 2017", hoog("2017K4"), /S0/],
  ["structural reduction 2025K2, replaced with retroactive effect", hoog("2025K2"), /zeer lage|S1|coëfficiënt b/],
  ["structural reduction, category 2 from 2026K2", hoog("2026K2", "2"), /categorie 2/],
  ["structural reduction, category 3 from 2026K2", hoog("2026K2", "3"), /categorie 3/],
  ["structural reduction 2026K4", hoog("2026K4"), /categorie 1/],
  ["857 of a limited learner", parameter("rsz/bijdragen/beperkt-857", "2026-09-01"), /857/],
  ["859 of a limited learner", parameter("rsz/bijdragen/beperkt-859", "2026-09-01"), /859/],
  ["852 of a learner in the full regime", parameter("rsz/bijdragen/volledig-852", "2026-09-01"), /852/],
  // Whether 256 stood on a line of its own then moves a cent at most, in a quarter that is unknown as it is.
  ["256 on a line of its own in 2024K1", beperkt("2024K1", "2007-01-01", { fso: 0.07 }), /256/],
  ["service code of school days", parameter("rsz/codes/prestatiecode-schooldagen", "2026-09-01"), /prestatiecode/],
  ["Dimona of an ODO", ["DIMONATYPE", { overeenkomst: "ODO", start: "2026-09-01" }], /Dimona/],
  ["DmfA of an ODO", parameter("verplichtingen/dmfa-odo", "2026-09-01"), /DmfA/],
  [
    "contributions of an ODO",
    [
      "KOST",
      {
        ...{ geboortedatum: "1990-01-01", start: "2025-02-01", trap: 1, statuut: "arbeider", van: "2025-04-01" },
        ...{ tot: "2025-06-30", overeenkomst: "ODO", bedrag: 400 },
      },
    ],
    /RSZ-bijdragen/,
  ],
  ["legal counting of four months", parameter("premies/pkwp/vier-maanden", "2026-09-01"), /vier maanden/],
  ["day of the mentor training", parameter("premies/pkwp/mentoropleiding-tegen", "2026-09-01"), /mentoropleiding/],
  ["tax on the premium", parameter("premies/pkwp/belastbaar", "2026-09-01"), /belastbaar/],
  [
    "premium of an ODOW",
    ["PREMIEKWP", pkwp],
    /ODOW/,
    { values: [{ id: "premies/pkwp/vergoed-odow", from: "2025-09-01", value: true }], answers: 1000 },
  ],
  ["decree on the seventh year", parameter("premies/pkwp/zevende-jaar", "2026-09-01"), /zevende jaar/],
  ["repeal of the 40 %", parameter("premies/fiscaal/opheffing", "2026-09-01"), /40 %/],
  ["opening of the renewal", parameter("erkenning/hernieuwing", "2026-09-01"), /hernieuwing/],
  ["tacit decision", parameter("erkenning/stilzwijgend", "2026-09-01"), /stilzwijgend/],
  ["partnership of each joint committee", parameter("erkenning/partnerschap-pc", "2026-09-01"), /partnerschap/],
  ["start of the six weeks", parameter("brochure/vakantieweken-zevende-jaar-vanaf", "2026-09-01"), /zes weken/],
  ["summer job before September 2023", parameter("brochure/vakantiewerk", "2023-08-31"), /vakantiewerk/],
  ["sector premiums", parameter("premies/overzicht/sectorpremies", "2026-09-01"), /sectorpremies/],
  ["articles of the three percentages", parameter("leervergoeding/artikel-aandelen", "2026-09-01"), /artikel/],
  ["divisor of absences", parameter("leervergoeding/noemer", "2026-09-01"), /noemer/],
  ["notice in the first 30 days", parameter("overeenkomst/opzegtermijn", "2026-09-01"), /opzegtermijn/],
  [
    "hourly minimum 2022-2023",
    ["LEERVERGOEDING", { datum: "2023-01-15", trap: 1, overeenkomst: "ODO", uren: 100 }],
    /minimum per uur/,
    {
      values: [{ id: "leervergoeding/uurminimum", from: "2022-11-01", until: "2023-01-31", value: 3.95 }],
      answers: 395,
    },
  ],
  [
    "hourly minimum from 2025-02-01",
    ["LEERVERGOEDING", { datum: "2026-09-01", trap: 1, overeenkomst: "ODOS", uren: 100 }],
    /minimum per uur/,
    { values: [{ id: "leervergoeding/uurminimum", from: "2025-02-01", value: 4.35 }], answers: 435 },
  ],
  ["holidays of an ODOS", ["VAKANTIEDAGEN", { datum: "2026-09-01", overeenkomst: "ODOS" }], /vakantiedagen/],
];

const unknowns = gaps.filter(([, , missing]) => missing.source !== "^$");

test.each(unknowns.map(([question, ask, missing]) => [question, ask, missing] as const))(
  "%s: unknown, and named",
  (_question, [id, given], missing) => {
    const told = asked(id, given);
    expect(told.certainty).toBe("unknown");
    expect(told.missing.join("; ")).toMatch(missing);
    expect(told.because).toMatch(/\S.{10,}/);
    if (!Array.isArray(told.result)) expect(told.result).toBeNull();
  },
);

test("a caller who gives the missing rate gets an answer, and it is assumed", () => {
  const told = asked(...(gaps[2][1] as readonly [string, Given]));
  expect(told.missing).toEqual([]);
  expect([told.result, told.certainty]).toEqual([153.14, "assumed"]);
});

const filled = gaps.flatMap(([question, ask, , own]) => (own ? [[question, ask, own] as const] : []));

test.each(filled)("%s: an own figure answers it", (_question, [id, given], own) => {
  const file = {
    organisatie: "Bakkerij Voorbeeld",
    cijfers: own.values.map(({ id: figure, ...entry }) => ({
      id: figure,
      values: [{ ...entry, source: "eigen navraag" }],
    })),
  };
  const checked = checkOwnFile(file, parameters, "nl");
  expect(checked.faults).toEqual([]);
  const undo = adopt(parameters, checked.file as OwnFile);
  try {
    const told = asked(id, given);
    expect([told.result, told.certainty, told.missing]).toEqual([own.answers, "assumed", []]);
    expect(told.assumptions.join("; ")).toContain("eigen cijfer van Bakkerij Voorbeeld");
    expect(told.law.some((citation) => citation.own === "Bakkerij Voorbeeld")).toBe(true);
  } finally {
    undo();
  }
  expect(asked(id, given).certainty).toBe("unknown");
});

test("after the last check the minimum income goes on, assumed, with the sentence that says so", () => {
  const told = asked("LEERVERGOEDING", { datum: "2026-11-22", trap: 3 });
  expect([told.result, told.certainty]).toEqual([770.6, "assumed"]);
  expect(told.assumptions.join("; ")).toMatch(/laatst gecontroleerd op 01\/10\/2026; wijziging mogelijk/);
});

test("everything that is open on a day is listed", () => {
  const open = asked("OPENSTAAND", { datum: "2026-09-01" }).result as readonly { readonly id: string }[];
  for (const [, [id, given]] of unknowns)
    if (id === "PARAMETER" && given.datum === "2026-09-01") expect(open.map((row) => row.id)).toContain(given.id);
});
