import type { Choice } from "../../../facts/field.ts";
import { woonplaatsgewest } from "../../../facts/persoon.ts";
import { type Batch, everyMonth, type Values } from "../../../roster/batch.ts";
import type { Check } from "../../../roster/check.ts";
import { codeOf } from "../../../roster/column.ts";
import { da, odow, sao, soorten } from "../../overeenkomst/bronnen.ts";
import { soorten as metLeerlingenpremie, woonplaats } from "../leerlingenpremie/cijfers.ts";
import { nietsTeBetalen } from "./niets-te-betalen.ts";
import { type Jaarcijfer, jaarcijfers, schooljaren } from "./rij.ts";

/** A wage stands in the place of the allowance. */
const metLoon = [da, odow];

/** The first month (0, 1, 2) of a row with something paid; below 0 where there is none. */
const betaaldIn = (maanden: readonly Values[], row: number): number => maanden.findIndex((bedrag) => bedrag[row] > 0);

/** The first month (0, 1, 2) of a row with 0 where something may be due; below 0 where there is none. */
const nulIn = (batch: Batch, maanden: readonly Values[], row: number): number =>
  maanden.findIndex((bedrag, maand) => bedrag[row] === 0 && !nietsTeBetalen(batch, row, maand));

const tegenstrijdig: Check = {
  id: "vergoed-tegenstrijdig",
  kind: "lerenden",
  severity: "warning",
  name: {
    nl: "vergoed en bedrag spreken elkaar tegen",
    fr: "indemnisé et montant se contredisent",
    en: "paid and amount contradict each other",
  },
  message: {
    nl: "In “vergoed” staat {gegeven}, maar de leervergoeding is {bedrag}: verbeter een van beide; de premie hangt ervan af.",
    fr: "« Indemnisé » dit {gegeven}, mais l’indemnité est de {bedrag} : corrigez l’un des deux ; la prime en dépend.",
    en: "“Paid” says {gegeven}, but the allowance is {bedrag}: correct one of the two; the premium depends on it.",
  },
  needs: ["overeenkomst", "vergoed", "leervergoeding"],
  columns: ["vergoed", "leervergoeding"],
  article: "",
  source: "",
  rows: (batch, found) => {
    const soort = batch.values("overeenkomst");
    const vergoed = batch.values("vergoed");
    const uurbedrag = batch.values("uurbedrag");
    const kwartaalloon = batch.values("kwartaalloon");
    const maanden = everyMonth.map((maand) => batch.monthly("leervergoeding", maand));
    const tell = (row: number, maand: number, ja: boolean): void =>
      found(row, () => ({
        columns: ["vergoed", batch.monthColumn("leervergoeding", maand, row)],
        found: ["yesNo", ja],
        expected: ["yesNo", !ja],
        say: { gegeven: ["yesNo", ja], bedrag: ["euro", maanden[maand][row]] },
      }));
    for (let row = 0; row < batch.rows; row++) {
      if (Number.isNaN(vergoed[row]) || Number.isNaN(soort[row]) || metLoon.includes(soort[row])) continue;
      const ja = vergoed[row] === 1;
      // An hourly amount, or the wage of the quarter, pays as well; an allowance in an SAO is told already.
      if (ja ? betaaldIn(maanden, row) >= 0 || uurbedrag[row] > 0 || kwartaalloon[row] > 0 : soort[row] === sao)
        continue;
      const maand = ja ? nulIn(batch, maanden, row) : betaaldIn(maanden, row);
      if (maand < 0) continue;
      tell(row, maand, ja);
    }
  },
};

const vlaams = codeOf(woonplaatsgewest, "Vlaams");

const woontElders: Check = {
  id: "leerlingenpremie-woonplaats",
  kind: "lerenden",
  severity: "notice",
  name: {
    nl: "geen leerlingenpremie door de woonplaats",
    fr: "pas de leerlingenpremie à cause du domicile",
    en: "no leerlingenpremie because of the residence",
  },
  message: {
    nl: "De lerende woont niet in het Vlaams Gewest ({gewest}): geen leerlingenpremie voor de lerende. De premie van de onderneming hangt daar niet van af.",
    fr: "L’apprenant n’habite pas en Région flamande ({gewest}) : pas de leerlingenpremie pour l’apprenant. La prime de l’entreprise n’en dépend pas.",
    en: "The learner does not live in the Flemish Region ({gewest}): no leerlingenpremie for the learner. The firm's premium does not depend on it.",
  },
  needs: ["overeenkomst", "start", "woonplaatsgewest"],
  columns: ["woonplaatsgewest"],
  article: "decreet 23 december 2022; besluit Vlaamse Regering 14 juli 2023",
  source:
    "https://www.vlaanderen.be/werken/opleiding-op-de-werkplek/als-lerende-een-opleiding-op-de-werkplek-volgen/leerlingenpremie-alternerende-opleiding",
  rows: (batch, found) => {
    const soort = batch.values("overeenkomst");
    const woont = batch.values("woonplaatsgewest");
    const jaren = schooljaren(batch);
    const gevraagdIn = jaarcijfers(woonplaats);
    const geeftRechtIn = jaarcijfers(metLeerlingenpremie);
    const tell = (row: number, gewest: Choice | undefined, cijfer: Jaarcijfer<boolean>): void =>
      found(row, () => ({
        found: ["text", gewest?.code],
        expected: ["text", "Vlaams"],
        say: { gewest: ["text", gewest?.name] },
        entry: cijfer.entry,
        on: cijfer.on,
      }));
    for (let row = 0; row < batch.rows; row++) {
      if (!(woont[row] >= 0 && soort[row] >= 0) || woont[row] === vlaams || Number.isNaN(jaren[row])) continue;
      const cijfer = gevraagdIn(jaren[row]);
      if (cijfer === null || !cijfer.waarde) continue;
      if (geeftRechtIn(jaren[row])?.waarde[soorten[soort[row]]] !== true) continue;
      const gewest = woonplaatsgewest.choices?.[woont[row]];
      tell(row, gewest, cijfer);
    }
  },
};

export const vergoedControles: readonly Check[] = [tegenstrijdig, woontElders];
