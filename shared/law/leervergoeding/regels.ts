import type { Rule } from "../../engine/rule.ts";
import { gewaarborgd } from "./gewaarborgd.ts";
import { leertrap } from "./leertrap.ts";
import { leervergoeding } from "./leervergoeding.ts";
import { leervergoedingMaand } from "./maand.ts";
import { leervergoedingProrata } from "./prorata.ts";
import { vakantiedagenRegel } from "./vakantiedagen.ts";

/** The rules of the learning allowance, in the order in which a reader would want them. */
export const regels: readonly Rule[] = [
  leervergoeding,
  leertrap,
  leervergoedingProrata,
  leervergoedingMaand,
  gewaarborgd,
  vakantiedagenRegel,
];
