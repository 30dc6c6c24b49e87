import { type Day, dayOf, yearOf } from "../../base/day.ts";
import { quarterStart, yearOfQuarter } from "../../base/quarter.ts";
import { entryOn } from "../../engine/parameter.ts";
import type { Check } from "../../roster/check.ts";
import { birthYearAt, eachRow, numberAt, wordAt } from "../../roster/roster.ts";
import { leeftijdBeperkt, leerling } from "./cijfers.ts";

/** The first quarter of the full regime: another code, other contributions. */
const regimewissel: Check = {
  id: "regimewissel",
  kind: "lerenden",
  severity: "notice",
  name: {
    nl: "RSZ-regeling wisselt in dit kwartaal",
    fr: "changement de régime ONSS ce trimestre",
    en: "RSZ regime changes in this quarter",
  },
  message: {
    nl: "Vanaf {dag} geldt de volledige RSZ-regeling: de lerende werd {leeftijd} in {jaar}.",
    fr: "À partir du {dag} vaut le régime ONSS complet : l’apprenant a eu {leeftijd} ans en {jaar}.",
    en: "From {dag} the full RSZ regime holds: the learner became {leeftijd} in {jaar}.",
  },
  needs: [["geboortedatum", "insz"], "overeenkomst"],
  needsQuarter: true,
  columns: ["geboortedatum"],
  article: "wet 27 juni 1969, art. 1 § 1 en art. 2; koninklijk besluit 28 november 1969, art. 4",
  source:
    "https://www.socialsecurity.be/employer/instructions/dmfa/nl/2020-1/instructions/persons/specific/apprentices.html",
  run: ({ roster, quarterAt, found }) =>
    eachRow(roster, (row) => {
      const quarter = quarterAt(row);
      const birth = birthYearAt(roster, row);
      const soort = wordAt(roster, "overeenkomst", row);
      if (quarter === null || birth === null || soort === null) return;
      const eerste = quarterStart(quarter);
      const start = numberAt(roster, "start", row) as Day | null;
      const isLeerling = entryOn(leerling, eerste)?.value?.[soort];
      const leeftijd = entryOn(leeftijdBeperkt, eerste);
      if (!isLeerling || leeftijd?.value == null || (start !== null && start >= eerste)) return;
      const laatsteJaar = yearOf(birth) + leeftijd.value;
      if (yearOfQuarter(quarter) !== laatsteJaar + 1 || eerste !== firstOfYear(eerste)) return;
      found(row, {
        say: { dag: ["day", eerste], leeftijd: ["count", leeftijd.value], jaar: ["count", laatsteJaar] },
        entry: leeftijd,
        on: eerste,
      });
    }),
};
const firstOfYear = (day: Day): Day | null => dayOf(yearOf(day), 1, 1);

export const rszControles: readonly Check[] = [regimewissel];
