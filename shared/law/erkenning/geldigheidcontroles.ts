import type { Day } from "../../base/day.ts";
import { type Entry, entryOn } from "../../engine/parameter.ts";
import { dayIn } from "../../roster/batch.ts";
import type { Check } from "../../roster/check.ts";
import { duur } from "./cijfers.ts";
import { erkendTotEnMet } from "./geldigheid.ts";

const wet = {
  kind: "lerenden",
  article: "decreet 10 juni 2016; besluit Vlaamse Regering 8 juli 2016",
  source: "https://www.vlaanderen.be/werken/opleiding-op-de-werkplek/erkenning-van-een-onderneming-als-leerwerkplek",
} as const;

/** One of the two days is a slip: nothing else is said of such a recognition. */
const omgekeerd: Check = {
  id: "erkenning-omgekeerd",
  kind: "lerenden",
  severity: "error",
  name: {
    nl: "erkenning eindigt voor ze begint",
    fr: "l’agrément finit avant de commencer",
    en: "recognition ends before it begins",
  },
  message: {
    nl: "De erkenning eindigt op {tot}, voor ze begint op {op}: verbeter een van beide dagen.",
    fr: "L’agrément finit le {tot}, avant de commencer le {op} : corrigez l’un des deux jours.",
    en: "The recognition ends on {tot}, before it begins on {op}: correct one of the two days.",
  },
  needs: ["erkendOp", "erkendTot"],
  columns: ["erkendOp", "erkendTot"],
  article: "",
  source: "",
  rows: (batch, found) => {
    const erkendOp = batch.values("erkendOp");
    const erkendTot = batch.values("erkendTot");
    const tell = (row: number): void =>
      found(row, () => ({
        found: ["day", erkendTot[row]],
        say: { op: ["day", erkendOp[row]], tot: ["day", erkendTot[row]] },
      }));
    for (let row = 0; row < batch.rows; row++) if (erkendTot[row] < erkendOp[row]) tell(row);
  },
};

const startErvoor: Check = {
  ...wet,
  id: "start-voor-erkenning",
  severity: "error",
  name: { nl: "start voor de erkenning", fr: "début avant l’agrément", en: "start before the recognition" },
  message: {
    nl: "De overeenkomst start op {start}, voor de erkenning op {op}: eerst erkend, dan pas ondertekenen. Is dit een hernieuwing, vul dan de erkenning in die bij de start gold.",
    fr: "Le contrat débute le {start}, avant l’agrément le {op} : d’abord l’agrément, ensuite la signature. S’il s’agit d’un renouvellement, indiquez l’agrément en vigueur au début.",
    en: "The agreement starts on {start}, before the recognition on {op}: recognised first, signed after. If this is a renewal, enter the recognition that held at the start.",
  },
  needs: ["start", "erkendOp"],
  columns: ["start", "erkendOp"],
  rows: (batch, found) => {
    const start = batch.values("start");
    const erkendOp = batch.values("erkendOp");
    const erkendTot = batch.values("erkendTot");
    const tell = (row: number): void =>
      found(row, () => ({
        found: ["day", start[row]],
        expected: ["day", erkendOp[row]],
        say: { start: ["day", start[row]], op: ["day", erkendOp[row]] },
      }));
    for (let row = 0; row < batch.rows; row++) {
      if (erkendTot[row] < erkendOp[row]) continue;
      if (start[row] < erkendOp[row]) tell(row);
    }
  },
};

const startErna: Check = {
  ...wet,
  id: "start-na-erkenning",
  severity: "error",
  name: {
    nl: "start na het einde van de erkenning",
    fr: "début après la fin de l’agrément",
    en: "start after the end of the recognition",
  },
  message: {
    nl: "De overeenkomst start op {start}, maar de erkenning liep tot en met {tot}: hernieuw de erkenning, of vul de nieuwe in.",
    fr: "Le contrat débute le {start}, mais l’agrément courait jusqu’au {tot} inclus : renouvelez l’agrément, ou indiquez le nouveau.",
    en: "The agreement starts on {start}, but the recognition ran up to and including {tot}: renew the recognition, or enter the new one.",
  },
  needs: ["start", "erkendTot"],
  columns: ["start", "erkendTot"],
  rows: (batch, found) => {
    const start = batch.values("start");
    const erkendOp = batch.values("erkendOp");
    const erkendTot = batch.values("erkendTot");
    const tell = (row: number): void =>
      found(row, () => ({
        found: ["day", start[row]],
        expected: ["day", erkendTot[row]],
        say: { start: ["day", start[row]], tot: ["day", erkendTot[row]] },
      }));
    for (let row = 0; row < batch.rows; row++) {
      if (erkendTot[row] < erkendOp[row]) continue;
      if (start[row] > erkendTot[row]) tell(row);
    }
  },
};

