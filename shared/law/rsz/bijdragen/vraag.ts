import { wholeFactor } from "../../../base/money.ts";
import { type FactsOf, optional, required } from "../../../engine/rule.ts";
import { gewest, werknemers } from "../../../facts/onderneming.ts";
import { start, statuut } from "../../../facts/overeenkomst.ts";
import { geboortedatum } from "../../../facts/persoon.ts";
import { categorie, mu } from "../../../facts/rooster.ts";
import { fso, kwartaalbedrag } from "../../../facts/rsz.ts";
import { kwartaal } from "../../../facts/tijd.ts";

export const facts = {
  kwartaalbedrag: required(kwartaalbedrag),
  geboortedatum: required(geboortedatum),
  kwartaal: required(kwartaal),
  statuut: required(statuut),
  werknemers: optional(werknemers, 1),
  categorie: optional(categorie, "1"),
  mu: optional(mu, wholeFactor),
  fso: optional(fso),
  start: optional(start),
  gewest: optional(gewest, "Vlaams"),
};
export type Facts = FactsOf<typeof facts>;
