import { minutesPerDay } from "../../base/day.ts";
import { type AcrossCheck, userRow } from "../../roster/check.ts";
import { type Diensten, dienstenVan } from "./diensten.ts";

/** Of whom nothing is known but a day of birth, two shifts may be of two persons. */
const common = {
  kind: "uurrooster",
  severity: "error",
  needs: ["referentie"],
  article: "",
  source: "",
} as const;

/** A shift as one number: two of a day that have it in common are the same shift. */
const gelaat = ({ van, tot, pauze, werkt }: Diensten, entry: number): number => {
  const span = minutesPerDay + 1;
  const uren = (van[entry] * span + tot[entry]) * span + pauze(entry);
  return werkt(entry) ? uren : -1 - uren;
};

const geen: ReadonlyMap<number, number> = new Map();

/** The shifts of a day that stood there before, each with the first that is the same. */
const herhaald = (diensten: Diensten, dag: number): ReadonlyMap<number, number> => {
  const { entries, begin, van } = diensten;
  let samen = false;
  for (let plek = begin[dag] + 1; plek < begin[dag + 1]; plek++)
    if (van[entries[plek]] === van[entries[plek - 1]]) samen = true;
  if (!samen) return geen;
  const eerste = new Map<number, number>();
  const dubbel = new Map<number, number>();
  for (let plek = begin[dag]; plek < begin[dag + 1]; plek++) {
    const entry = entries[plek];
    const key = gelaat(diensten, entry);
    const zelfde = eerste.get(key);
    if (zelfde === undefined) eerste.set(key, entry);
    else dubbel.set(entry, zelfde);
  }
  return dubbel;
};

/** The very same shift of a person twice. */
export const dubbel: AcrossCheck = {
  ...common,
  id: "dienst-dubbel",
  name: { nl: "dezelfde dienst staat er tweemaal", fr: "le même service figure deux fois", en: "the same shift twice" },
  message: {
    nl: "De dienst van {van} tot {tot} op {dag} staat al op rij {eerste}: schrap een van beide.",
    fr: "Le service de {van} à {tot} le {dag} figure déjà à la ligne {eerste} : supprimez l’un des deux.",
    en: "The shift from {van} to {tot} on {dag} already stands in row {eerste}: delete one of the two.",
  },
  columns: ["datum", "van", "tot"],
  across: (ledger, found) => {
    const diensten = dienstenVan(ledger);
    const { van, tot } = diensten;
    const tell = (entry: number, dag: number, eerste: number): void =>
      found(entry, () => ({
        say: {
          van: ["time", van[entry]],
          tot: ["time", tot[entry]],
          dag: ["day", diensten.dag(dag)],
          eerste: ["count", userRow(ledger.row[eerste])],
        },
      }));
    for (let dag = 0; dag < diensten.dagen; dag++)
      for (const [entry, eerste] of herhaald(diensten, dag))
        if (ledger.reference(entry) !== null) tell(entry, dag, eerste);
  },
};

/** Two shifts of a person at one time; reported at the one that begins later. */
export const overlap: AcrossCheck = {
  ...common,
  id: "diensten-overlappen",
  name: { nl: "diensten overlappen", fr: "services qui se chevauchent", en: "shifts overlap" },
  message: {
    nl: "De dienst van {van} tot {tot} op {dag} overlapt met die van rij {rij}, van {andereVan} tot {andereTot}: verbeter de uren.",
    fr: "Le service de {van} à {tot} le {dag} chevauche celui de la ligne {rij}, de {andereVan} à {andereTot} : corrigez les heures.",
    en: "The shift from {van} to {tot} on {dag} overlaps with that of row {rij}, from {andereVan} to {andereTot}: correct the times.",
  },
  columns: ["van", "tot"],
  across: (ledger, found) => {
    const diensten = dienstenVan(ledger);
    const { entries, begin, van, tot } = diensten;
    const tell = (entry: number, dag: number, ander: number): void =>
      found(entry, () => ({
        say: {
          van: ["time", van[entry]],
          tot: ["time", tot[entry]],
          dag: ["day", diensten.dag(dag)],
          rij: ["count", userRow(ledger.row[ander])],
          andereVan: ["time", van[ander]],
          andereTot: ["time", tot[ander]],
        },
      }));
    for (let dag = 0; dag < diensten.dagen; dag++) {
      if (begin[dag + 1] === begin[dag] + 1) continue;
      const dubbels = herhaald(diensten, dag);
      let laatst = entries[begin[dag]];
      for (let plek = begin[dag] + 1; plek < begin[dag + 1]; plek++) {
        const entry = entries[plek];
        if (dubbels.has(entry)) continue;
        const ander = laatst;
        if (tot[entry] > tot[laatst]) laatst = entry;
        if (van[entry] >= tot[ander] || ledger.reference(entry) === null) continue;
        tell(entry, dag, ander);
      }
    }
  },
};
