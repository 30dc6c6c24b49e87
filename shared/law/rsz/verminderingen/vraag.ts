import { type Share, wholeFactor } from "../../../base/money.ts";
import type { Quarter } from "../../../base/quarter.ts";
import { type FactsOf, optional, type Read, read, required } from "../../../engine/rule.ts";
import type { ValueOf } from "../../../facts/field.ts";
import { gewest } from "../../../facts/onderneming.ts";
import { start, statuut } from "../../../facts/overeenkomst.ts";
import { geboortedatum } from "../../../facts/persoon.ts";
import { categorie, mu } from "../../../facts/rooster.ts";
import { kwartaalbedrag, verminderingscode } from "../../../facts/rsz.ts";
import { kwartaal } from "../../../facts/tijd.ts";
import { volledigBasis, volledigBasisZonderLm } from "../bijdragen/cijfers.ts";
import { opKwartaal } from "../kwartaal.ts";

export type Categorie = ValueOf<typeof categorie>;

export const facts = {
  code: required(verminderingscode),
  kwartaalbedrag: required(kwartaalbedrag),
  geboortedatum: required(geboortedatum),
  kwartaal: required(kwartaal),
  statuut: required(statuut),
  categorie: optional(categorie, "1"),
  start: optional(start),
  gewest: optional(gewest, "Vlaams"),
  mu: optional(mu, wholeFactor),
};
export type Facts = FactsOf<typeof facts>;

/** Something for each category. */
export const perCategorie = <T>(make: (categorie: Categorie) => T): Readonly<Record<Categorie, T>> => ({
  "1": make("1"),
  "2": make("2"),
  "3": make("3"),
  "3zonderLM": make("3zonderLM"),
});

/** The employer's basic contribution of the full regime: what reductions may be taken from. */
export const basisbijdrageRead = <F extends { readonly kwartaal: Quarter }>(soort: Categorie): Read<F, Share> =>
  soort === "3zonderLM"
    ? read<F, Share>(volledigBasisZonderLm, opKwartaal)
    : read<F, Share>(volledigBasis, opKwartaal, () => soort);
