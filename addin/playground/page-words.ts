import type { Text } from "../../shared/index.ts";

/** Every sentence of the page around the sheet and the pane. */
export const pageWords = {
  name: { nl: "Duaal", fr: "Duaal", en: "Duaal" },
  about: {
    nl: "Leervergoeding, RSZ en premies van duaal leren in Excel. Probeer het hier: niets verlaat uw toestel.",
    fr: "Indemnité, ONSS et primes de la formation en alternance dans Excel. Essayez : rien ne quitte votre appareil.",
    en: "Allowance, social security and premiums of dual learning in Excel. Try it here: nothing leaves your device.",
  },
  brochure: {
    nl: "Klopt mijn brochure nog?",
    fr: "Ma brochure est-elle à jour ?",
    en: "Is my brochure still right?",
  },
  language: { nl: "Taal", fr: "Langue", en: "Language" },
  sheet: { nl: "Rekenblad", fr: "Feuille de calcul", en: "Spreadsheet" },
  pane: { nl: "Taakvenster", fr: "Volet", en: "Task pane" },
  hidePane: { nl: "Taakvenster sluiten", fr: "Fermer le volet", en: "Close task pane" },
  showPane: { nl: "Taakvenster openen", fr: "Ouvrir le volet", en: "Open task pane" },
  loading: { nl: "Het rekenblad wordt geladen…", fr: "La feuille se charge…", en: "The spreadsheet is loading…" },
  failed: {
    nl: "Het rekenblad kon niet laden. Vernieuw de pagina, of gebruik Chrome, Edge of Firefox van dit jaar.",
    fr: "La feuille n’a pas pu se charger. Actualisez la page, ou utilisez un navigateur récent.",
    en: "The spreadsheet could not load. Refresh the page, or use a recent browser.",
  },
  reload: {
    nl: "Het rekenblad zelf verandert van taal als u het opnieuw klaarzet; wat u typte gaat dan verloren.",
    fr: "La feuille elle-même change de langue si vous la rechargez ; ce que vous avez saisi sera perdu.",
    en: "The sheet itself changes its language when it is set up again; what you typed is then lost.",
  },
  reloadNow: { nl: "Opnieuw klaarzetten", fr: "Recharger", en: "Set up again" },
} as const satisfies Record<string, Text>;
