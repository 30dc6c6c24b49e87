import { type Day, lastDayOfTerm, later } from "../../../base/day.ts";
import type { SchoolYear } from "../../../base/schoolyear.ts";
import { type Entry, entryOn, firstDayOf } from "../../../engine/parameter.ts";
import { gewest } from "../../../facts/onderneming.ts";
import { dayIn } from "../../../roster/batch.ts";
import type { Check } from "../../../roster/check.ts";
import { codeOf } from "../../../roster/column.ts";
import { soorten } from "../../overeenkomst/bronnen.ts";
import { type Gehaald, gehaald, type Looptijd, periode } from "../schooljaar.ts";
import { bedrag, helft, inGewest, maanden, maximum, niveau, volwassenen } from "./cijfers.ts";
import { gewesten, isBuiten, type Jaarcijfer, jaarcijfers, schooljaren } from "./rij.ts";
import { isHelft, isMinder, isNiveau } from "./voorwaarden.ts";

const brussel = codeOf(gewest, "Brussel");

const wet = {
  kind: "lerenden",
  severity: "notice",
  article: "decreet 23 december 2022; besluit Vlaamse Regering 14 juli 2023",
  source: "https://www.vlaanderen.be/als-werkgever-opleiden-op-de-werkplek/premie-kwalificerend-werkplekleren",
} as const;

/** As many days as are enough by any calendar: those of a month more, from the first day of the school year. */
const ruimschoots = ({ on, waarde }: Jaarcijfer<number>): number => lastDayOfTerm(on, waarde + 1) - on;

/** Too short a stretch of the school year: no premium for it, though there may be one for another. */
const teKort: Check = {
  ...wet,
  id: "pkwp-te-kort",
  name: {
    nl: "te kort voor de premie van dit schooljaar",
    fr: "trop court pour la prime de cette année scolaire",
    en: "too short for this school year's premium",
  },
  message: {
    nl: "In het schooljaar {schooljaar} loopt de overeenkomst van {van} tot {tot}, korter dan {maanden} maanden: geen premie kwalificerend werkplekleren voor dat jaar.",
    fr: "Durant l’année scolaire {schooljaar}, le contrat court du {van} au {tot}, moins de {maanden} mois : pas de prime d’apprentissage qualifiant pour cette année.",
    en: "In the school year {schooljaar} the agreement runs from {van} to {tot}, less than {maanden} months: no premium for qualifying workplace learning for that year.",
  },
  needs: ["start", "einde"],
  columns: ["start", "einde"],
  rows: (batch, found) => {
    const start = batch.values("start");
    const einde = batch.values("einde");
    const buiten = isBuiten(batch);
    const jaren = schooljaren(batch);
    const maandenIn = jaarcijfers(maanden);
    let vorige: ReturnType<typeof maandenIn> = null;
    let ruim = 0;
    const tell = (
      row: number,
      vraag: Looptijd,
      schooljaar: SchoolYear,
      cijfer: Jaarcijfer<number>,
      oordeel: Gehaald,
    ): void =>
      found(row, () => {
        const { van, tot } = periode(vraag);
        return {
          say: {
            schooljaar: ["schoolYear", schooljaar],
            van: ["day", van],
            tot: ["day", tot],
            maanden: ["count", cijfer.waarde],
          },
          entry: cijfer.entry,
          on: cijfer.on,
          // No source says how the months are counted.
          certainty: oordeel.ruim ? undefined : "assumed",
        };
      });
    for (let row = 0; row < batch.rows; row++) {
      if (Number.isNaN(jaren[row]) || buiten(row)) continue;
      const cijfer = maandenIn(jaren[row]);
      if (cijfer === null) continue;
      if (cijfer !== vorige) {
        vorige = cijfer;
        ruim = ruimschoots(cijfer);
      }
      const eind = einde[row] < cijfer.einde ? einde[row] : cijfer.einde;
      if (eind - Math.max(start[row], cijfer.on) > ruim) continue;
      const schooljaar = jaren[row] as SchoolYear;
      const vraag: Looptijd = { start: start[row] as Day, einde: dayIn(einde, row), schooljaar };
      const oordeel = gehaald(periode(vraag), cijfer.waarde);
      if (oordeel.lang) continue;
      tell(row, vraag, schooljaar, cijfer, oordeel);
    }
  },
};

