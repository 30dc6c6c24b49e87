import type { Day } from "../../base/day.ts";
import { type Entry, entryOn } from "../../engine/parameter.ts";
import { plaats as plaatsVeld } from "../../facts/rooster.ts";
import { implausibleShift, type RowCheck } from "../../roster/check.ts";
import { codeOf } from "../../roster/column.ts";
import { overmacht } from "../leervergoeding/cijfers.ts";

/** Checks of logic stand on no law. */
const logica = { kind: "uurrooster", needs: [], article: "", source: "" } as const;

/** A shift that ends before it begins. */
export const omgekeerd: RowCheck = {
  ...logica,
  id: "dienst-omgekeerd",
  severity: "warning",
  name: {
    nl: "dienst eindigt voor hij begint",
    fr: "service qui finit avant de commencer",
    en: "shift ends before it begins",
  },
  message: {
    nl: "De dienst eindigt om {tot}, voor het begin om {van}; een nachtdienst schrijft u op twee rijen.",
    fr: "Le service finit à {tot}, avant son début à {van} ; un service de nuit s’écrit sur deux lignes.",
    en: "The shift ends at {tot}, before it begins at {van}; a night shift is written in two rows.",
  },
  columns: ["van", "tot"],
  rows: (batch, found) => {
    const van = batch.values("van");
    const tot = batch.values("tot");
    const tell = (row: number): void =>
      found(row, () => ({ say: { van: ["time", van[row]], tot: ["time", tot[row]] } }));
    for (let row = 0; row < batch.rows; row++) if (tot[row] <= van[row]) tell(row);
  },
};

/** A pause that leaves nothing of its shift: hours typed as minutes, or the other way round. */
export const teLangePauze: RowCheck = {
  ...logica,
  id: "pauze-te-lang",
  severity: "error",
  name: {
    nl: "pauze zo lang als de dienst",
    fr: "pause aussi longue que le service",
    en: "pause as long as the shift",
  },
  message: {
    nl: "De pauze van {pauze} duurt zo lang als de dienst van {van} tot {tot}, of langer: verbeter de pauze of de uren.",
    fr: "La pause de {pauze} dure autant que le service de {van} à {tot}, ou plus : corrigez la pause ou les heures.",
    en: "The pause of {pauze} is as long as the shift from {van} to {tot}, or longer: correct the pause or the times.",
  },
  needs: ["pauze"],
  columns: ["pauze"],
  rows: (batch, found) => {
    const van = batch.values("van");
    const tot = batch.values("tot");
    const pauze = batch.values("pauze");
    const tell = (row: number): void =>
      found(row, () => ({
        found: ["time", pauze[row]],
        say: { pauze: ["time", pauze[row]], van: ["time", van[row]], tot: ["time", tot[row]] },
      }));
    for (let row = 0; row < batch.rows; row++) {
      const duur = tot[row] - van[row];
      if (duur > 0 && pauze[row] >= duur) tell(row);
    }
  },
};

/** A stretch longer than anybody works: one of its two times is a slip. */
export const ongeloofwaardig: RowCheck = {
  ...logica,
  id: "dienst-ongeloofwaardig",
  severity: "warning",
  name: {
    nl: "ongeloofwaardig lange dienst",
    fr: "service d’une longueur invraisemblable",
    en: "implausibly long shift",
  },
  message: {
    nl: "De dienst van {van} tot {tot} duurt {uren} uur, meer dan {grens}: kijk het begin en het einde na.",
    fr: "Le service de {van} à {tot} dure {uren} heures, plus de {grens} : vérifiez le début et la fin.",
    en: "The shift from {van} to {tot} takes {uren} hours, more than {grens}: look up its beginning and end.",
  },
  columns: ["van", "tot"],
  rows: (batch, found) => {
    const van = batch.values("van");
    const tot = batch.values("tot");
    const tell = (row: number): void =>
      found(row, () => ({
        found: ["time", tot[row] - van[row]],
        say: {
          van: ["time", van[row]],
          tot: ["time", tot[row]],
          uren: ["time", tot[row] - van[row]],
          grens: ["time", implausibleShift],
        },
      }));
    for (let row = 0; row < batch.rows; row++) if (tot[row] - van[row] > implausibleShift) tell(row);
  },
};

const school = codeOf(plaatsVeld, "school");

/** Work while agreements were suspended: only essential sectors went on, and no column tells which firm is in one. */
export const tijdensSchorsing: RowCheck = {
  kind: "uurrooster",
  id: "dienst-tijdens-schorsing",
  severity: "notice",
  name: {
    nl: "werk tijdens de schorsing van 2020",
    fr: "travail pendant la suspension de 2020",
    en: "work during the suspension of 2020",
  },
  message: {
    nl: "Op {dag} waren overeenkomsten geschorst wegens covid-19, behalve in essentiële sectoren: kijk na of er gewerkt werd.",
    fr: "Le {dag}, les contrats étaient suspendus pour covid-19, sauf secteurs essentiels : vérifiez s’il y a eu travail.",
    en: "On {dag} agreements were suspended because of covid-19, but for essential sectors: look up whether there was work.",
  },
  needs: [],
  columns: ["datum"],
  article: "overmacht",
  source: "syntravlaanderen.be/coronavirus",
  rows: (batch, found) => {
    const datum = batch.values("datum");
    const plaats = batch.values("plaats");
    const tell = (row: number, day: Day, entry: Entry<boolean>): void =>
      found(row, () => ({ say: { dag: ["day", day] }, entry, on: day }));
    for (let row = 0; row < batch.rows; row++) {
      if (Number.isNaN(datum[row]) || plaats[row] === school) continue;
      const day = datum[row] as Day;
      const entry = entryOn(overmacht, day);
      if (entry?.value === true) tell(row, day, entry);
    }
  },
};
