import { overeenkomst } from "../../facts/overeenkomst.ts";
import { codeOf } from "../../roster/column.ts";

/** What the checks of agreements stand on. */
export const decreet = "decreet 10 juni 2016; decreet 25 maart 2022";
export const decreetVolwassenen = "decreet 25 maart 2022";
export const edulex = "https://data-onderwijs.vlaanderen.be/edulex/document.aspx?docid=14994";
/** Checks of logic stand on no law. */
export const logica = { article: "", source: "" } as const;

/** The number that a column holds for each kind of agreement, and the kinds by that number. */
export const soorten = (overeenkomst.choices ?? []).map(({ code }) => code);
export const oao = codeOf(overeenkomst, "OAO");
export const sao = codeOf(overeenkomst, "SAO");
export const da = codeOf(overeenkomst, "DA");
export const odos = codeOf(overeenkomst, "ODOS");
export const odo = codeOf(overeenkomst, "ODO");
export const odow = codeOf(overeenkomst, "ODOW");
