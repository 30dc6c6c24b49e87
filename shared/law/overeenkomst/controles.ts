import type { Day } from "../../base/day.ts";
import { type Quarter, quarterEnd, quarterStart } from "../../base/quarter.ts";
import { entryOn, firstDayOf } from "../../engine/parameter.ts";
import type { Overeenkomst } from "../../facts/overeenkomst.ts";
import type { Check } from "../../roster/check.ts";
import { agreementAt, eachRow, numberAt, personAt, type Roster, userRow, wordAt } from "../../roster/roster.ts";
import { bestaat, minimumuren, saoMinimumuren } from "./overeenkomst.ts";

const decreet = "decreet 10 juni 2016; decreet 25 maart 2022";
const edulex = "https://data-onderwijs.vlaanderen.be/edulex/document.aspx?docid=14994";
/** Checks of logic stand on no law. */
const logica = { article: "", source: "" } as const;

const eindeVoorStart: Check = {
  id: "einde-voor-start",
  kind: "lerenden",
  severity: "error",
  name: { nl: "einde voor start", fr: "fin avant début", en: "end before start" },
  message: {
    nl: "De overeenkomst eindigt op {einde}, voor de start op {start}.",
    fr: "Le contrat finit le {einde}, avant son début le {start}.",
    en: "The agreement ends on {einde}, before its start on {start}.",
  },
  needs: ["start", "einde"],
  columns: ["start", "einde"],
  ...logica,
  run: ({ roster, found }) =>
    eachRow(roster, (row) => {
      const start = numberAt(roster, "start", row);
      const einde = numberAt(roster, "einde", row);
      if (start === null || einde === null || einde >= start) return;
      found(row, { found: ["day", einde], say: { start: ["day", start], einde: ["day", einde] } });
    }),
};

/** The agreement is made before its type existed. */
const teVroeg: Check = {
  id: "overeenkomst-te-vroeg",
  kind: "lerenden",
  severity: "error",
  name: {
    nl: "soort overeenkomst bestond nog niet",
    fr: "type de contrat pas encore existant",
    en: "agreement type did not exist yet",
  },
  message: {
    nl: "De {overeenkomst} bestaat pas vanaf {vanaf}; deze overeenkomst start op {start}.",
    fr: "Le contrat {overeenkomst} n’existe qu’à partir du {vanaf} ; celui-ci débute le {start}.",
    en: "The {overeenkomst} exists only from {vanaf}; this agreement starts on {start}.",
  },
  needs: ["overeenkomst", "start"],
  columns: ["overeenkomst", "start"],
  article: decreet,
  source: edulex,
  run: ({ roster, found }) =>
    eachRow(roster, (row) => {
      const soort = wordAt(roster, "overeenkomst", row) as Overeenkomst | null;
      const start = numberAt(roster, "start", row) as Day | null;
      if (soort === null || start === null || entryOn(bestaat[soort], start) !== null) return;
      const vanaf = firstDayOf(bestaat[soort]);
      found(row, {
        found: ["day", start],
        expected: ["day", vanaf],
        say: { overeenkomst: ["text", soort], start: ["day", start], vanaf: ["day", vanaf] },
        entry: bestaat[soort].entries[0],
        on: vanaf,
      });
    }),
};

/** A birth after the agreement starts: one of the two days is a slip. */
const geboorteNaStart: Check = {
  id: "geboorte-na-start",
  kind: "lerenden",
  severity: "error",
  name: { nl: "geboren na de start", fr: "né après le début", en: "born after the start" },
  message: {
    nl: "De geboortedatum {geboren} ligt na de start op {start}.",
    fr: "La date de naissance {geboren} est postérieure au début le {start}.",
    en: "The date of birth {geboren} lies after the start on {start}.",
  },
  needs: ["geboortedatum", "start"],
  columns: ["geboortedatum", "start"],
  ...logica,
  run: ({ roster, found }) =>
    eachRow(roster, (row) => {
      const geboren = numberAt(roster, "geboortedatum", row);
      const start = numberAt(roster, "start", row);
      if (geboren === null || start === null || geboren < start) return;
      found(row, { found: ["day", geboren], say: { geboren: ["day", geboren], start: ["day", start] } });
    }),
};

