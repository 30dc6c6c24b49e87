import type { Day } from "../../base/day.ts";
import { type Cents, type Share, shareUp } from "../../base/money.ts";
import { read } from "../../engine/rule.ts";
import type { Trap } from "../../facts/overeenkomst.ts";
import { aandeel, afronding, bekendmaking, ggmmi } from "./cijfers.ts";

/** The figures of the monthly tariff on a day. */
export const tariefReads = <F>(on: (facts: F) => Day, trap: Trap) => ({
  ggmmi: read<F, Cents>(ggmmi, on),
  aandeel: read<F, Share>(aandeel, on, () => trap),
  afronding: read<F, Cents>(afronding, on),
  bekendmaking: read<F, boolean>(bekendmaking[trap], on),
});

/** The monthly tariff of an OAO: the step's share of the guaranteed minimum income, rounded up to ten cents. */
export const tarief = (law: { readonly ggmmi: Cents; readonly aandeel: Share; readonly afronding: Cents }): Cents =>
  shareUp(law.ggmmi, law.aandeel, law.afronding);
