import { overeenkomst, type Trap, trap } from "../../facts/overeenkomst.ts";
import { codeOf } from "../../roster/column.ts";

/** The kinds of agreement as a column holds them. */
export const oao = codeOf(overeenkomst, "OAO");
export const sao = codeOf(overeenkomst, "SAO");
export const da = codeOf(overeenkomst, "DA");
export const odos = codeOf(overeenkomst, "ODOS");
export const odo = codeOf(overeenkomst, "ODO");
export const odow = codeOf(overeenkomst, "ODOW");

/** The steps in the order in which a column counts them. */
export const trappen: readonly Trap[] = (trap.choices ?? []).map(({ code }) => code);