/** A row of a quarter in which its agreement does not run: it counts nowhere. */
const kwartaalErbuiten: Check = {
  id: "kwartaal-buiten-overeenkomst",
  kind: "lerenden",
  severity: "warning",
  name: {
    nl: "kwartaal buiten de overeenkomst",
    fr: "trimestre hors du contrat",
    en: "quarter outside the agreement",
  },
  message: {
    nl: "De overeenkomst loopt niet in {kwartaal}: deze rij telt nergens mee.",
    fr: "Le contrat ne court pas au {kwartaal} : cette ligne ne compte nulle part.",
    en: "The agreement does not run in {kwartaal}: this row counts nowhere.",
  },
  needs: ["start", "kwartaal"],
  columns: ["kwartaal", "start", "einde"],
  ...logica,
  run: ({ roster, found }) =>
    eachRow(roster, (row) => {
      const kwartaal = numberAt(roster, "kwartaal", row) as Quarter | null;
      const start = numberAt(roster, "start", row);
      const einde = numberAt(roster, "einde", row);
      if (kwartaal === null || start === null || (einde !== null && einde < start)) return;
      if (start <= quarterEnd(kwartaal) && (einde === null || einde >= quarterStart(kwartaal))) return;
      found(row, { say: { kwartaal: ["quarter", kwartaal] } });
    }),
};

/** Which side of the threshold of workplace hours an agreement must be on; null where hours do not matter. */
const vanafGrens = { OAO: true, ODOS: true, SAO: false, ODO: false, DA: null, ODOW: null } as const satisfies Record<
  Overeenkomst,
  boolean | null
>;

const uren = (id: string, aboveExpected: boolean, message: Check["message"]): Check => ({
  id,
  kind: "lerenden",
  severity: "error",
  name: aboveExpected
    ? { nl: "te weinig uren op de werkplek", fr: "trop peu d’heures au travail", en: "too few workplace hours" }
    : { nl: "te veel uren op de werkplek", fr: "trop d’heures au travail", en: "too many workplace hours" },
  message,
  needs: ["overeenkomst", "start", "urenWerkplek"],
  columns: ["overeenkomst", "urenWerkplek"],
  article: "decreet 10 juni 2016, art. 3",
  source: edulex,
  run: ({ roster, found }) =>
    eachRow(roster, (row) => {
      const soort = wordAt(roster, "overeenkomst", row) as Overeenkomst | null;
      const start = numberAt(roster, "start", row) as Day | null;
      const gegeven = numberAt(roster, "urenWerkplek", row);
      if (soort === null || start === null || gegeven === null || vanafGrens[soort] !== aboveExpected) return;
      const entry = entryOn(minimumuren, start);
      const grens = entry?.value ?? null;
      if (entry === null || grens === null || gegeven >= grens === aboveExpected) return;
      found(row, {
        found: ["hours", gegeven],
        expected: ["hours", grens],
        say: { overeenkomst: ["text", soort], uren: ["hours", gegeven], grens: ["hours", grens] },
        entry,
        on: start,
      });
    }),
});

const teWeinigUren = uren("uren-te-weinig", true, {
  nl: "Een {overeenkomst} vraagt minstens {grens} uur per week op de werkplek; hier {uren}.",
  fr: "Le contrat {overeenkomst} demande au moins {grens} heures par semaine au travail ; ici {uren}.",
  en: "Agreement {overeenkomst} needs at least {grens} hours a week at the workplace; here {uren}.",
});
const teVeelUren = uren("uren-te-veel", false, {
  nl: "Een {overeenkomst} heeft minder dan {grens} uur per week op de werkplek; hier {uren}.",
  fr: "Le contrat {overeenkomst} compte moins de {grens} heures par semaine au travail ; ici {uren}.",
  en: "Agreement {overeenkomst} has fewer than {grens} hours a week at the workplace; here {uren}.",
});

