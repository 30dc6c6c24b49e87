import type { Cents, Share } from "../../../base/money.ts";
import type { Text } from "../../../base/text.ts";
import { type Aandelen, deelVan } from "./delen.ts";
import { apart, type Deel, type Lijn, samen } from "./lijnen.ts";

const basisNaam: Text = {
  nl: "basisbijdrage ({basisbijdrage})",
  fr: "cotisation de base ({basisbijdrage})",
  en: "basic contribution ({basisbijdrage})",
};
const eenLijn: Text = {
  nl: "lijn van het kengetal: basis-, bijzondere en asbestbijdrage",
  fr: "ligne du code travailleur : cotisations de base, spéciale et amiante",
  en: "line of the worker code: basic, special and asbestos contribution",
};
const eenLijnArbeider: Text = {
  nl: "lijn van het kengetal: basis-, vakantie-, bijzondere en asbestbijdrage",
  fr: "ligne du code travailleur : cotisations de base, vacances, spéciale et amiante",
  en: "line of the worker code: basic, holiday, special and asbestos contribution",
};

/** The contributions of the worker code: one line in which the shares are added up, or a line for each. */
export const kengetallijnen = (
  basis: Cents,
  opAparteLijnen: boolean,
  basisbijdrage: Share,
  arbeider: boolean,
  law: Aandelen,
): readonly Lijn[] => {
  const delen: readonly Deel[] = [
    { naam: basisNaam, aandeel: basisbijdrage, van: ["basisbijdrage", null] },
    ...(arbeider ? [deelVan("vakantie", law)] : []),
    deelVan("bijzonder", law),
    deelVan("asbest", law),
  ];
  return opAparteLijnen
    ? delen.map((deel) => apart(basis, deel))
    : [samen(arbeider ? eenLijnArbeider : eenLijn, basis, delen)];
};
