import type { Rule } from "../../engine/rule.ts";
import { dimonaType } from "./dimona.ts";
import { dmfaTermijn, pkwpDeadline } from "./termijnen.ts";
import { verplichtingen } from "./verplichtingen.ts";

/** The rules of duties and their terms, in the order in which a reader would want them. */
export const regels: readonly Rule[] = [verplichtingen, dimonaType, pkwpDeadline, dmfaTermijn];
