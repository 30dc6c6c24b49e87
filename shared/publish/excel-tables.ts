import type { Rule } from "../engine/rule.ts";
import { rules } from "../law/index.ts";
import { roosterControle } from "./excel-findings.ts";
import { kwartaalOverzicht } from "./excel-quarter.ts";
import type { TableFunction } from "./excel-table.ts";

/** The functions that read a whole table. */
export const tableFunctions: readonly TableFunction[] = [roosterControle, kwartaalOverzicht];

/** Everything that a cell may ask, in the order in which a reader would want it. */
export const everyFunction: readonly (Rule | TableFunction)[] = [...rules, ...tableFunctions];
