import type { Day } from "../../base/day.ts";
import type { Text } from "../../base/text.ts";
import { type Entry, entryOn, type Parameter } from "../../engine/parameter.ts";
import type { Overeenkomst } from "../../facts/overeenkomst.ts";
import { type Batch, dayIn } from "../../roster/batch.ts";
import type { Check, RowCheck } from "../../roster/check.ts";
import { soorten } from "../overeenkomst/bronnen.ts";
import { p07, p08, p10, p11 } from "./cijfers.ts";
import { keuringNodig } from "./keuring.ts";
import { getallen, vanStart } from "./wanneer.ts";

/** The figure by which a duty holds for a row, once its day is suspicious; null where it does not, or nobody knows. */
type GeldtVoor = (row: number, op: Day, soort: Overeenkomst) => Entry | null;

type Figuur = Parameter<Readonly<Record<string, boolean>>>;

const volgens =
  (figure: Figuur): GeldtVoor =>
  (_, op, soort) => {
    const entry = entryOn(figure, op);
    return entry?.value?.[soort] === true ? entry : null;
  };

/** The insurance against accidents at work where a source asks it, else that of liability, which all must have. */
const verzekering = (): GeldtVoor => {
  const ongevallen = volgens(p07);
  const aansprakelijk = volgens(p08);
  return (row, op, soort) => ongevallen(row, op, soort) ?? aansprakelijk(row, op, soort);
};

/** The exam before the start is for minors. */
const keuring = (batch: Batch): GeldtVoor => {
  const { birth } = batch;
  const volgensCijfer = volgens(p11);
  return (row, op, soort) => {
    const geboren = dayIn(birth, row);
    const meerderjarig = entryOn(getallen.P11, op)?.value ?? null;
    if (geboren === null || geboren > op || meerderjarig === null) return null;
    return keuringNodig(soort, geboren, op, meerderjarig) ? volgensCijfer(row, op, soort) : null;
  };
};

type Plicht = {
  readonly id: string;
  readonly kolom: string;
  /** The last day, by the start. */
  readonly uiterlijk: (start: Day) => Day;
  readonly geldt: (batch: Batch) => GeldtVoor;
  readonly needs?: RowCheck["needs"];
  readonly article: string;
  readonly source: string;
};
type Woorden = { readonly severity: Check["severity"]; readonly name: Text; readonly message: Text };

const gemeen = ({ kolom, needs = [], article, source }: Plicht) =>
  ({ kind: "lerenden", needs: ["overeenkomst", "start", kolom, ...needs], columns: [kolom], article, source }) as const;

/** Done after its last day. */
const teLaat = (plicht: Plicht, woorden: Woorden): Check => ({
  ...gemeen(plicht),
  ...woorden,
  id: `${plicht.id}-te-laat`,
  rows: (batch, found) => {
    const { kolom, uiterlijk } = plicht;
    const soort = batch.values("overeenkomst");
    const start = batch.values("start");
    const gedaan = batch.values(kolom);
    const geldt = plicht.geldt(batch);
    const tell = (row: number, op: Day, entry: Entry): void =>
      found(row, () => ({
        found: ["day", gedaan[row]],
        expected: ["day", uiterlijk(op)],
        say: { dag: ["day", gedaan[row]], start: ["day", op], uiterlijk: ["day", uiterlijk(op)] },
        entry,
        on: op,
      }));
    for (let row = 0; row < batch.rows; row++) {
      const op = dayIn(start, row);
      if (op === null || !(gedaan[row] > uiterlijk(op)) || !(soort[row] >= 0)) continue;
      const entry = geldt(row, op, soorten[soort[row]]);
      if (entry === null) continue;
      tell(row, op, entry);
    }
  },
});

/** No day at all, though the roster keeps them. */
const ontbreekt = (plicht: Plicht, woorden: Woorden): Check => ({
  ...gemeen(plicht),
  ...woorden,
  id: `${plicht.id}-ontbreekt`,
  rows: (batch, found) => {
    const { kolom, uiterlijk } = plicht;
    const soort = batch.values("overeenkomst");
    const start = batch.values("start");
    const gedaan = batch.values(kolom);
    const geldt = plicht.geldt(batch);
    const tell = (row: number, op: Day, entry: Entry): void =>
      found(row, () => ({
        expected: ["day", uiterlijk(op)],
        say: { start: ["day", op], uiterlijk: ["day", uiterlijk(op)] },
        entry,
        on: op,
      }));
    for (let row = 0; row < batch.rows; row++) {
      const op = dayIn(start, row);
      if (op === null || !Number.isNaN(gedaan[row]) || !(soort[row] >= 0) || batch.isWrong(kolom, row)) continue;
      const entry = geldt(row, op, soorten[soort[row]]);
      if (entry === null) continue;
      tell(row, op, entry);
    }
  },
});

