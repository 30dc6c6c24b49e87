import type { Text } from "../../base/text.ts";

/** Of which employer the holiday contribution is told. */
export const priveWerkgever: Text = {
  nl: "de werkgever is een private werkgever in de private vakantieregeling (bijdragetype 1); openbare diensten en bijzondere werkgeverscategorieën zijn hier niet berekend",
  fr: "l’employeur est un employeur privé du régime privé de vacances (type de cotisation 1) ; les services publics et les catégories d’employeurs particulières ne sont pas calculés ici",
  en: "the employer is a private employer in the private holiday scheme (contribution type 1); public services and special employer categories are not computed here",
};

/** The same of contributions and the structural reduction, which also depend on the category. */
export const priveWerkgeverPerCategorie: Text = {
  nl: "de werkgever is een private werkgever in de private vakantieregeling (bijdragetype 1), commercieel in categorie 1 en niet-commercieel in de andere; openbare diensten en bijzondere werkgeverscategorieën (0,05 % in 001, 347 en 441, andere basisbijdragen, geen vermindering 3000 zonder volledige onderwerping) zijn hier niet berekend",
  fr: "l’employeur est un employeur privé du régime privé de vacances (type de cotisation 1), commercial en catégorie 1 et non commercial dans les autres ; les services publics et les catégories d’employeurs particulières (0,05 % en 001, 347 et 441, autres cotisations de base, pas de réduction 3000 sans assujettissement complet) ne sont pas calculés ici",
  en: "the employer is a private employer in the private holiday scheme (contribution type 1), commercial in category 1 and not commercial in the others; public services and special employer categories (0.05 % in 001, 347 and 441, other basic contributions, no reduction 3000 without full subjection) are not computed here",
};