/** An SAO of fewer hours in all than the decree asks since it need no longer be full-time. */
const teWeinigInTotaal: Check = {
  id: "sao-te-weinig-uren",
  kind: "lerenden",
  severity: "warning",
  name: {
    nl: "te weinig uren in totaal voor een SAO",
    fr: "trop peu d’heures au total pour un SAO",
    en: "too few hours in all for an SAO",
  },
  message: {
    nl: "Een SAO vraagt minstens {grens} uur per week, werkplek en les samen; hier {uren}.",
    fr: "Un SAO demande au moins {grens} heures par semaine, travail et cours ensemble ; ici {uren}.",
    en: "An SAO needs at least {grens} hours a week, workplace and lessons together; here {uren}.",
  },
  needs: ["overeenkomst", "start", "urenWerkplek", "urenLes"],
  columns: ["urenWerkplek", "urenLes"],
  article: "decreet 10 juni 2022",
  source: "Belgisch Staatsblad 13-7-2022",
  run: ({ roster, found }) =>
    eachRow(roster, (row) => {
      const start = numberAt(roster, "start", row) as Day | null;
      const werk = numberAt(roster, "urenWerkplek", row);
      const les = numberAt(roster, "urenLes", row);
      if (wordAt(roster, "overeenkomst", row) !== "SAO" || start === null || werk === null || les === null) return;
      const entry = entryOn(saoMinimumuren, start);
      const grens = entry?.value ?? null;
      const samen = werk + les;
      if (entry === null || grens === null || samen >= grens) return;
      found(row, {
        found: ["hours", samen],
        expected: ["hours", grens],
        say: { uren: ["hours", samen], grens: ["hours", grens] },
        entry,
        on: start,
      });
    }),
};

/** Rows of each person, in the order of the roster. */
const rowsByPerson = (roster: Roster): ReadonlyMap<string, readonly number[]> => {
  const rows = new Map<string, number[]>();
  eachRow(roster, (row) => {
    const person = personAt(roster, row);
    if (person === null) return;
    const known = rows.get(person);
    if (known) known.push(row);
    else rows.set(person, [row]);
  });
  return rows;
};

const dubbel: Check = {
  id: "dubbele-rij",
  kind: "lerenden",
  severity: "error",
  name: { nl: "dezelfde rij staat er tweemaal", fr: "la même ligne figure deux fois", en: "the same row stands twice" },
  message: {
    nl: "Deze lerende staat met dezelfde start en hetzelfde kwartaal al op rij {eerste}.",
    fr: "Cet apprenant figure déjà à la ligne {eerste} avec le même début et le même trimestre.",
    en: "This learner already stands in row {eerste} with the same start and quarter.",
  },
  needs: [["insz", "referentie"], "start"],
  columns: ["insz", "referentie", "start"],
  ...logica,
  run: ({ roster, quarterAt, found }) => {
    for (const [, rows] of rowsByPerson(roster)) {
      const seen = new Map<string, number>();
      for (const row of rows) {
        const key = `${agreementAt(roster, row)} ${quarterAt(row)}`;
        const first = seen.get(key);
        if (first === undefined) seen.set(key, row);
        else found(row, { say: { eerste: ["count", userRow(first)] } });
      }
    }
  },
};

const overlap: Check = {
  id: "overlappende-overeenkomsten",
  kind: "lerenden",
  severity: "error",
  name: { nl: "overeenkomsten overlappen", fr: "contrats qui se chevauchent", en: "agreements overlap" },
  message: {
    nl: "Deze overeenkomst overlapt met die van rij {eerste}, die loopt van {start} tot {einde}.",
    fr: "Ce contrat chevauche celui de la ligne {eerste}, du {start} au {einde}.",
    en: "This agreement overlaps with that of row {eerste}, from {start} to {einde}.",
  },
  needs: [["insz", "referentie"], "start", "einde"],
  columns: ["start", "einde"],
  article: "decreet 10 juni 2016, art. 3",
  source: edulex,
  run: ({ roster, found }) => {
    for (const [, rows] of rowsByPerson(roster)) {
      const seen = new Map<string, { readonly row: number; readonly start: number; readonly einde: number }>();
      for (const row of rows) {
        const start = numberAt(roster, "start", row);
        if (start === null) continue;
        const einde = numberAt(roster, "einde", row) ?? Number.POSITIVE_INFINITY;
        const agreement = agreementAt(roster, row);
        if (agreement === null || seen.has(agreement)) continue;
        for (const other of seen.values())
          if (start <= other.einde && other.start <= einde) {
            found(row, {
              say: {
                eerste: ["count", userRow(other.row)],
                start: ["day", other.start],
                einde: Number.isFinite(other.einde) ? ["day", other.einde] : ["text", "…"],
              },
            });
            break;
          }
        seen.set(agreement, { row, start, einde });
      }
    }
  },
};

export const overeenkomstControles: readonly Check[] = [
  eindeVoorStart,
  geboorteNaStart,
  kwartaalErbuiten,
  teVroeg,
  teWeinigUren,
  teVeelUren,
  teWeinigInTotaal,
  dubbel,
  overlap,
];
