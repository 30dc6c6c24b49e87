import type { Day } from "../../base/day.ts";
import type { Quarter } from "../../base/quarter.ts";
import type { Text } from "../../base/text.ts";
import type { Overeenkomst } from "../../facts/overeenkomst.ts";
import type { RowCheck } from "../../roster/check.ts";
import { logica } from "../leervergoeding/bronnen.ts";
import { type Leerlingen, leerlingenBij, regimes } from "./regimekolom.ts";

const gewoneWerknemer: Text = {
  nl: "De RSZ kent hier een gewone werknemer, met andere codes en bijdragen",
  fr: "Pour l’ONSS il s’agit d’un travailleur ordinaire, avec d’autres codes et cotisations",
  en: "To the RSZ this is an ordinary worker, with other codes and contributions",
};
/** What follows for the declaration, by the kinds of agreement that make no learner. */
const gevolgen: ReadonlyMap<string, Text> = new Map<Overeenkomst, Text>([
  [
    "SAO",
    {
      nl: "Een SAO is onbezoldigd: er is niets aan te geven",
      fr: "Un SAO n’est pas rémunéré : il n’y a rien à déclarer",
      en: "An SAO is unpaid: there is nothing to declare",
    },
  ],
  [
    "ODO",
    {
      nl: "Zonder vergoeding is er niets aan te geven; of en hoe een vergoeding wordt aangegeven, is niet gevonden",
      fr: "Sans indemnité il n’y a rien à déclarer ; il n’a pas été trouvé si et comment une indemnité est déclarée",
      en: "Without an allowance there is nothing to declare; whether and how an allowance is declared was not found",
    },
  ],
]);

/** A wage to declare as a learner's, of who is none. */
const geenLeerling: RowCheck = {
  id: "rsz-geen-leerling",
  kind: "lerenden",
  severity: "notice",
  name: { nl: "geen leerling voor de RSZ", fr: "pas un apprenti pour l’ONSS", en: "no learner for the RSZ" },
  message: {
    nl: "Met een {overeenkomst} is de lerende geen leerling voor de RSZ, maar hier staat een kwartaalloon van {loon}. {gevolg}.",
    fr: "Sous {overeenkomst}, l’apprenant n’est pas un apprenti pour l’ONSS, mais il est indiqué un salaire trimestriel de {loon}. {gevolg}.",
    en: "With an agreement {overeenkomst} nobody is a learner for the RSZ, yet a quarterly wage of {loon} stands here. {gevolg}.",
  },
  needs: ["overeenkomst", "kwartaalloon"],
  needsQuarter: true,
  columns: ["overeenkomst", "kwartaalloon"],
  article: "koninklijk besluit 28 november 1969, art. 1bis",
  source:
    "https://www.socialsecurity.be/employer/instructions/dmfa/nl/2020-1/instructions/persons/specific/apprentices.html",
  rows: (batch, found) => {
    const { quarter } = batch;
    const soort = batch.values("overeenkomst");
    const start = batch.values("start");
    const loon = batch.values("kwartaalloon");
    const regimeIn = regimes(batch);
    const tell = (row: number, { entry, van }: Leerlingen): void =>
      found(row, () => {
        const code = batch.word("overeenkomst", row) ?? "";
        return {
          found: ["euro", loon[row]],
          say: {
            overeenkomst: ["text", code],
            loon: ["euro", loon[row]],
            gevolg: ["text", gevolgen.get(code) ?? gewoneWerknemer],
          },
          entry: entry ?? undefined,
          on: start[row] > van ? (start[row] as Day) : van,
        };
      });
    for (let row = 0; row < batch.rows; row++) {
      if (!(loon[row] > 0) || Number.isNaN(quarter[row])) continue;
      const leerlingen = leerlingenBij(regimeIn(quarter[row] as Quarter), start[row]);
      if (leerlingen.is[soort[row]] === false) tell(row, leerlingen);
    }
  },
};

/** An establishment is a part of the employer. */
const werknemersVestiging: RowCheck = {
  id: "werknemers-vestiging",
  kind: "lerenden",
  severity: "warning",
  name: {
    nl: "meer werknemers in de vestiging dan in de onderneming",
    fr: "plus de travailleurs à l’établissement qu’à l’entreprise",
    en: "more employees in the establishment than in the firm",
  },
  message: {
    nl: "Werknemers van de vestiging: {vestiging}, meer dan de {werknemers} van de hele werkgever. Kijk beide getallen na.",
    fr: "Travailleurs de l’établissement : {vestiging}, plus que les {werknemers} de l’employeur entier. Vérifiez les deux nombres.",
    en: "Employees of the establishment: {vestiging}, more than the {werknemers} of the whole employer. Check both numbers.",
  },
  needs: ["werknemers", "werknemersVestiging"],
  columns: ["werknemersVestiging", "werknemers"],
  ...logica,
  rows: (batch, found) => {
    const werknemers = batch.values("werknemers");
    const vestiging = batch.values("werknemersVestiging");
    const tell = (row: number): void =>
      found(row, () => ({
        found: ["count", vestiging[row]],
        expected: ["count", werknemers[row]],
        say: { vestiging: ["count", vestiging[row]], werknemers: ["count", werknemers[row]] },
      }));
    for (let row = 0; row < batch.rows; row++) if (vestiging[row] > werknemers[row]) tell(row);
  },
};

/** What is declared, and by whom. */
export const aangifteControles: readonly RowCheck[] = [geenLeerling, werknemersVestiging];
