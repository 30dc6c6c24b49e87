import { shortestYear } from "../../base/age.ts";
import { type Day, lastDayOfTerm, monthsPerYear } from "../../base/day.ts";
import { type Quarter, quarterEnd, quarterStart } from "../../base/quarter.ts";
import { type Entry, entryOn, firstDayOf } from "../../engine/parameter.ts";
import type { RowCheck } from "../../roster/check.ts";
import { opOfEersteDag } from "../tabel.ts";
import { looptijd } from "../verplichtingen/cijfers.ts";
import { da, decreet, edulex, logica, soorten } from "./bronnen.ts";
import { bestaat } from "./overeenkomst.ts";

const eindeVoorStart: RowCheck = {
  id: "einde-voor-start",
  kind: "lerenden",
  severity: "error",
  name: { nl: "einde voor start", fr: "fin avant début", en: "end before start" },
  message: {
    nl: "De overeenkomst eindigt op {einde}, voor de start op {start}.",
    fr: "Le contrat finit le {einde}, avant son début le {start}.",
    en: "The agreement ends on {einde}, before its start on {start}.",
  },
  needs: ["start", "einde"],
  columns: ["start", "einde"],
  ...logica,
  rows: (batch, found) => {
    const start = batch.values("start");
    const einde = batch.values("einde");
    const tell = (row: number): void =>
      found(row, () => ({
        found: ["day", einde[row]],
        say: { start: ["day", start[row]], einde: ["day", einde[row]] },
      }));
    for (let row = 0; row < batch.rows; row++) if (einde[row] < start[row]) tell(row);
  },
};

/** The agreement is made before its type existed. */
const teVroeg: RowCheck = {
  id: "overeenkomst-te-vroeg",
  kind: "lerenden",
  severity: "error",
  name: {
    nl: "soort overeenkomst bestond nog niet",
    fr: "type de contrat pas encore existant",
    en: "agreement type did not exist yet",
  },
  message: {
    nl: "De {overeenkomst} bestaat pas vanaf {vanaf}; deze overeenkomst start op {start}.",
    fr: "Le contrat {overeenkomst} n’existe qu’à partir du {vanaf} ; celui-ci débute le {start}.",
    en: "The {overeenkomst} exists only from {vanaf}; this agreement starts on {start}.",
  },
  needs: ["overeenkomst", "start"],
  columns: ["overeenkomst", "start"],
  article: decreet,
  source: edulex,
  rows: (batch, found) => {
    const soort = batch.values("overeenkomst");
    const start = batch.values("start");
    const vanaf = soorten.map((code) => firstDayOf(bestaat[code]));
    const tell = (row: number): void =>
      found(row, () => ({
        found: ["day", start[row]],
        expected: ["day", vanaf[soort[row]]],
        say: {
          overeenkomst: ["text", soorten[soort[row]]],
          start: ["day", start[row]],
          vanaf: ["day", vanaf[soort[row]]],
        },
        entry: bestaat[soorten[soort[row]]].entries[0],
        on: vanaf[soort[row]],
      }));
    for (let row = 0; row < batch.rows; row++) if (start[row] < vanaf[soort[row]]) tell(row);
  },
};

/** A row of a quarter in which its agreement does not run: it counts nowhere. */
const kwartaalErbuiten: RowCheck = {
  id: "kwartaal-buiten-overeenkomst",
  kind: "lerenden",
  severity: "warning",
  name: {
    nl: "kwartaal buiten de overeenkomst",
    fr: "trimestre hors du contrat",
    en: "quarter outside the agreement",
  },
  message: {
    nl: "De overeenkomst loopt niet in {kwartaal}: deze rij telt nergens mee.",
    fr: "Le contrat ne court pas au {kwartaal} : cette ligne ne compte nulle part.",
    en: "The agreement does not run in {kwartaal}: this row counts nowhere.",
  },
  needs: ["start", "kwartaal"],
  columns: ["kwartaal", "start", "einde"],
  ...logica,
  rows: (batch, found) => {
    const kwartaal = batch.values("kwartaal");
    const start = batch.values("start");
    const einde = batch.values("einde");
    let gezien = Number.NaN;
    let begin = Number.NaN;
    let slot = Number.NaN;
    const tell = (row: number): void => found(row, () => ({ say: { kwartaal: ["quarter", kwartaal[row]] } }));
    for (let row = 0; row < batch.rows; row++) {
      if (Number.isNaN(kwartaal[row]) || Number.isNaN(start[row]) || einde[row] < start[row]) continue;
      if (kwartaal[row] !== gezien) {
        gezien = kwartaal[row];
        begin = quarterStart(gezien as Quarter);
        slot = quarterEnd(gezien as Quarter);
      }
      if (start[row] > slot || einde[row] < begin) tell(row);
    }
  },
};

