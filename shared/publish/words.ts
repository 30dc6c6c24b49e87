import { slashedOf } from "../base/day.ts";
import { asSentence, fill, type Language, type Text } from "../base/text.ts";
import type { Problem, ProblemCode } from "../facts/problem.ts";

export { certaintyWords } from "../base/certainty.ts";
export { unitWords } from "../engine/unit-words.ts";

/** The sentence of each problem: what is wrong, where, and what to do. */
const sentences = {
  required: {
    nl: "Ontbreekt: {veld} ({uitleg}). Geef een waarde op.",
    fr: "Il manque : {veld} ({uitleg}). Indiquez une valeur.",
    en: "Missing: {veld} ({uitleg}). Give a value.",
  },
  notADay: {
    nl: "{veld}: “{gegeven}” is geen dag. Schrijf dag/maand/jaar, het jaar in vier cijfers, bijvoorbeeld 1/09/2026; alleen in een formule staat hij tussen aanhalingstekens.",
    fr: "{veld} : « {gegeven} » n’est pas un jour. Écrivez jour/mois/année, l’année en quatre chiffres, par exemple 1/09/2026 ; dans une formule seulement, il se met entre guillemets.",
    en: "{veld}: “{gegeven}” is no day. Write day/month/year, the year in four digits, for example 1/09/2026; only in a formula it stands in quotes.",
  },
  notATime: {
    nl: "{veld}: “{gegeven}” is geen uur. Schrijf bijvoorbeeld 8:30.",
    fr: "{veld} : « {gegeven} » n’est pas une heure. Écrivez par exemple 8:30.",
    en: "{veld}: “{gegeven}” is no time. Write for example 8:30.",
  },
  notAQuarter: {
    nl: "{veld}: “{gegeven}” is geen kwartaal. Schrijf bijvoorbeeld 2026K3, of een dag in het kwartaal.",
    fr: "{veld} : « {gegeven} » n’est pas un trimestre. Écrivez par exemple 2026K3, ou un jour du trimestre.",
    en: "{veld}: “{gegeven}” is no quarter. Write for example 2026K3, or a day in the quarter.",
  },
  notASchoolYear: {
    nl: "{veld}: “{gegeven}” is geen schooljaar. Schrijf bijvoorbeeld 2026-2027, of een dag erin.",
    fr: "{veld} : « {gegeven} » n’est pas une année scolaire. Écrivez par exemple 2026-2027, ou un jour de l’année.",
    en: "{veld}: “{gegeven}” is no school year. Write for example 2026-2027, or a day in it.",
  },
  notANumber: {
    nl: "{veld}: “{gegeven}” is geen getal. Schrijf bijvoorbeeld 648,30.",
    fr: "{veld} : « {gegeven} » n’est pas un nombre. Écrivez par exemple 648,30.",
    en: "{veld}: “{gegeven}” is no number. Write for example 648.30.",
  },
  ambiguousNumber: {
    nl: "{veld}: “{gegeven}” kan op twee manieren gelezen worden. Schrijf het zonder scheiding van duizendtallen.",
    fr: "{veld} : « {gegeven} » peut se lire de deux façons. Écrivez-le sans séparateur de milliers.",
    en: "{veld}: “{gegeven}” can be read in two ways. Write it without a thousands separator.",
  },
  tooFine: {
    nl: "{veld}: “{gegeven}” heeft te veel decimalen. Rond eerst af.",
    fr: "{veld} : « {gegeven} » a trop de décimales. Arrondissez d’abord.",
    en: "{veld}: “{gegeven}” has too many decimals. Round it first.",
  },
  outOfRange: {
    nl: "{veld}: “{gegeven}” ligt buiten wat mogelijk is{grenzen}. {reden}",
    fr: "{veld} : « {gegeven} » est hors de ce qui est possible{grenzen}. {reden}",
    en: "{veld}: “{gegeven}” is outside what is possible{grenzen}. {reden}",
  },
  notAChoice: {
    nl: "{veld}: “{gegeven}” is geen keuze. Kies uit {keuzes}.",
    fr: "{veld} : « {gegeven} » n’est pas un choix. Choisissez parmi {keuzes}.",
    en: "{veld}: “{gegeven}” is no choice. Choose from {keuzes}.",
  },
  notYesNo: {
    nl: "{veld}: “{gegeven}” is geen ja of nee. Schrijf WAAR of ONWAAR.",
    fr: "{veld} : « {gegeven} » n’est ni oui ni non. Écrivez VRAI ou FAUX.",
    en: "{veld}: “{gegeven}” is neither yes nor no. Write TRUE or FALSE.",
  },
  notAWeekrooster: {
    nl: "{veld}: “{gegeven}” is geen weekrooster. Schrijf 7 (of 14) letters vanaf maandag: W, L of -, met minstens één W of L, bv. WWWLL--.",
    fr: "{veld} : « {gegeven} » n’est pas un horaire. Écrivez 7 (ou 14) lettres à partir de lundi : W, L ou -, avec au moins un W ou un L, p. ex. WWWLL--.",
    en: "{veld}: “{gegeven}” is no timetable. Write 7 (or 14) letters from Monday: W, L or -, with at least one W or L, e.g. WWWLL--.",
  },
  notDigits: {
    nl: "{veld}: “{gegeven}” is geen nummer van {cijfers} cijfers.",
    fr: "{veld} : « {gegeven} » n’est pas un numéro de {cijfers} chiffres.",
    en: "{veld}: “{gegeven}” is no number of {cijfers} digits.",
  },
  wrongDigits: {
    nl: "{veld}: het controlegetal klopt niet.",
    fr: "{veld} : le nombre de contrôle est faux.",
    en: "{veld}: the check digits are wrong.",
  },
  tooLong: {
    nl: "{veld}: deze tekst is te lang.",
    fr: "{veld} : ce texte est trop long.",
    en: "{veld}: this text is too long.",
  },
  notText: {
    nl: "{veld}: hier wordt een tekst verwacht.",
    fr: "{veld} : un texte est attendu ici.",
    en: "{veld}: a text is expected here.",
  },
  notAPc: {
    nl: "{veld}: “{gegeven}” is geen nummer van een paritair comité. Schrijf drie cijfers, bv. 124 of 149.01.",
    fr: "{veld} : « {gegeven} » n’est pas le numéro d’une commission paritaire. Écrivez trois chiffres, p. ex. 124 ou 149.01.",
    en: "{veld}: “{gegeven}” is not the number of a joint committee. Write three digits, e.g. 124 or 149.01.",
  },
  tooManyDays: {
    nl: "{veld}: {gegeven} is te veel voor deze maand; hoogstens {dagen}. {reden}",
    fr: "{veld} : {gegeven} est trop élevé pour ce mois ; au plus {dagen}. {reden}",
    en: "{veld}: {gegeven} is too many for this month; at most {dagen}. {reden}",
  },
  inconsistent: {
    nl: "“{veld}” past niet bij de andere gegevens. {reden}",
    fr: "« {veld} » ne s’accorde pas avec les autres données. {reden}",
    en: "“{veld}” does not fit the other values. {reden}",
  },
  unknown: {
    nl: "Onbekend: {cijfer} op {dag}. {reden}",
    fr: "Inconnu : {cijfer} au {dag}. {reden}",
    en: "Unknown: {cijfer} on {dag}. {reden}",
  },
  notInForce: {
    nl: "Niet van kracht op {dag}: {cijfer}.",
    fr: "Pas en vigueur au {dag} : {cijfer}.",
    en: "Not in force on {dag}: {cijfer}.",
  },
  notApplicable: { nl: "{reden}", fr: "{reden}", en: "{reden}" },
} as const satisfies Record<ProblemCode, Text>;

