import type { Language, Text } from "../base/text.ts";

/** What the subjects of law are called: the groups of functions, and the first word of a figure's id. */
const subjects: Readonly<Record<string, Text>> = {
  leervergoeding: { nl: "Leervergoeding", fr: "Indemnité d’apprentissage", en: "Learning allowance" },
  overeenkomst: { nl: "Overeenkomst", fr: "Contrat", en: "Agreement" },
  rsz: { nl: "RSZ", fr: "ONSS", en: "Social security" },
  premies: { nl: "Premies", fr: "Primes", en: "Premiums" },
  erkenning: { nl: "Erkenning", fr: "Agrément", en: "Recognition" },
  verplichtingen: { nl: "Verplichtingen", fr: "Obligations", en: "Duties" },
  kalender: { nl: "Kalender", fr: "Calendrier", en: "Calendar" },
  arbeidstijd: { nl: "Arbeidstijd", fr: "Temps de travail", en: "Working time" },
  nummers: { nl: "Nummers", fr: "Numéros", en: "Numbers" },
  cijfer: { nl: "Cijfers van de wet", fr: "Chiffres de la loi", en: "Figures of the law" },
  brochure: { nl: "Brochures", fr: "Brochures", en: "Brochures" },
  rooster: { nl: "Rooster", fr: "Tableau", en: "Roster" },
  kost: { nl: "Kost", fr: "Coût", en: "Cost" },
};

/** A subject nobody named here keeps its own word. */
export const subjectWord = (subject: string, language: Language): string => subjects[subject]?.[language] ?? subject;

/** Things by their subject, in the order in which subjects are first met. */
export const bySubject = <T>(
  things: readonly T[],
  subjectOf: (thing: T) => string,
): readonly (readonly [string, readonly T[]])[] =>
  [...new Set(things.map(subjectOf))].map((subject) => [
    subject,
    things.filter((thing) => subjectOf(thing) === subject),
  ]);