const brusselse = {
  nl: " Brussel heeft een eigen mentorpremie: vraag het daar na.",
  fr: " Bruxelles a sa propre prime de tuteur : renseignez-vous là-bas.",
  en: " Brussels has a mentor premium of its own: ask there.",
};
const niets = { nl: "", fr: "", en: "" };

const buitenVlaanderen: Check = {
  ...wet,
  id: "pkwp-buiten-vlaanderen",
  name: {
    nl: "vestiging buiten het Vlaams Gewest",
    fr: "établissement hors de la Région flamande",
    en: "establishment outside the Flemish Region",
  },
  message: {
    nl: "De vestiging ligt niet in het Vlaams Gewest ({gewest}): geen premie kwalificerend werkplekleren.{elders}",
    fr: "L’établissement n’est pas en Région flamande ({gewest}) : pas de prime d’apprentissage qualifiant.{elders}",
    en: "The establishment is not in the Flemish Region ({gewest}): no premium for qualifying workplace learning.{elders}",
  },
  needs: ["start", "gewest"],
  columns: ["gewest"],
  rows: (batch, found) => {
    const waarde = batch.values("gewest");
    const start = batch.values("start");
    const einde = batch.values("einde");
    const buiten = isBuiten(batch);
    const eerste = firstDayOf(bedrag);
    const tell = (row: number, entry: Entry<Readonly<Record<string, boolean>>>, on: Day): void =>
      found(row, () => ({
        found: ["text", gewesten[waarde[row]]],
        say: {
          gewest: ["text", gewest.choices?.[waarde[row]].name],
          elders: ["text", waarde[row] === brussel ? brusselse : niets],
        },
        entry,
        on,
      }));
    for (let row = 0; row < batch.rows; row++) {
      const begin = dayIn(start, row);
      if (begin === null || !buiten(row) || einde[row] < eerste) continue;
      const on = later(begin, eerste);
      const entry = entryOn(inGewest, on);
      if (entry === null) continue;
      tell(row, entry, on);
    }
  },
};

const opMaximum: Check = {
  ...wet,
  id: "pkwp-maximum",
  name: { nl: "hoogste aantal premies bereikt", fr: "nombre maximal de primes atteint", en: "most premiums reached" },
  message: {
    nl: "De onderneming kreeg al {aantal} premies en stagebonussen voor deze lerende; het maximum is {maximum}: geen premie meer.",
    fr: "L’entreprise a déjà reçu {aantal} primes et bonus de stage pour cet apprenant ; le maximum est {maximum} : plus de prime.",
    en: "The firm already received {aantal} premiums and stagebonussen for this learner; the most is {maximum}: no premium any more.",
  },
  needs: ["start", "premiesOntvangen"],
  columns: ["premiesOntvangen"],
  rows: (batch, found) => {
    const ontvangen = batch.values("premiesOntvangen");
    const buiten = isBuiten(batch);
    const jaren = schooljaren(batch);
    const maximumIn = jaarcijfers(maximum);
    const tell = (row: number, cijfer: Jaarcijfer<number>): void =>
      found(row, () => ({
        found: ["count", ontvangen[row]],
        expected: ["count", cijfer.waarde],
        say: { aantal: ["count", ontvangen[row]], maximum: ["count", cijfer.waarde] },
        entry: cijfer.entry,
        on: cijfer.on,
      }));
    for (let row = 0; row < batch.rows; row++) {
      if (Number.isNaN(jaren[row]) || Number.isNaN(ontvangen[row]) || buiten(row)) continue;
      const cijfer = maximumIn(jaren[row]);
      if (cijfer === null || isMinder(ontvangen[row], cijfer.waarde)) continue;
      tell(row, cijfer);
    }
  },
};