const verzekerd: Plicht = {
  id: "verzekering",
  kolom: "verzekerdOp",
  uiterlijk: vanStart.P07,
  geldt: verzekering,
  article: "",
  source: "EDUCAM, brochure duaal leren",
};
const gekeurd: Plicht = {
  id: "medisch-onderzoek",
  kolom: "medischOnderzoekOp",
  uiterlijk: vanStart.P11,
  geldt: keuring,
  needs: [["geboortedatum", "insz"]],
  article: "",
  source: "EDUCAM, brochure duaal leren",
};
const geanalyseerd: Plicht = {
  id: "risicoanalyse",
  kolom: "risicoanalyseOp",
  uiterlijk: vanStart.P10,
  geldt: () => volgens(p10),
  article: "codex welzijn op het werk, boek X, titel 3",
  source: "werk.belgie.be, jongeren op het werk",
};

export const plichtControles: readonly Check[] = [
  teLaat(verzekerd, {
    severity: "error",
    name: { nl: "te laat verzekerd", fr: "assuré trop tard", en: "insured too late" },
    message: {
      nl: "Verzekerd op {dag}, na de start op {start}: de verzekering moet uiterlijk bij de start lopen. Is dit een nieuwe polis, vul dan de dag van de eerste in.",
      fr: "Assuré le {dag}, après le début le {start} : l’assurance doit courir au plus tard au début. S’il s’agit d’une nouvelle police, indiquez le jour de la première.",
      en: "Insured on {dag}, after the start on {start}: the insurance must run by the start. If this is a new policy, enter the day of the first.",
    },
  }),
  ontbreekt(verzekerd, {
    severity: "warning",
    name: { nl: "verzekering ontbreekt", fr: "assurance manquante", en: "insurance missing" },
    message: {
      nl: "Er is geen dag van verzekering: de lerende moet uiterlijk op {uiterlijk}, bij de start, verzekerd zijn. Vul de dag in, of sluit de verzekering af.",
      fr: "Il n’y a pas de jour d’assurance : l’apprenant doit être assuré au plus tard le {uiterlijk}, au début. Indiquez le jour, ou souscrivez l’assurance.",
      en: "There is no day of insurance: the learner must be insured by {uiterlijk}, the start. Enter the day, or take out the insurance.",
    },
  }),
  teLaat(gekeurd, {
    severity: "error",
    name: {
      nl: "medisch onderzoek te laat",
      fr: "examen médical trop tardif",
      en: "medical exam too late",
    },
    message: {
      nl: "Medisch onderzoek op {dag}; een minderjarige moet voor de start onderzocht zijn, uiterlijk op {uiterlijk}.",
      fr: "Examen médical le {dag} ; un mineur doit être examiné avant le début, au plus tard le {uiterlijk}.",
      en: "Medical exam on {dag}; a minor must be examined before the start, by {uiterlijk}.",
    },
  }),
  ontbreekt(gekeurd, {
    severity: "warning",
    name: { nl: "medisch onderzoek ontbreekt", fr: "examen médical manquant", en: "medical exam missing" },
    message: {
      nl: "Er is geen dag van medisch onderzoek: wie bij de start op {start} minderjarig is, moet uiterlijk op {uiterlijk} onderzocht zijn. Vul de dag in, of maak een afspraak.",
      fr: "Il n’y a pas de jour d’examen médical : qui est mineur au début le {start} doit être examiné au plus tard le {uiterlijk}. Indiquez le jour, ou prenez rendez-vous.",
      en: "There is no day of a medical exam: who is a minor at the start on {start} must be examined by {uiterlijk}. Enter the day, or make an appointment.",
    },
  }),
  teLaat(geanalyseerd, {
    severity: "warning",
    name: { nl: "risicoanalyse te laat", fr: "analyse des risques trop tardive", en: "risk analysis too late" },
    message: {
      nl: "Risicoanalyse op {dag}; ze moet er zijn voor het werk begint, uiterlijk op {uiterlijk}. Is dit de jaarlijkse herhaling, vul dan de dag van de eerste in.",
      fr: "Analyse des risques le {dag} ; elle doit exister avant le début du travail, au plus tard le {uiterlijk}. S’il s’agit de la répétition annuelle, indiquez le jour de la première.",
      en: "Risk analysis on {dag}; it must be there before the work starts, by {uiterlijk}. If this is the yearly repetition, enter the day of the first.",
    },
  }),
  ontbreekt(geanalyseerd, {
    severity: "warning",
    name: { nl: "risicoanalyse ontbreekt", fr: "analyse des risques manquante", en: "risk analysis missing" },
    message: {
      nl: "Er is geen dag van risicoanalyse: ze moet er zijn voor het werk begint, uiterlijk op {uiterlijk}, en daarna elk jaar. Vul de dag in, of maak ze op.",
      fr: "Il n’y a pas de jour d’analyse des risques : elle doit exister avant le début du travail, au plus tard le {uiterlijk}, puis chaque année. Indiquez le jour, ou rédigez-la.",
      en: "There is no day of a risk analysis: it must be there before the work starts, by {uiterlijk}, and then every year. Enter the day, or draw it up.",
    },
  }),
];
