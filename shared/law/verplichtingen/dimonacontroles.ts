import type { Day } from "../../base/day.ts";
import { type Entry, entryOn, type Parameter } from "../../engine/parameter.ts";
import type { Overeenkomst } from "../../facts/overeenkomst.ts";
import { dimonaType } from "../../facts/rooster.ts";
import { type Batch, dayIn } from "../../roster/batch.ts";
import { type Check, implausibleDaysAhead } from "../../roster/check.ts";
import { codeOf } from "../../roster/column.ts";
import { perWoord } from "../erkenning/per-woord.ts";
import { soorten } from "../overeenkomst/bronnen.ts";
import { isBouw } from "../overeenkomst/overeenkomst.ts";
import { dimonaLeerling, dimonaSao, dimonaSaoGedoogd, p06 } from "./cijfers.ts";
import { dimonaVan } from "./dimona.ts";

const bron =
  "https://groups.be/nl/nieuws/juridische-artikels/alternerend-leren-nieuw-type-dimona-vanaf-het-schooljaar-2023-2024";

const types = (dimonaType.choices ?? []).map(({ code }) => code as string);

/** Joint committees of construction, by the words of the roster. */
const bouwComites = perWoord("pc", (woord) => (isBouw(woord) ? woord : null));

/** Of an employment contract the type is assumed: no ground to call another one wrong. */
const figuurVan = (soort: Overeenkomst, comite: string | null): Parameter<string> | null =>
  soort === "DA" ? null : dimonaVan(soort, comite);

/** The Dimona type an agreement must have by its joint committee and start; null where the facts give none. */
const verwachtVan = (batch: Batch): ((row: number) => Entry<string> | null) => {
  const soort = batch.values("overeenkomst");
  const start = batch.values("start");
  const pc = batch.values("pc");
  const comites = bouwComites(batch);
  const bouw = comites.find((woord) => woord !== null) ?? null;
  const gewoon = soorten.map((code) => figuurVan(code, null));
  const inBouw = soorten.map((code) => figuurVan(code, bouw));
  return (row) => {
    const op = dayIn(start, row);
    if (op === null || !(soort[row] >= 0)) return null;
    const isInBouw = pc[row] >= 0 && comites[pc[row]] !== null;
    const figure = (isInBouw ? inBouw : gewoon)[soort[row]];
    const entry = figure === null ? null : entryOn(figure, op);
    return entry === null || entry.value === null ? null : entry;
  };
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
  rows: (batch, found) => {
    const start = batch.values("start");
    const gegeven = batch.values("dimonaType");
    const verwacht = verwachtVan(batch);
    const tell = (row: number, entry: Entry<string>): void =>
      found(row, () => ({
        expected: ["text", entry.value],
        say: { verwacht: ["text", entry.value] },
        entry,
        on: start[row] as Day,
      }));
    for (let row = 0; row < batch.rows; row++) {
      if (!Number.isNaN(gegeven[row]) || batch.isWrong("dimonaType", row)) continue;
      const entry = verwacht(row);
      // The school declares a trainee, so the firm may leave it blank.
      if (entry === null || entry.parameter === dimonaSao) continue;
      tell(row, entry);
    }
  },
};

/** ALT was allowed before it was required, so it is wrong on no start. */
const eerderToegestaan = codeOf(dimonaType, "ALT");

/** Whether another type than the one of an agreement was put up with on a day. */
const isGedoogd = (type: string, { parameter }: Entry<string>, day: Day): boolean =>
  parameter === dimonaSao && entryOn(dimonaSaoGedoogd, day)?.value === type;

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
  rows: (batch, found) => {
    const start = batch.values("start");
    const gegeven = batch.values("dimonaType");
    const verwacht = verwachtVan(batch);
    const tell = (row: number, type: string, entry: Entry<string>): void =>
      found(row, () => ({
        found: ["text", type],
        expected: ["text", entry.value],
        say: { gegeven: ["text", type], verwacht: ["text", entry.value], start: ["day", start[row]] },
        entry,
        on: start[row] as Day,
      }));
    for (let row = 0; row < batch.rows; row++) {
      if (Number.isNaN(gegeven[row])) continue;
      const entry = verwacht(row);
      if (entry === null || types[gegeven[row]] === entry.value) continue;
      if (gegeven[row] === eerderToegestaan && entry.parameter === dimonaLeerling) continue;
      const type = types[gegeven[row]];
      if (isGedoogd(type, entry, start[row] as Day)) continue;
      tell(row, type, entry);
    }
  },
};