const orWords = { nl: "of", fr: "ou", en: "or" } as const satisfies Record<Language, string>;
/** Words as a list, with a word before the last: numbers with nothing but signs between them look like somebody's. */
const listed = (words: readonly string[], language: Language): string =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")} ${orWords[language]} ${words.at(-1)}`;

const separators = { nl: ".", fr: "\u202f", en: "," } as const satisfies Record<Language, string>;
/** A whole number with its thousands apart. */
const numberText = (number: number, language: Language): string =>
  String(number).replace(/\B(?=(\d{3})+$)/g, separators[language]);

const bounds = (least: number | undefined, most: number | undefined, language: Language): string => {
  if (least === undefined || most === undefined) return "";
  const words = { nl: ["van", "tot"], fr: ["de", "à"], en: ["from", "to"] } as const;
  const [from, to] = words[language];
  return ` (${from} ${numberText(least, language)} ${to} ${numberText(most, language)})`;
};

/** A problem in the words of a language. */
export const problemSentence = (problem: Problem, language: Language): string => {
  const { code, field, given, figure, day, because } = problem;
  return fill(sentences[code][language], {
    veld: field?.name[language] ?? "",
    uitleg: field?.describe[language] ?? "",
    gegeven: given ?? "",
    grenzen: bounds(field?.least, field?.most, language),
    keuzes: listed(
      (field?.choices ?? []).map((choice) => choice.code),
      language,
    ),
    cijfers: String(field?.digits ?? ""),
    cijfer: figure?.[language] ?? "",
    dag: day === undefined ? "" : slashedOf(day),
    reden: asSentence(because?.[language] ?? ""),
    ...problem.values,
  }).trim();
};

/** The sentence of a figure that goes on past the day it was last checked. */
export const pastCheckSentence: Text = {
  nl: "{cijfer}: laatst gecontroleerd op {dag}; wijziging mogelijk",
  fr: "{cijfer} : vérifié pour la dernière fois le {dag} ; un changement est possible",
  en: "{cijfer}: last checked on {dag}; a change is possible",
};

/** What an answer with an unknown part misses. */
export const missingSentence: Text = { nl: "Ontbreekt: {wat}.", fr: "Il manque : {wat}.", en: "Missing: {wat}." };

/** The sentence of a figure that an organisation supplied itself. */
export const ownFigureSentence: Text = {
  nl: "{cijfer}: eigen cijfer van {organisatie}, niet uit de wet",
  fr: "{cijfer} : chiffre propre de {organisatie}, pas de la loi",
  en: "{cijfer}: own figure of {organisatie}, not from the law",
};