const teHoog: Check = {
  ...wet,
  id: "pkwp-vks",
  name: {
    nl: "VKS-niveau te hoog voor de premie",
    fr: "niveau VKS trop élevé pour la prime",
    en: "VKS level too high for the premium",
  },
  message: {
    nl: "VKS-niveau {vks}; in het secundair onderwijs geeft hoogstens niveau {niveau} recht op de premie. Uitzonderingen zijn mogelijk: vraag het na.",
    fr: "Niveau VKS {vks} ; dans le secondaire, le niveau {niveau} au plus donne droit à la prime. Des dérogations sont possibles : renseignez-vous.",
    en: "VKS level {vks}; in secondary education level {niveau} at most gives the right to the premium. Exceptions are possible: ask.",
  },
  needs: ["overeenkomst", "start", "vks"],
  columns: ["vks"],
  rows: (batch, found) => {
    const soort = batch.values("overeenkomst");
    const vks = batch.values("vks");
    const buiten = isBuiten(batch);
    const jaren = schooljaren(batch);
    const niveauIn = jaarcijfers(niveau);
    const volwassenenIn = jaarcijfers(volwassenen);
    const tell = (row: number, cijfer: Jaarcijfer<number>): void =>
      found(row, () => ({
        found: ["count", vks[row]],
        expected: ["count", cijfer.waarde],
        say: { vks: ["count", vks[row]], niveau: ["count", cijfer.waarde] },
        entry: cijfer.entry,
        on: cijfer.on,
      }));
    for (let row = 0; row < batch.rows; row++) {
      if (Number.isNaN(jaren[row]) || !(vks[row] >= 0 && soort[row] >= 0) || buiten(row)) continue;
      const cijfer = niveauIn(jaren[row]);
      if (cijfer === null || isNiveau(vks[row], cijfer.waarde)) continue;
      // Of adult education there is no condition, and of an agreement that may be either nobody can tell.
      if (volwassenenIn(jaren[row])?.waarde[soorten[soort[row]]] !== false) continue;
      tell(row, cijfer);
    }
  },
};

const minderDanHelft: Check = {
  ...wet,
  id: "pkwp-helft",
  name: {
    nl: "minder dan de helft op de werkplek",
    fr: "moins de la moitié au lieu de travail",
    en: "less than half at the workplace",
  },
  message: {
    nl: "De werkplek ({werkplek} u) is minder dan de helft van de opleiding ({les} u les): wellicht geen premie. Uitzonderingen zijn mogelijk: vraag het na.",
    fr: "Le travail ({werkplek} h) fait moins de la moitié de la formation ({les} h de cours) : sans doute pas de prime. Des dérogations sont possibles : renseignez-vous.",
    en: "The workplace ({werkplek} h) is less than half of the training ({les} h lessons): probably no premium. Exceptions are possible: ask.",
  },
  needs: ["start", "urenWerkplek", "urenLes"],
  columns: ["urenWerkplek", "urenLes"],
  rows: (batch, found) => {
    const werkplek = batch.values("urenWerkplek");
    const les = batch.values("urenLes");
    const buiten = isBuiten(batch);
    const jaren = schooljaren(batch);
    const helftIn = jaarcijfers(helft);
    const tell = (row: number, cijfer: Jaarcijfer<boolean>): void =>
      found(row, () => ({
        found: ["hours", werkplek[row]],
        expected: ["hours", les[row]],
        say: { werkplek: ["hours", werkplek[row]], les: ["hours", les[row]] },
        entry: cijfer.entry,
        on: cijfer.on,
      }));
    for (let row = 0; row < batch.rows; row++) {
      if (Number.isNaN(jaren[row]) || Number.isNaN(werkplek[row]) || Number.isNaN(les[row]) || buiten(row)) continue;
      if (isHelft(werkplek[row], les[row])) continue;
      const cijfer = helftIn(jaren[row]);
      if (cijfer === null || !cijfer.waarde) continue;
      tell(row, cijfer);
    }
  },
};

export const rechtControles: readonly Check[] = [teKort, buitenVlaanderen, opMaximum, teHoog, minderDanHelft];
