import type { Day } from "../../base/day.ts";
import { type Answer, answerFacts } from "../../engine/answer.ts";
import type { Overeenkomst, Trap } from "../../facts/overeenkomst.ts";
import { leervergoeding } from "./leervergoeding.ts";

/** The monthly tariff of a step on a day, for rules that are made of it: of an hourly agreement there is none. */
export const maandtariefOp = (datum: Day, trap: Trap, overeenkomst: Overeenkomst = "OAO"): Answer =>
  answerFacts(leervergoeding, { datum, trap, overeenkomst, uren: null, uurbedrag: null });