const eindigtTijdens: Check = {
  ...wet,
  id: "erkenning-eindigt-tijdens",
  severity: "warning",
  name: {
    nl: "erkenning eindigt tijdens de overeenkomst",
    fr: "l’agrément finit pendant le contrat",
    en: "recognition ends during the agreement",
  },
  message: {
    nl: "De erkenning loopt tot en met {tot}, en de overeenkomst nog na die dag: vraag de hernieuwing tijdig aan.",
    fr: "L’agrément court jusqu’au {tot} inclus, et le contrat continue après ce jour : demandez le renouvellement à temps.",
    en: "The recognition runs up to and including {tot}, and the agreement goes on after that day: apply for the renewal in time.",
  },
  needs: ["start", "einde", "erkendTot"],
  columns: ["einde", "erkendTot"],
  rows: (batch, found) => {
    const start = batch.values("start");
    const einde = batch.values("einde");
    const erkendOp = batch.values("erkendOp");
    const erkendTot = batch.values("erkendTot");
    const tell = (row: number): void =>
      found(row, () => ({
        found: ["day", erkendTot[row]],
        expected: Number.isNaN(einde[row]) ? undefined : ["day", einde[row]],
        say: { tot: ["day", erkendTot[row]] },
      }));
    for (let row = 0; row < batch.rows; row++) {
      // An agreement without an end is still running.
      if (!(start[row] <= erkendTot[row]) || einde[row] <= erkendTot[row] || erkendTot[row] < erkendOp[row]) continue;
      if (!batch.isWrong("einde", row)) tell(row);
    }
  },
};

const teLang: Check = {
  ...wet,
  id: "erkenning-te-lang",
  severity: "warning",
  name: { nl: "erkenning te lang", fr: "agrément trop long", en: "recognition too long" },
  message: {
    nl: "De erkenning van {op} is {jaren} jaar geldig, hoogstens tot en met {uiterlijk}; hier staat {tot}.",
    fr: "L’agrément du {op} vaut {jaren} ans, au plus tard jusqu’au {uiterlijk} inclus ; ici figure {tot}.",
    en: "The recognition of {op} is valid for {jaren} years, up to and including {uiterlijk} at most; here stands {tot}.",
  },
  needs: ["erkendOp", "erkendTot"],
  columns: ["erkendTot"],
  rows: (batch, found) => {
    const erkendOp = batch.values("erkendOp");
    const erkendTot = batch.values("erkendTot");
    const tell = (row: number, uiterlijk: Day, op: Day, jaren: number, entry: Entry<number>): void =>
      found(row, () => ({
        found: ["day", erkendTot[row]],
        expected: ["day", uiterlijk],
        say: {
          op: ["day", op],
          tot: ["day", erkendTot[row]],
          uiterlijk: ["day", uiterlijk],
          jaren: ["count", jaren],
        },
        entry,
        on: op,
      }));
    for (let row = 0; row < batch.rows; row++) {
      const op = dayIn(erkendOp, row);
      if (op === null || !(erkendTot[row] > op)) continue;
      const entry = entryOn(duur, op);
      const jaren = entry?.value ?? null;
      if (entry === null || jaren === null) continue;
      const uiterlijk = erkendTotEnMet(op, jaren);
      if (erkendTot[row] > uiterlijk) tell(row, uiterlijk, op, jaren, entry);
    }
  },
};

/** A recognition is of one training in one establishment. */
const opleidingOntbreekt: Check = {
  ...wet,
  id: "opleiding-ontbreekt",
  severity: "notice",
  name: { nl: "opleiding ontbreekt", fr: "formation manquante", en: "training missing" },
  message: {
    nl: "Een erkenning geldt voor een opleiding in een vestiging: vul de officiële naam van de opleiding in, zodat te zien is waarvoor die van {op} geldt.",
    fr: "Un agrément vaut pour une formation dans un établissement : indiquez le nom officiel de la formation, pour qu’on voie à quoi sert celui du {op}.",
    en: "A recognition holds for one training in one establishment: enter the official name of the training, so that it shows what that of {op} is for.",
  },
  needs: ["erkendOp", "opleiding"],
  columns: ["opleiding"],
  rows: (batch, found) => {
    const erkendOp = batch.values("erkendOp");
    const opleiding = batch.values("opleiding");
    const tell = (row: number): void => found(row, () => ({ say: { op: ["day", erkendOp[row]] } }));
    for (let row = 0; row < batch.rows; row++)
      if (!Number.isNaN(erkendOp[row]) && Number.isNaN(opleiding[row]) && !batch.isWrong("opleiding", row)) tell(row);
  },
};

export const geldigheidControles: readonly Check[] = [
  omgekeerd,
  startErvoor,
  startErna,
  eindigtTijdens,
  teLang,
  opleidingOntbreekt,
];
