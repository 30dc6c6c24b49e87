import type { Share } from "../../../base/money.ts";
import type { Text } from "../../../base/text.ts";
import { type Aandelen, deelVan } from "./delen.ts";
import { apart, type Deel, type Lijn, samen } from "./lijnen.ts";

const basisNaam: Text = {
  nl: "basisbijdrage ({basisbijdrage})",
  fr: "cotisation de base ({basisbijdrage})",
  en: "basic contribution ({basisbijdrage})",
};
/** Of one line: what it holds, and in the full regime that the learner's own part, which is also on it, is not told. */
const eenLijn = (beperkt: boolean, arbeider: boolean): Text => ({
  nl: `${beperkt ? "lijn" : "werkgeversdeel van de lijn"} van het kengetal: basis-, ${arbeider ? "vakantie-, " : ""}bijzondere en asbestbijdrage`,
  fr: `${beperkt ? "ligne" : "part patronale de la ligne"} du code travailleur : cotisations de base, ${arbeider ? "vacances, " : ""}spéciale et amiante`,
  en: `${beperkt ? "line" : "employer’s part of the line"} of the worker code: basic, ${arbeider ? "holiday, " : ""}special and asbestos contribution`,
});

/** The contributions of the worker code: one line in which the shares are added up, or a line for each. */
export const kengetallijnen = (
  law: Aandelen & { readonly afzonderlijk: boolean; readonly basisbijdrage: Share },
  { beperkt, arbeider }: { readonly beperkt: boolean; readonly arbeider: boolean },
): readonly Lijn[] => {
  const delen: readonly Deel[] = [
    { naam: basisNaam, aandeel: law.basisbijdrage, van: ["basisbijdrage", null] },
    ...(arbeider ? [deelVan("vakantie", law)] : []),
    deelVan("bijzonder", law),
    deelVan("asbest", law),
  ];
  return law.afzonderlijk ? delen.map(apart) : [samen(eenLijn(beperkt, arbeider), delen)];
};
