import type { Day } from "../../base/day.ts";
import { schoolYearOfDay, schoolYearStart } from "../../base/schoolyear.ts";
import type { RowCheck } from "../../roster/check.ts";
import { logica, oao, odos, soorten } from "./bronnen.ts";

const besluit = "besluit Vlaamse Regering 8 juli 2016; besluit Vlaamse Regering 20 november 2020";
const leervergoeding =
  "https://www.vlaanderen.be/lerenden-uit-het-onderwijs-opleiden-op-de-werkplek/overeenkomsten/overeenkomst-van-alternerende-opleiding/leervergoeding-in-duaal-en-alternerend-leren";

/** Without its step nobody can tell the tariff of an OAO. */
const trapOntbreekt: RowCheck = {
  id: "trap-ontbreekt",
  kind: "lerenden",
  severity: "warning",
  name: { nl: "trap ontbreekt", fr: "échelon manquant", en: "step missing" },
  message: {
    nl: "De trap ontbreekt: zonder trap (1, 2 of 3) is er geen tarief voor deze OAO, en blijft de leervergoeding ongecontroleerd.",
    fr: "L’échelon manque : sans échelon (1, 2 ou 3) il n’y a pas de tarif pour cet OAO, et l’indemnité n’est pas contrôlée.",
    en: "The step is missing: without a step (1, 2 or 3) this OAO has no tariff, and the allowance is not checked.",
  },
  needs: ["overeenkomst", "trap"],
  columns: ["trap"],
  article: besluit,
  source: leervergoeding,
  rows: (batch, found) => {
    const soort = batch.values("overeenkomst");
    const trap = batch.values("trap");
    for (let row = 0; row < batch.rows; row++)
      if (soort[row] === oao && Number.isNaN(trap[row]) && !batch.isWrong("trap", row)) found(row);
  },
};

/** A step of an agreement that knows none. */
const trapZonderBetekenis: RowCheck = {
  id: "trap-zonder-betekenis",
  kind: "lerenden",
  severity: "notice",
  name: { nl: "trap zonder betekenis", fr: "échelon sans objet", en: "step without a meaning" },
  message: {
    nl: "Een {overeenkomst} kent geen trappen: trap {trap} telt niet mee. Laat de cel leeg, of kijk de soort overeenkomst na.",
    fr: "Un contrat {overeenkomst} ne connaît pas d’échelons : l’échelon {trap} ne compte pas. Videz la cellule, ou vérifiez le type de contrat.",
    en: "Agreement {overeenkomst} knows no steps: step {trap} does not count. Leave the cell blank, or check the type of agreement.",
  },
  needs: ["overeenkomst", "trap"],
  columns: ["trap", "overeenkomst"],
  article: besluit,
  source: leervergoeding,
  rows: (batch, found) => {
    const soort = batch.values("overeenkomst");
    const trap = batch.values("trap");
    const tell = (row: number): void =>
      found(row, () => {
        const shown = ["text", batch.word("trap", row)] as const;
        return { found: shown, say: { overeenkomst: ["text", soorten[soort[row]]], trap: shown } };
      });
    for (let row = 0; row < batch.rows; row++) {
      if (Number.isNaN(trap[row]) || Number.isNaN(soort[row]) || soort[row] === oao) continue;
      tell(row);
    }
  },
};

const isEersteSeptember = (day: Day): boolean => schoolYearStart(schoolYearOfDay(day)) === day;

/** A step rises with the school year, not with an agreement or a birthday. */
const trapNietOpSeptember: RowCheck = {
  id: "trap-niet-op-september",
  kind: "lerenden",
  severity: "notice",
  name: {
    nl: "trap stijgt niet op 1 september",
    fr: "l’échelon ne monte pas au 1er septembre",
    en: "step does not rise on 1 September",
  },
  message: {
    nl: "De trap stijgt hier op {trapVanaf}; een hogere trap gaat in op 1 september. Kijk de dag na.",
    fr: "L’échelon monte ici le {trapVanaf} ; un échelon supérieur prend cours le 1er septembre. Vérifiez le jour.",
    en: "The step rises here on {trapVanaf}; a higher step begins on 1 September. Check the day.",
  },
  needs: ["overeenkomst", "trapVanaf"],
  columns: ["trapVanaf"],
  article: besluit,
  source: "https://www.leertijd.be/hoeveel-bedraagt-de-leervergoeding",
  rows: (batch, found) => {
    const soort = batch.values("overeenkomst");
    const vanaf = batch.values("trapVanaf");
    const tell = (row: number): void =>
      found(row, () => ({ found: ["day", vanaf[row]], say: { trapVanaf: ["day", vanaf[row]] } }));
    for (let row = 0; row < batch.rows; row++) {
      if (Number.isNaN(vanaf[row]) || soort[row] !== oao || isEersteSeptember(vanaf[row] as Day)) continue;
      tell(row);
    }
  },
};

/** The RSZ knows other codes for a manual than for a white-collar learner. */
const statuutOntbreekt: RowCheck = {
  id: "statuut-ontbreekt",
  kind: "lerenden",
  severity: "notice",
  name: { nl: "statuut ontbreekt", fr: "statut manquant", en: "status missing" },
  message: {
    nl: "Het statuut ontbreekt: zonder arbeider of bediende zijn de RSZ-code en de bijdragen van deze {overeenkomst} niet te bepalen.",
    fr: "Le statut manque : sans ouvrier ou employé, le code ONSS et les cotisations de ce contrat {overeenkomst} ne peuvent être déterminés.",
    en: "The status is missing: without arbeider or bediende nobody can tell the RSZ code and the contributions of this {overeenkomst}.",
  },
  needs: ["overeenkomst", "statuut"],
  columns: ["statuut"],
  ...logica,
  rows: (batch, found) => {
    const soort = batch.values("overeenkomst");
    const statuut = batch.values("statuut");
    const tell = (row: number): void => found(row, () => ({ say: { overeenkomst: ["text", soorten[soort[row]]] } }));
    for (let row = 0; row < batch.rows; row++) {
      if (!Number.isNaN(statuut[row]) || (soort[row] !== oao && soort[row] !== odos)) continue;
      if (!batch.isWrong("statuut", row)) tell(row);
    }
  },
};

/** What is wrong with the step and the status of an agreement. */
export const trapControles: readonly RowCheck[] = [
  trapOntbreekt,
  trapZonderBetekenis,
  trapNietOpSeptember,
  statuutOntbreekt,
];
