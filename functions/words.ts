import type { Text } from "../shared/index.ts";

/** What can be wrong with a request before the law is asked anything, and the sentence for it. */
export const sentences = {
  emptyBody: {
    nl: "Er is niets meegestuurd: stuur gegevens mee in de aanvraag.",
    fr: "Rien n’a été envoyé : joignez des données à la demande.",
    en: "Nothing was sent: send data along with the request.",
  },
  ownNotRead: {
    nl: "Het bestand met eigen cijfers kan niet gelezen worden: kijk het pad in {variable} na.",
    fr: "Le fichier des chiffres propres ne peut être lu : vérifiez le chemin dans {variable}.",
    en: "The file with own figures cannot be read: check the path in {variable}.",
  },
  ownNotJson: {
    nl: "Het bestand met eigen cijfers ({variable}) is geen geldige JSON.",
    fr: "Le fichier des chiffres propres ({variable}) n’est pas du JSON valable.",
    en: "The file with own figures ({variable}) is not valid JSON.",
  },
  brokenOff: {
    nl: "De gegevens zijn niet volledig aangekomen. Verstuur ze opnieuw.",
    fr: "Les données ne sont pas arrivées entièrement. Envoyez-les à nouveau.",
    en: "The data did not arrive whole. Send them again.",
  },
  brokenGzip: {
    nl: "De gzip-gegevens zijn beschadigd of onvolledig.",
    fr: "Les données gzip sont endommagées ou incomplètes.",
    en: "The gzip data are damaged or incomplete.",
  },
  notUtf8: {
    nl: "Byte {byte} (regel {row}, teken {column}) is geen UTF-8. Sla het bestand op als “CSV UTF-8”.",
    fr: "L’octet {byte} (ligne {row}, caractère {column}) n’est pas de l’UTF-8. Enregistrez-le en « CSV UTF-8 ».",
    en: "Byte {byte} (line {row}, character {column}) is not UTF-8. Save the file as “CSV UTF-8”.",
  },
  jsonSyntax: {
    nl: "Dit is geen geldige JSON: kijk op regel {row}, teken {column}.",
    fr: "Ce n’est pas du JSON valable : voyez la ligne {row}, caractère {column}.",
    en: "This is not valid JSON: look at line {row}, character {column}.",
  },
  tooDeep: {
    nl: "De haakjes zijn dieper genest dan {most} (regel {row}, teken {column}).",
    fr: "Les crochets sont imbriqués sur plus de {most} niveaux (ligne {row}, caractère {column}).",
    en: "The brackets are nested deeper than {most} (line {row}, character {column}).",
  },
  lineTooLong: {
    nl: "Een rij is langer dan {most}: ontbreekt er een regeleinde, een aanhalingsteken of een haakje?",
    fr: "Une rangée dépasse {most} : manque-t-il une fin de ligne, un guillemet ou un crochet ?",
    en: "A row is longer than {most}: is a line end, a quote or a bracket missing?",
  },
  brokenQuote: {
    nl: "Rij {row}: een aanhalingsteken staat verkeerd of wordt niet gesloten.",
    fr: "Ligne {row} : un guillemet est mal placé ou n’est pas fermé.",
    en: "Row {row}: a quote stands wrong or is not closed.",
  },
  tooManyBytes: {
    nl: "De gegevens zijn groter dan {most}.",
    fr: "Les données dépassent {most}.",
    en: "The data are larger than {most}.",
  },
  inflatesTooFar: {
    nl: "De uitgepakte gegevens zijn groter dan {most}.",
    fr: "Les données décompressées dépassent {most}.",
    en: "The unpacked data are larger than {most}.",
  },
  tooManyRows: {
    nl: "Er zijn meer dan {most} rijen.",
    fr: "Il y a plus de {most} lignes.",
    en: "There are more than {most} rows.",
  },
  tooManyColumns: {
    nl: "Er zijn meer dan {most} kolommen.",
    fr: "Il y a plus de {most} colonnes.",
    en: "There are more than {most} columns.",
  },
  unknownContentType: {
    nl: "Dit soort gegevens wordt niet gelezen. Geef als Content-Type een van deze: {known}.",
    fr: "Ce type de données n’est pas lu. Indiquez comme Content-Type l’un de ceux-ci : {known}.",
    en: "Data of this kind are not read. Give one of these as Content-Type: {known}.",
  },
  notAWorkbook: {
    nl: "Dit is geen Excel-werkmap (.xlsx).",
    fr: "Ceci n’est pas un classeur Excel (.xlsx).",
    en: "This is no Excel workbook (.xlsx).",
  },
  otherExcelFormat: {
    nl: "Dit is een Excel-bestand in een andere indeling (.xls of .xlsb). Sla het op als “Excel-werkmap (.xlsx)”.",
    fr: "C’est un fichier Excel dans un autre format (.xls ou .xlsb). Enregistrez-le en « Classeur Excel (.xlsx) ».",
    en: "This is an Excel file in another format (.xls or .xlsb). Save it as “Excel Workbook (.xlsx)”.",
  },
  encryptedWorkbook: {
    nl: "De werkmap is met een wachtwoord beveiligd. Verwijder het wachtwoord en stuur ze opnieuw.",
    fr: "Le classeur est protégé par un mot de passe. Supprimez le mot de passe et envoyez-le à nouveau.",
    en: "The workbook is protected by a password. Remove the password and send it again.",
  },
  brokenWorkbook: {
    nl: "De werkmap is beschadigd of onvolledig. Open ze in Excel, sla ze opnieuw op en verstuur ze nog eens.",
    fr: "Le classeur est endommagé ou incomplet. Ouvrez-le dans Excel, enregistrez-le et envoyez-le à nouveau.",
    en: "The workbook is damaged or incomplete. Open it in Excel, save it again and send it once more.",
  },
  unknownCharset: {
    nl: "Alleen UTF-8 wordt gelezen.",
    fr: "Seul l’UTF-8 est lu.",
    en: "Only UTF-8 is read.",
  },
  unknownEncoding: {
    nl: "Als Content-Encoding wordt alleen gzip gelezen.",
    fr: "Comme Content-Encoding, seul gzip est lu.",
    en: "As Content-Encoding only gzip is read.",
  },
  notAnObject: {
    nl: "Hier wordt een object verwacht, met de parameters bij naam.",
    fr: "Un objet est attendu ici, avec les paramètres par leur nom.",
    en: "An object is expected here, with the parameters by name.",
  },
  notARoster: {
    nl: "Dit is geen rooster. Stuur een lijst van objecten, of een object met “columns” en “rows”.",
    fr: "Ce n’est pas un tableau. Envoyez une liste d’objets, ou un objet avec « columns » et « rows ».",
    en: "This is no roster. Send a list of objects, or an object with “columns” and “rows”.",
  },
  zeroIsBlank: {
    nl: "{name}: 0 is als leeg gelezen, zoals een lege cel in Excel",
    fr: "{name} : 0 a été lu comme vide, comme une cellule vide dans Excel",
    en: "{name}: 0 was read as blank, as an empty cell in Excel is",
  },
  unknownParameter: {
    nl: "“{name}” is geen gegeven van deze functie. Ze kent: {known}.",
    fr: "« {name} » n’est pas un paramètre de cette fonction. Elle connaît : {known}.",
    en: "“{name}” is no parameter of this function. It knows: {known}.",
  },
  unknownKey: {
    nl: "“{name}” is hier niet bekend.",
    fr: "« {name} » n’est pas connu ici.",
    en: "“{name}” is not known here.",
  },
  missingKey: {
    nl: "“{name}” ontbreekt of is geen lijst.",
    fr: "« {name} » manque ou n’est pas une liste.",
    en: "“{name}” is missing or no list.",
  },
  notAHeader: {
    nl: "De naam van kolom {place} is geen tekst.",
    fr: "Le nom de la colonne {place} n’est pas un texte.",
    en: "The name of column {place} is no text.",
  },
  headerTooLong: {
    nl: "De naam van kolom {place} is langer dan {most} tekens.",
    fr: "Le nom de la colonne {place} dépasse {most} caractères.",
    en: "The name of column {place} is longer than {most} characters.",
  },
  rowNotAList: {
    nl: "Rij {row} is geen lijst van cellen.",
    fr: "La ligne {row} n’est pas une liste de cellules.",
    en: "Row {row} is no list of cells.",
  },
  rowNotAnObject: {
    nl: "Rij {row} is geen object.",
    fr: "La ligne {row} n’est pas un objet.",
    en: "Row {row} is no object.",
  },
  tooManyCells: {
    nl: "Rij {row} heeft {cells} cellen en er zijn {columns} kolommen.",
    fr: "La ligne {row} a {cells} cellules et il y a {columns} colonnes.",
    en: "Row {row} has {cells} cells and there are {columns} columns.",
  },
  tooFewCells: {
    nl: "Rij {row} heeft {cells} cellen en er zijn {columns} kolommen.",
    fr: "La ligne {row} a {cells} cellules et il y a {columns} colonnes.",
    en: "Row {row} has {cells} cells and there are {columns} columns.",
  },
  notAValue: {
    nl: "Hier staat een lijst of object, en er wordt één waarde verwacht.",
    fr: "Il y a ici une liste ou un objet, et une seule valeur est attendue.",
    en: "A list or object stands here, and one value is expected.",
  },
  hugeNumber: {
    nl: "Dit getal is te groot.",
    fr: "Ce nombre est trop grand.",
    en: "This number is too large.",
  },
  cellTooLong: {
    nl: "Deze tekst is langer dan {most} tekens.",
    fr: "Ce texte dépasse {most} caractères.",
    en: "This text is longer than {most} characters.",
  },
  notAQuarter: {
    nl: "Dit is geen kwartaal. Schrijf bijvoorbeeld 2026K3.",
    fr: "Ce n’est pas un trimestre. Écrivez par exemple 2026K3.",
    en: "This is no quarter. Write for example 2026K3.",
  },
  notADay: {
    nl: "Dit is geen dag. Schrijf bijvoorbeeld 2026-09-01.",
    fr: "Ce n’est pas un jour. Écrivez par exemple 2026-09-01.",
    en: "This is no day. Write for example 2026-09-01.",
  },
  shiftsFirst: {
    nl: "Zet “lerenden” voor “uurrooster”: diensten worden aan lerenden gekoppeld die al gelezen zijn.",
    fr: "Mettez « lerenden » avant « uurrooster » : les services sont liés à des apprenants déjà lus.",
    en: "Put “lerenden” before “uurrooster”: shifts are joined to learners that were read before.",
  },
  notTrueOrFalse: {
    nl: "Geef true of false.",
    fr: "Donnez true ou false.",
    en: "Give true or false.",
  },
  noSuchLearner: {
    nl: "Op deze rij staat geen lerende van dit kwartaal die berekend kon worden.",
    fr: "Cette ligne ne contient pas d’apprenant de ce trimestre qui ait pu être calculé.",
    en: "This row holds no learner of this quarter that could be calculated.",
  },
  givenTwice: {
    nl: "“{name}” staat meer dan eens in het adres.",
    fr: "« {name} » figure plus d’une fois dans l’adresse.",
    en: "“{name}” stands in the address more than once.",
  },
  unknownRule: {
    nl: "Er is geen functie “{name}”. GET /api/rules geeft de lijst.",
    fr: "Il n’y a pas de fonction « {name} ». GET /api/rules en donne la liste.",
    en: "There is no function “{name}”. GET /api/rules gives the list.",
  },
  unknownFigure: {
    nl: "Er is geen cijfer “{name}”. GET /api/law geeft de lijst.",
    fr: "Il n’y a pas de chiffre « {name} ». GET /api/law en donne la liste.",
    en: "There is no figure “{name}”. GET /api/law gives the list.",
  },
  internal: {
    nl: "Er ging iets mis in de dienst zelf. Meld het met het nummer in “instance”.",
    fr: "Une erreur s’est produite dans le service. Signalez-la avec le numéro dans « instance ».",
    en: "Something went wrong in the service itself. Report it with the number in “instance”.",
  },
} as const satisfies Record<string, Text>;

export type MistakeCode = keyof typeof sentences;
