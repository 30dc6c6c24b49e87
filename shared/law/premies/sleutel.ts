import type { Day } from "../../base/day.ts";
import type { Case, Rule } from "../../engine/rule.ts";
import type { Overeenkomst } from "../../facts/overeenkomst.ts";
import { bestaat } from "../overeenkomst/overeenkomst.ts";
import { startVoorGeboorte } from "../overeenkomst/volgorde.ts";
import { tijdvakVan } from "./geldt.ts";
import { type Looptijd, looptBuiten } from "./schooljaar.ts";

/**
 * What a premium's answer turns on, for rosters that ask it by the million. Of the rows of one school year, agreement
 * and region, those alike in `gevalVan` have one case of the rule, which reads the same figures. Where that case judges
 * conditions (`oordelend`) those alike in `oordeel` as well have one outcome: only days and names differ.
 */
export type Sleutel<V, C> = {
  readonly rule: Rule;
  readonly oordelend: ReadonlySet<Case>;
  /** The figures are those that the case read, by their names. */
  readonly oordeel: (vraag: V, cijfers: C) => number;
};

type Gevraagd = Looptijd & { readonly overeenkomst: Overeenkomst; readonly geboortedatum: Day | null };

const metVlag = (samen: number, is: boolean): number => samen + samen + Number(is);

/** What decides which case of a premium holds: what is known of the agreement's kind, and the order of the days. */
export const gevalVan = (vraag: Gevraagd): number => {
  const tijdvak = tijdvakVan(bestaat[vraag.overeenkomst], vraag.start);
  return metVlag(metVlag(tijdvak, looptBuiten(vraag)), startVoorGeboorte(vraag) !== null);
};