/** An employment contract (DA) follows labour law, which knows contracts without an end. */
const isBepaald = (soort: number): boolean => soort >= 0 && soort !== da;

/** An agreement that lasts longer than any may. */
const duurTeLang: RowCheck = {
  id: "duur-te-lang",
  kind: "lerenden",
  severity: "error",
  name: { nl: "overeenkomst duurt te lang", fr: "contrat trop long", en: "agreement lasts too long" },
  message: {
    nl: "De overeenkomst loopt van {start} tot {einde}; ze duurt hoogstens {jaren} jaar, tot {laatste}. Kijk beide dagen na.",
    fr: "Le contrat court du {start} au {einde} ; il dure au plus {jaren} ans, jusqu’au {laatste}. Vérifiez les deux jours.",
    en: "The agreement runs from {start} to {einde}; it lasts {jaren} years at most, until {laatste}. Check both days.",
  },
  needs: ["overeenkomst", "start", "einde"],
  columns: ["einde", "start"],
  article: decreet,
  source: edulex,
  rows: (batch, found) => {
    const soort = batch.values("overeenkomst");
    const start = batch.values("start");
    const einde = batch.values("einde");
    const tell = (row: number, laatste: Day, jaren: number, entry: Entry<number>, on: Day): void =>
      found(row, () => ({
        found: ["day", einde[row]],
        expected: ["day", laatste],
        say: {
          start: ["day", start[row]],
          einde: ["day", einde[row]],
          laatste: ["day", laatste],
          jaren: ["count", jaren],
        },
        entry,
        on,
      }));
    for (let row = 0; row < batch.rows; row++) {
      // Few agreements last as long as a year and more: only of these the figure is asked.
      if (!(einde[row] - start[row] >= shortestYear) || !isBepaald(soort[row])) continue;
      const on = opOfEersteDag(looptijd, start[row] as Day);
      const entry = entryOn(looptijd, on);
      const jaren = entry?.value ?? null;
      if (entry === null || jaren === null || einde[row] - start[row] < jaren * shortestYear) continue;
      const laatste = lastDayOfTerm(start[row] as Day, jaren * monthsPerYear);
      if (einde[row] > laatste) tell(row, laatste, jaren, entry, on);
    }
  },
};

/** An agreement is for a fixed term: its last day was agreed. */
const eindeOntbreekt: RowCheck = {
  id: "einde-ontbreekt",
  kind: "lerenden",
  severity: "warning",
  name: { nl: "einde ontbreekt", fr: "fin manquante", en: "end missing" },
  message: {
    nl: "Het einde ontbreekt: een {overeenkomst} is voor bepaalde duur. Vul de laatste dag in; intussen telt ze als lopend.",
    fr: "La fin manque : un contrat {overeenkomst} est à durée déterminée. Indiquez le dernier jour ; entre-temps il compte comme en cours.",
    en: "The end is missing: an {overeenkomst} is for a fixed term. Fill in its last day; until then it counts as running.",
  },
  needs: ["overeenkomst", "start", "einde"],
  columns: ["einde"],
  article: decreet,
  source: edulex,
  rows: (batch, found) => {
    const soort = batch.values("overeenkomst");
    const start = batch.values("start");
    const einde = batch.values("einde");
    const tell = (row: number): void => found(row, () => ({ say: { overeenkomst: ["text", soorten[soort[row]]] } }));
    for (let row = 0; row < batch.rows; row++) {
      if (!Number.isNaN(einde[row]) || Number.isNaN(start[row]) || !isBepaald(soort[row])) continue;
      if (!batch.isWrong("einde", row)) tell(row);
    }
  },
};

/** What is wrong with the days between which an agreement runs. */
export const datumControles: readonly RowCheck[] = [
  eindeVoorStart,
  eindeOntbreekt,
  duurTeLang,
  kwartaalErbuiten,
  teVroeg,
];