const dag = {
  kind: "lerenden",
  columns: ["dimonaOp"],
  article: "Dimona",
  source: bron,
} as const;

const laat: Check = {
  ...dag,
  id: "dimona-laat",
  severity: "error",
  name: { nl: "Dimona na de start", fr: "Dimona après le début", en: "Dimona after the start" },
  message: {
    nl: "Dimona op {dag}, na de start op {start}: uiterlijk bij de start.",
    fr: "Dimona le {dag}, après le début le {start} : au plus tard au début.",
    en: "Dimona on {dag}, after the start on {start}: at the latest when the work starts.",
  },
  needs: ["start", "dimonaOp"],
  rows: (batch, found) => {
    const start = batch.values("start");
    const gegeven = batch.values("dimonaOp");
    const tell = (row: number): void =>
      found(row, () => ({
        found: ["day", gegeven[row]],
        expected: ["day", start[row]],
        say: { dag: ["day", gegeven[row]], start: ["day", start[row]] },
      }));
    for (let row = 0; row < batch.rows; row++) if (gegeven[row] > start[row]) tell(row);
  },
};

/** A type without a day: whether the declaration was in time is not to be seen. */
const zonderDag: Check = {
  ...dag,
  id: "dimona-zonder-dag",
  severity: "notice",
  name: { nl: "Dimona zonder dag", fr: "Dimona sans jour", en: "Dimona without a day" },
  message: {
    nl: "Er is een Dimonatype ({gegeven}) maar geen dag van aangifte: vul in wanneer Dimona gebeurde, uiterlijk op {start}.",
    fr: "Il y a un type Dimona ({gegeven}) mais pas de jour de déclaration : indiquez quand la Dimona a été faite, au plus tard le {start}.",
    en: "There is a Dimona type ({gegeven}) but no day of declaration: enter when Dimona was done, by {start}.",
  },
  needs: ["overeenkomst", "start", "dimonaType", "dimonaOp"],
  rows: (batch, found) => {
    const soort = batch.values("overeenkomst");
    const start = batch.values("start");
    const type = batch.values("dimonaType");
    const gegeven = batch.values("dimonaOp");
    const tell = (row: number, op: Day, entry: Entry<Readonly<Record<string, boolean>>>): void =>
      found(row, () => ({
        expected: ["day", op],
        say: { gegeven: ["text", types[type[row]]], start: ["day", op] },
        entry,
        on: op,
      }));
    for (let row = 0; row < batch.rows; row++) {
      if (Number.isNaN(type[row]) || !Number.isNaN(gegeven[row]) || batch.isWrong("dimonaOp", row)) continue;
      const op = dayIn(start, row);
      const entry = op === null || Number.isNaN(soort[row]) ? null : entryOn(p06, op);
      // What the school declares, the firm need not know the day of.
      if (op === null || entry?.value?.[soorten[soort[row]]] !== true) continue;
      tell(row, op, entry);
    }
  },
};

/** So long before the start nobody knows of it: one of the two days is likely a slip. */
const langVooraf: Check = {
  ...dag,
  id: "dimona-lang-vooraf",
  severity: "notice",
  name: { nl: "Dimona lang voor de start", fr: "Dimona longtemps avant le début", en: "Dimona long before the start" },
  message: {
    nl: "Dimona op {dag}, meer dan een jaar voor de start op {start}: kijk beide dagen na.",
    fr: "Dimona le {dag}, plus d’un an avant le début le {start} : vérifiez les deux jours.",
    en: "Dimona on {dag}, more than a year before the start on {start}: look at both days.",
  },
  needs: ["start", "dimonaOp"],
  columns: ["dimonaOp", "start"],
  article: "",
  source: "",
  rows: (batch, found) => {
    const start = batch.values("start");
    const gegeven = batch.values("dimonaOp");
    const tell = (row: number): void =>
      found(row, () => ({
        found: ["day", gegeven[row]],
        say: { dag: ["day", gegeven[row]], start: ["day", start[row]] },
      }));
    for (let row = 0; row < batch.rows; row++) if (start[row] - gegeven[row] > implausibleDaysAhead) tell(row);
  },
};

export const dimonaControles: readonly Check[] = [ontbreekt, verkeerd, laat, zonderDag, langVooraf];
