import { certainties, certaintyWords, fill, type Language, type Text } from "../../shared/index.ts";

/** Every sentence of the pane. */
export const words = {
  pane: { nl: "Duaal", fr: "Duaal", en: "Duaal" },
  tabs: { nl: "Onderdelen", fr: "Volets", en: "Sections" },
  functies: { nl: "Functies", fr: "Fonctions", en: "Functions" },
  uitleg: { nl: "Uitleg", fr: "Explication", en: "Explain" },
  rooster: { nl: "Rooster", fr: "Registre", en: "Roster" },
  kwartaal: { nl: "Kwartaal", fr: "Trimestre", en: "Quarter" },
  language: { nl: "Taal", fr: "Langue", en: "Language" },
  theme: { nl: "Weergave", fr: "Affichage", en: "Appearance" },
  auto: { nl: "Automatisch", fr: "Automatique", en: "Automatic" },
  light: { nl: "Licht", fr: "Clair", en: "Light" },
  dark: { nl: "Donker", fr: "Sombre", en: "Dark" },
  ownFigures: { nl: "Eigen cijfers", fr: "Chiffres propres", en: "Own figures" },
  ownIntro: {
    nl: "Waar de wet een cijfer openlaat, kan uw organisatie het zelf geven: een bestand dat bij deze werkmap bewaard wordt. Antwoorden die erop steunen, zeggen het.",
    fr: "Là où la loi laisse un chiffre ouvert, votre organisation peut le donner : un fichier conservé avec ce classeur. Les réponses qui s’y appuient le disent.",
    en: "Where the law leaves a figure open, your organisation may give it: a file that is kept with this workbook. Answers that stand on it say so.",
  },
  ownChoose: { nl: "Kies een bestand (.json)", fr: "Choisissez un fichier (.json)", en: "Choose a file (.json)" },
  ownTemplate: {
    nl: "Sjabloon met alles wat openstaat",
    fr: "Modèle avec tout ce qui reste ouvert",
    en: "Template with everything that is open",
  },
  ownTooLarge: {
    nl: "Dit bestand is te groot voor eigen cijfers.",
    fr: "Ce fichier est trop grand pour des chiffres propres.",
    en: "This file is too large for own figures.",
  },
  ownNotJson: {
    nl: "Dit bestand is geen geldige JSON.",
    fr: "Ce fichier n’est pas du JSON valable.",
    en: "This file is not valid JSON.",
  },
  ownRefused: {
    nl: "Dit bestand is niet overgenomen:",
    fr: "Ce fichier n’a pas été repris :",
    en: "This file was not taken over:",
  },
  ownKept: {
    nl: "Cijfers van {organisatie}:",
    fr: "Chiffres de {organisatie} :",
    en: "Figures of {organisatie}:",
  },
  ownForget: { nl: "Vergeten", fr: "Oublier", en: "Forget" },
  lawCheckedOn: {
    nl: "Wetgeving laatst gecontroleerd op {dag}",
    fr: "Législation vérifiée pour la dernière fois le {dag}",
    en: "Law last checked on {dag}",
  },
  noExcelTitle: {
    nl: "Dit venster hoort in Excel",
    fr: "Ce volet se trouve dans Excel",
    en: "This pane belongs in Excel",
  },
  noExcel: {
    nl: "Open Excel, ga naar Start › Invoegtoepassingen en kies Duaal. Hieronder ziet u alvast alle functies.",
    fr: "Ouvrez Excel, allez dans Accueil › Compléments et choisissez Duaal. Voici déjà toutes les fonctions.",
    en: "Open Excel, go to Home › Add-ins and choose Duaal. Below you can already see every function.",
  },
  needsExcel: {
    nl: "Dit onderdeel leest uw rekenblad. Open Duaal in Excel om het te gebruiken.",
    fr: "Ce volet lit votre feuille de calcul. Ouvrez Duaal dans Excel pour l’utiliser.",
    en: "This section reads your sheet. Open Duaal in Excel to use it.",
  },
  failed: {
    nl: "Dat lukte niet. Bewerkt u nog een cel, of is het blad beveiligd? Druk op Enter en probeer opnieuw.",
    fr: "Échec. Modifiez-vous encore une cellule, ou la feuille est-elle protégée ? Appuyez sur Entrée et réessayez.",
    en: "That did not work. Are you still editing a cell, or is the sheet protected? Press Enter and try again.",
  },

  search: { nl: "Zoek een functie", fr: "Chercher une fonction", en: "Search for a function" },
  brochure: {
    nl: "Klopt mijn brochure nog?",
    fr: "Ma brochure est-elle à jour ?",
    en: "Is my brochure still right?",
  },
  noneFound: { nl: "Geen functie gevonden.", fr: "Aucune fonction trouvée.", en: "No function found." },
  countFound: { nl: "{aantal} functies", fr: "{aantal} fonctions", en: "{aantal} functions" },
  oneFound: { nl: "1 functie", fr: "1 fonction", en: "1 function" },
  parameters: { nl: "Gegevens", fr: "Paramètres", en: "Parameters" },
  optional: { nl: "optioneel", fr: "facultatif", en: "optional" },
  mayBeBlank: { nl: "mag leeg zijn", fr: "peut rester vide", en: "may be blank" },
  default: { nl: "standaard {waarde}", fr: "par défaut {waarde}", en: "default {waarde}" },
  example: { nl: "Voorbeeld", fr: "Exemple", en: "Example" },
  insert: { nl: "Invoegen", fr: "Insérer", en: "Insert" },
  insertWhy: { nl: "Invoegen met uitleg", fr: "Insérer avec explication", en: "Insert with explanation" },
  help: { nl: "Meer uitleg", fr: "En savoir plus", en: "Learn more" },
  noRosterSheet: {
    nl: "Op geen ander blad staat een rooster. Kies een cel op een leeg blad, naast het blad met het rooster.",
    fr: "Aucune autre feuille ne contient de tableau d’apprenants. Choisissez une cellule sur une feuille vide.",
    en: "No other sheet holds a roster. Choose a cell on an empty sheet, beside the sheet with the roster.",
  },
  inserted: {
    nl: "Formule ingevoegd: {formule}",
    fr: "Formule insérée : {formule}",
    en: "Formula inserted: {formule}",
  },

  chooseCell: {
    nl: "Kies een cel met een DUAAL-formule. Hier leest u dan hoe het antwoord tot stand komt.",
    fr: "Choisissez une cellule avec une formule DUAAL. Vous lirez ici comment la réponse est obtenue.",
    en: "Choose a cell with a DUAAL formula. You will read here how its answer comes about.",
  },
  foreign: {
    nl: "De formule in {cel} gebruikt geen functie van Duaal.",
    fr: "La formule en {cel} n’utilise aucune fonction de Duaal.",
    en: "The formula in {cel} uses no function of Duaal.",
  },
  unreadable: {
    nl: "Deze formule is te ingewikkeld om hier te lezen. Zet de functie van Duaal in een eigen cel en kies die.",
    fr: "Cette formule est trop complexe pour être lue ici. Mettez la fonction de Duaal dans sa propre cellule.",
    en: "This formula is too intricate to read here. Put Duaal’s function in a cell of its own and choose that one.",
  },
  unexplained: {
    nl: "Duaal kent geen functie {functie}. Kijk de naam na op het tabblad Functies.",
    fr: "Duaal ne connaît pas de fonction {functie}. Vérifiez le nom sous l’onglet Fonctions.",
    en: "Duaal knows no function {functie}. Check the name on the tab Functions.",
  },
  readsTable: {
    nl: "Deze functie leest een hele tabel. Op de tabbladen Rooster en Kwartaal leest u hetzelfde met artikels, bronnen en redenen.",
    fr: "Cette fonction lit tout un tableau. Sous les onglets Registre et Trimestre vous lirez la même chose avec articles, sources et raisons.",
    en: "This function reads a whole table. The tabs Roster and Quarter tell the same with articles, sources and reasons.",
  },
  columns: { nl: "Kolommen", fr: "Colonnes", en: "Columns" },
  refusedRange: {
    nl: "{veld} is een bereik ({wat}). Kies een formule die naar één cel verwijst.",
    fr: "{veld} est une plage ({wat}). Choisissez une formule qui renvoie à une seule cellule.",
    en: "{veld} is a range ({wat}). Choose a formula that refers to a single cell.",
  },
  refusedComputed: {
    nl: "{veld} is zelf een berekening. Zet die in een eigen cel en verwijs ernaar; dan is dit antwoord uit te leggen.",
    fr: "{veld} est lui-même un calcul. Mettez-le dans sa propre cellule et renvoyez-y : la réponse sera explicable.",
    en: "{veld} is itself a computation. Put it in a cell of its own and refer to that; then this can be explained.",
  },
  refusedName: {
    nl: "{veld} verwijst naar een naam of tabelkolom ({wat}). Verwijs naar één cel, zoals A2.",
    fr: "{veld} renvoie à un nom ou à une colonne de tableau ({wat}). Renvoyez à une cellule, comme A2.",
    en: "{veld} refers to a name or table column ({wat}). Refer to a single cell, such as A2.",
  },
  refusedError: {
    nl: "{veld}: cel {wat} toont een fout. Kies die cel om te lezen wat er schort.",
    fr: "{veld} : la cellule {wat} affiche une erreur. Choisissez-la pour lire ce qui ne va pas.",
    en: "{veld}: cell {wat} shows an error. Choose that cell to read what is wrong.",
  },
  partly: {
    nl: "De cel rekent hier nog mee verder; dit is de uitleg van {functie} daarin.",
    fr: "La cellule poursuit le calcul ; voici l’explication de {functie} qu’elle contient.",
    en: "The cell calculates on with this; here is the explanation of {functie} in it.",
  },
  noResult: { nl: "Geen antwoord", fr: "Pas de réponse", en: "No answer" },
  blankResult: { nl: "Leeg", fr: "Vide", en: "Blank" },
  rowsResult: { nl: "Tabel van {aantal} rijen", fr: "Tableau de {aantal} lignes", en: "Table of {aantal} rows" },
  oneRowResult: { nl: "Tabel van 1 rij", fr: "Tableau d’une ligne", en: "Table of 1 row" },
  steps: { nl: "Stappen", fr: "Étapes", en: "Steps" },
  figures: { nl: "Cijfers uit de wet", fr: "Chiffres légaux", en: "Figures of the law" },
  assumptions: { nl: "Aannames", fr: "Hypothèses", en: "Assumptions" },
  missingList: { nl: "Ontbreekt: {lijst}", fr: "Manque : {lijst}", en: "Missing: {lijst}" },
  missing: { nl: "Ontbreekt", fr: "Manque", en: "Missing" },
  from: { nl: "vanaf {dag}", fr: "dès le {dag}", en: "from {dag}" },
  source: { nl: "bron", fr: "source", en: "source" },
  readAgain: { nl: "Opnieuw lezen", fr: "Relire", en: "Read again" },

  rosterIntro: {
    nl: "Controleert de tabel op het actieve blad, of uw selectie: één rij per overeenkomst. Alles blijft hier.",
    fr: "Contrôle le tableau de la feuille active, ou votre sélection : une ligne par contrat. Tout reste ici.",
    en: "Checks the table on the active sheet, or your selection: a row an agreement. All stays here.",
  },
  check: { nl: "Controleren", fr: "Contrôler", en: "Check" },
  checking: { nl: "Bezig…", fr: "En cours…", en: "Working…" },
  checked: { nl: "{rijen} rijen in {bereik}", fr: "{rijen} lignes dans {bereik}", en: "{rijen} rows in {bereik}" },
  clean: { nl: "Geen bevindingen.", fr: "Aucun constat.", en: "No findings." },
  errors: { nl: "Fouten", fr: "Erreurs", en: "Errors" },
  warnings: { nl: "Waarschuwingen", fr: "Avertissements", en: "Warnings" },
  notices: { nl: "Meldingen", fr: "Remarques", en: "Notices" },
  row: { nl: "rij {rij}", fr: "ligne {rij}", en: "row {rij}" },
  skippedRows: {
    nl: "{aantal} rijen konden niet gelezen worden en tellen niet mee.",
    fr: "{aantal} lignes n’ont pas pu être lues et ne comptent pas.",
    en: "{aantal} rows could not be read and are left out.",
  },
  leftOut: {
    nl: "{aantal} rijen tellen niet mee: ze zijn niet te lezen, of staan er dubbel.",
    fr: "{aantal} lignes ne comptent pas : illisibles, ou en double.",
    en: "{aantal} rows are left out: they cannot be read, or stand there twice.",
  },
  capped: {
    nl: "Niet alle bevindingen worden getoond.",
    fr: "Tous les constats ne sont pas affichés.",
    en: "Not every finding is shown.",
  },
  more: { nl: "Toon {aantal} meer", fr: "Afficher {aantal} de plus", en: "Show {aantal} more" },
  notDone: { nl: "Niet uitgevoerde controles", fr: "Contrôles non effectués", en: "Checks not done" },
  paint: { nl: "Cellen kleuren", fr: "Colorer les cellules", en: "Colour cells" },
  unpaint: { nl: "Kleuren weghalen", fr: "Enlever les couleurs", en: "Remove colours" },
  painted: { nl: "{aantal} cellen gekleurd.", fr: "{aantal} cellules colorées.", en: "{aantal} cells coloured." },
  unpainted: { nl: "De kleuren zijn weg.", fr: "Les couleurs sont enlevées.", en: "The colours are gone." },

  quarterIntro: {
    nl: "Vat de overeenkomsten op het actieve blad samen: vergoedingen, RSZ, premies en wat het alles samen kost.",
    fr: "Résume les contrats de la feuille active : indemnités, ONSS, primes et ce que tout cela coûte.",
    en: "Sums up the agreements on the active sheet: allowances, RSZ, premiums and what it all costs.",
  },
  quarterChoice: { nl: "Kwartaal", fr: "Trimestre", en: "Quarter" },
  summarise: { nl: "Samenvatten", fr: "Résumer", en: "Sum up" },
  totals: { nl: "Totaal", fr: "Total", en: "Total" },
  learners: { nl: "{aantal} lerenden", fr: "{aantal} apprenants", en: "{aantal} learners" },
  oneLearner: { nl: "1 lerende", fr: "1 apprenant", en: "1 learner" },
  noLearners: {
    nl: "Geen lerende met een overeenkomst in dit kwartaal.",
    fr: "Aucun apprenant avec un contrat durant ce trimestre.",
    en: "No learner with an agreement in this quarter.",
  },
  noEmployer: { nl: "Zonder onderneming", fr: "Sans entreprise", en: "Without a firm" },
  month: { nl: "Maand", fr: "Mois", en: "Month" },
  tariff: { nl: "Tarief", fr: "Tarif", en: "Tariff" },
  due: { nl: "Verschuldigd", fr: "Dû", en: "Due" },
  paid: { nl: "Betaald", fr: "Payé", en: "Paid" },
  regime: { nl: "RSZ-regeling", fr: "Régime ONSS", en: "RSZ regime" },
  step: { nl: "trap {trap}", fr: "échelon {trap}", en: "step {trap}" },
  premium: { nl: "Premie {jaar}", fr: "Prime {jaar}", en: "Premium {jaar}" },
  stagebonus: { nl: "Stagebonus {jaar}", fr: "Stagebonus {jaar}", en: "Stagebonus {jaar}" },
  share: {
    nl: "In dit kwartaal: {bedrag}.",
    fr: "Pour ce trimestre : {bedrag}.",
    en: "In this quarter: {bedrag}.",
  },
  gross: { nl: "Bijdragen", fr: "Cotisations", en: "Contributions" },
  structural: { nl: "Vermindering 3000", fr: "Réduction 3000", en: "Reduction 3000" },
  targetGroup: { nl: "Vermindering 6310", fr: "Réduction 6310", en: "Reduction 6310" },
  mentorReduction: { nl: "Mentorkorting 3800", fr: "Réduction tuteur 3800", en: "Mentor’s reduction 3800" },
  declared: { nl: "Nu aan te geven", fr: "À déclarer", en: "Declared now" },
  billedLater: { nl: "Later aangerekend", fr: "Facturé plus tard", en: "Billed later" },
  personal: { nl: "Persoonlijke bijdrage", fr: "Cotisation personnelle", en: "Personal contribution" },
  werkbonus: { nl: "Werkbonus", fr: "Bonus à l’emploi", en: "Werkbonus" },
  learnerPays: { nl: "Ingehouden", fr: "Retenu", en: "Kept from the learner" },
  premiumShare: { nl: "Deel van de premies", fr: "Part des primes", en: "Share of premiums" },
  netCost: { nl: "Nettokost", fr: "Coût net", en: "Net cost" },
  netCostIs: {
    nl: "Nettokost: het kwartaalloon (anders wat betaald is, of verschuldigd), plus nu aan te geven en later aangerekend, min het deel van de premies dat bij dit kwartaal hoort.",
    fr: "Coût net : le salaire du trimestre (sinon ce qui est payé, ou dû), plus à déclarer et facturé plus tard, moins la part des primes qui revient à ce trimestre.",
    en: "Net cost: the quarterly wage (else what is paid, or due), plus declared now and billed later, less the part of the premiums that belongs to this quarter.",
  },
  contributionsAndPremiums: {
    nl: "Bijdragen en premies",
    fr: "Cotisations et primes",
    en: "Contributions and premiums",
  },
  reckoning: { nl: "Berekening van de bijdragen", fr: "Calcul des cotisations", en: "How contributions are reckoned" },
  wageGiven: {
    nl: "kwartaalloon van het rooster {bedrag}",
    fr: "salaire trimestriel du tableau {bedrag}",
    en: "quarterly wage of the roster {bedrag}",
  },
  wagePaid: { nl: "op wat betaald is, {bedrag}", fr: "sur ce qui est payé, {bedrag}", en: "on what is paid, {bedrag}" },
  wageDue: {
    nl: "op wat verschuldigd is, {bedrag}",
    fr: "sur ce qui est dû, {bedrag}",
    en: "on what is due, {bedrag}",
  },
  code: { nl: "kengetal {code}", fr: "code {code}", en: "code {code}" },
  mu: { nl: "µ {mu}", fr: "µ {mu}", en: "µ {mu}" },
  muEstimated: { nl: "µ {mu}, geschat", fr: "µ {mu}, estimé", en: "µ {mu}, estimated" },
  establishment: { nl: "Vestiging", fr: "Établissement", en: "Establishment" },
  noEstablishment: { nl: "zonder nummer", fr: "sans numéro", en: "without a number" },
  learnersColumn: { nl: "Lerenden", fr: "Apprenants", en: "Learners" },
  unknownAmount: { nl: "onbekend", fr: "inconnu", en: "unknown" },
  knownPart: { nl: "bekend deel {bedrag}", fr: "partie connue {bedrag}", en: "known part {bedrag}" },
} as const satisfies Record<string, Text>;

export type Word = keyof typeof words;
export type Say = (word: Word, values?: Readonly<Record<string, string | number>>) => string;

/** Speaks a language. */
export const sayIn =
  (language: Language): Say =>
  (word, values = {}) =>
    fill(
      words[word][language],
      Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)])),
    );

/** The word of a certainty; summaries hold it as a text. */
export const certaintyWord = (certainty: string, language: Language): string => {
  const known = certainties.find((one) => one === certainty);
  return known ? certaintyWords[known][language] : certainty;
};
