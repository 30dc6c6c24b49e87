import { type Language, quarterOfText, quarterStart, serialOf, type Text } from "../../shared/index.ts";
import { lettersOfColumn } from "../address.ts";
import type { SheetContent, WorkbookContent } from "./workbook-data.ts";

const name: Text = { nl: "Voorbeeld", fr: "Exemple", en: "Example" };
const reckoning: Text = { nl: "Berekening", fr: "Calcul", en: "Reckoning" };
const headers: Readonly<Record<Language, readonly string[]>> = {
  nl: ["referentie", "datum", "overeenkomst", "trap", "leervergoeding", "RSZ-regeling", "premie (PKWP)"],
  fr: ["référence", "date", "contrat", "échelon", "indemnité", "régime ONSS", "prime (PKWP)"],
  en: ["reference", "date", "agreement", "step", "allowance", "RSZ regime", "premium (PKWP)"],
};

const roster = "Rooster";
const day = "dd/mm/yyyy";
const euro = "#,##0.00";

/** Columns of days and of amounts, by header. */
const formats: Readonly<Record<string, string>> = {
  geboortedatum: day,
  start: day,
  einde: day,
  geregistreerdOp: day,
  toestemmingOp: day,
  dimonaOp: day,
  mentorOpleidingOp: day,
  leervergoeding1: euro,
  leervergoeding2: euro,
  leervergoeding3: euro,
  uurbedrag: euro,
};

type Cells = readonly (readonly unknown[])[];

const rosterSheet = (cells: Cells): SheetContent => ({
  name: roster,
  cells,
  headerRow: true,
  formats: Object.fromEntries(
    cells[0].flatMap((header, column) => {
      const format = formats[String(header)];
      return format ? [[column, format]] : [];
    }),
  ),
  widths: {
    1: 130,
    2: 120,
    3: 110,
    4: 120,
    6: 120,
    12: 110,
    13: 90,
    14: 110,
    15: 130,
    16: 130,
    17: 130,
    20: 130,
    21: 120,
  },
});

/** A row for each learner, with the three functions over the roster, on its first day in its quarter. */
const reckoningSheet = (cells: Cells, language: Language): SheetContent => {
  const [rosterHeaders, ...rows] = cells;
  const place = (header: string) => rosterHeaders.indexOf(header);
  const at = (header: string, row: number) => `${roster}!${lettersOfColumn(place(header))}${row}`;
  const lines = rows.map((values, index) => {
    const row = index + 2;
    const quarter = quarterOfText(String(values[place("kwartaal")]));
    const start = Number(values[place("start")]) || 0;
    const asked = ["start", "einde", "kwartaal", "gewest", "mentorOpleidingOp", "geregistreerdOp", "premiesOntvangen"];
    const given: Readonly<Record<string, string>> = { kwartaal: `B${row}`, mentorOpleidingOp: "TRUE" };
    const premium = asked.map((header) => given[header] ?? at(header, row)).join(",");
    return [
      values[place("referentie")],
      quarter === null ? "" : Math.max(start, serialOf(quarterStart(quarter))),
      values[place("overeenkomst")],
      values[place("trap")] || 1,
      `=DUAAL.LEERVERGOEDING(B${row},D${row},C${row},${at("uren", row)},${at("uurbedrag", row)})`,
      `=DUAAL.RSZREGIME(${at("geboortedatum", row)},B${row},C${row})`,
      `=DUAAL.PREMIEKWP(C${row},${premium})`,
    ];
  });
  return {
    name: reckoning[language],
    cells: [headers[language], ...lines],
    headerRow: true,
    formats: { 1: day, 4: euro, 6: euro },
    widths: { 1: 100, 2: 110, 4: 120, 5: 110, 6: 120 },
  };
};

/** The workbook the playground opens with: fictitious garages, their learners, and the functions over them. */
export const sampleWorkbook = async (language: Language): Promise<WorkbookContent> => {
  const response = await fetch("sample/garage-leerlingen.json");
  if (!response.ok) throw new Error(`the sample roster did not come: ${response.status}`);
  const cells: Cells = await response.json();
  return { name: name[language], sheets: [reckoningSheet(cells, language), rosterSheet(cells)] };
};
