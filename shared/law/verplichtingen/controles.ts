import type { Day } from "../../base/day.ts";
import { type Entry, entryOn } from "../../engine/parameter.ts";
import type { Overeenkomst } from "../../facts/overeenkomst.ts";
import type { Check } from "../../roster/check.ts";
import { blankCell, eachRow, numberAt, type Roster, wordAt } from "../../roster/roster.ts";
import { dimonaLeerling, dimonaSao } from "./cijfers.ts";
import { dimonaVan } from "./dimona.ts";

const bron =
  "https://groups.be/nl/nieuws/juridische-artikels/alternerend-leren-nieuw-type-dimona-vanaf-het-schooljaar-2023-2024";

/** The Dimona type an agreement must have by its joint committee and start; null where the facts give none. */
const verwacht = (roster: Roster, row: number, start: Day): Entry<string> | null => {
  const soort = wordAt(roster, "overeenkomst", row) as Overeenkomst | null;
  // Of an employment contract the type is assumed: no ground to call another one wrong.
  const figure = soort === null || soort === "DA" ? null : dimonaVan(soort, wordAt(roster, "pc", row));
  return figure === null ? null : entryOn(figure, start);
};

const common = {
  kind: "lerenden",
  needs: ["overeenkomst", "start", "dimonaType"],
  columns: ["dimonaType"],
  article: "Dimona, zone 00655",
  source: bron,
} as const;

const ontbreekt: Check = {
  ...common,
  id: "dimona-ontbreekt",
  severity: "error",
  name: { nl: "Dimonatype ontbreekt", fr: "type Dimona manquant", en: "Dimona type missing" },
  message: {
    nl: "Het Dimonatype ontbreekt; voor deze overeenkomst is het {verwacht}.",
    fr: "Le type Dimona manque ; pour ce contrat c’est {verwacht}.",
    en: "The Dimona type is missing; for this agreement it is {verwacht}.",
  },
  run: ({ roster, found }) =>
    eachRow(roster, (row) => {
      const start = numberAt(roster, "start", row) as Day | null;
      const entry = start === null ? null : verwacht(roster, row, start);
      // The school declares a trainee, so the firm may leave it blank.
      if (entry === null || entry.value === null || entry.parameter === dimonaSao) return;
      if (roster.columns.get("dimonaType")?.state[row] !== blankCell) return;
      found(row, {
        expected: ["text", entry.value],
        say: { verwacht: ["text", entry.value] },
        entry,
        on: start ?? undefined,
      });
    }),
};

/** ALT was allowed before it was required, so it is wrong on no start. */
const eerderToegestaan = "ALT";

const verkeerd: Check = {
  ...common,
  id: "dimona-verkeerd",
  severity: "error",
  name: { nl: "verkeerd Dimonatype", fr: "type Dimona erroné", en: "wrong Dimona type" },
  message: {
    nl: "Dimonatype {gegeven}, maar bij een start op {start} is het {verwacht}.",
    fr: "Type Dimona {gegeven}, mais pour un début le {start} c’est {verwacht}.",
    en: "Dimona type {gegeven}, but for a start on {start} it is {verwacht}.",
  },
  run: ({ roster, found }) =>
    eachRow(roster, (row) => {
      const start = numberAt(roster, "start", row) as Day | null;
      const gegeven = wordAt(roster, "dimonaType", row);
      const entry = start === null ? null : verwacht(roster, row, start);
      if (entry === null || entry.value === null || gegeven === null || gegeven === entry.value) return;
      if (gegeven === eerderToegestaan && entry.parameter === dimonaLeerling) return;
      found(row, {
        found: ["text", gegeven],
        expected: ["text", entry.value],
        say: { gegeven: ["text", gegeven], verwacht: ["text", entry.value], start: ["day", start] },
        entry,
        on: start ?? undefined,
      });
    }),
};

const dimonaLaat: Check = {
  id: "dimona-laat",
  kind: "lerenden",
  severity: "error",
  name: { nl: "Dimona na de start", fr: "Dimona après le début", en: "Dimona after the start" },
  message: {
    nl: "Dimona op {dag}, na de start op {start}: uiterlijk bij de start.",
    fr: "Dimona le {dag}, après le début le {start} : au plus tard au début.",
    en: "Dimona on {dag}, after the start on {start}: at the latest when the work starts.",
  },
  needs: ["start", "dimonaOp"],
  columns: ["dimonaOp"],
  article: "Dimona",
  source: bron,
  run: ({ roster, found }) =>
    eachRow(roster, (row) => {
      const start = numberAt(roster, "start", row);
      const dag = numberAt(roster, "dimonaOp", row);
      if (start === null || dag === null || dag <= start) return;
      found(row, { found: ["day", dag], expected: ["day", start], say: { dag: ["day", dag], start: ["day", start] } });
    }),
};

export const verplichtingenControles: readonly Check[] = [ontbreekt, verkeerd, dimonaLaat];
