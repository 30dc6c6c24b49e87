import type { Day } from "../../base/day.ts";
import type { AcrossCheck } from "../../roster/check.ts";
import type { Learners, Ledger } from "../../roster/ledger.ts";
import { type Diensten, dienstenVan } from "./diensten.ts";
import { type Lerende, lerendenVan } from "./lerenden.ts";

const common = {
  kind: "uurrooster",
  needs: ["referentie"],
  needsLearners: true,
} as const;

/** The shifts of a person, as a stretch of the entries, and the learner they are of; null where there is none. */
type Persoon = {
  readonly van: number;
  readonly tot: number;
  readonly referentie: string | null;
  readonly lerende: Lerende | null;
};

const elkePersoon = (
  ledger: Ledger,
  learners: Learners | null,
  bezoek: (diensten: Diensten, persoon: Persoon) => void,
): void => {
  if (learners === null) return;
  const diensten = dienstenVan(ledger);
  const { entries, begin, personen, eersteDag } = diensten;
  const lerendeVan = lerendenVan(learners);
  for (let persoon = 0; persoon < personen; persoon++) {
    const van = begin[eersteDag[persoon]];
    const referentie = ledger.reference(entries[van]);
    const lerende = referentie === null ? null : lerendeVan(referentie);
    bezoek(diensten, { van, tot: begin[eersteDag[persoon + 1]], referentie, lerende });
  }
};

/** The shift that stands first in the roster. */
const eersteRij = ({ entries }: Diensten, { van, tot }: Persoon): number => {
  let eerste = entries[van];
  for (let plek = van + 1; plek < tot; plek++) if (entries[plek] < eerste) eerste = entries[plek];
  return eerste;
};

/** Shifts that belong to no learner: told once for a reference, at its first shift. */
export const zonderLerende: AcrossCheck = {
  ...common,
  id: "dienst-zonder-lerende",
  severity: "warning",
  name: { nl: "dienst zonder lerende", fr: "service sans apprenant", en: "shift without a learner" },
  message: {
    nl: "Deze referentie ontbreekt of staat niet bij de lerenden (aantal diensten: {aantal}): verbeter ze, of voeg de lerende toe.",
    fr: "Cette référence manque ou ne figure pas chez les apprenants (services : {aantal}) : corrigez-la, ou ajoutez l’apprenant.",
    en: "This reference is missing or not among the learners (shifts: {aantal}): correct it, or add the learner.",
  },
  columns: ["referentie"],
  article: "",
  source: "",
  across: (ledger, found, learners) => {
    const onbekend = new Map<string | null, { readonly eerste: number; readonly aantal: number }>();
    elkePersoon(ledger, learners, (diensten, persoon) => {
      if (persoon.lerende !== null) return;
      const eerste = eersteRij(diensten, persoon);
      const known = onbekend.get(persoon.referentie) ?? { eerste, aantal: 0 };
      onbekend.set(persoon.referentie, {
        eerste: Math.min(known.eerste, eerste),
        aantal: known.aantal + persoon.tot - persoon.van,
      });
    });
    const tell = (eerste: number, aantal: number): void =>
      found(eerste, () => ({ say: { aantal: ["count", aantal] } }));
    for (const { eerste, aantal } of onbekend.values()) tell(eerste, aantal);
  },
};

/** A day of birth that is not the learner's: told once, at the first shift that has it. */
export const andereGeboortedatum: AcrossCheck = {
  ...common,
  id: "geboortedatum-dienst",
  severity: "error",
  name: {
    nl: "geboortedatum verschilt van die van de lerende",
    fr: "date de naissance autre que celle de l’apprenant",
    en: "date of birth differs from the learner's",
  },
  message: {
    nl: "De geboortedatum {gegeven} is niet die van de lerende met deze referentie, {lerende}: verbeter de datum of de referentie.",
    fr: "La date de naissance {gegeven} n’est pas celle de l’apprenant de cette référence, {lerende} : corrigez la date ou la référence.",
    en: "The date of birth {gegeven} is not that of the learner with this reference, {lerende}: correct the date or the reference.",
  },
  needs: [...common.needs, "geboortedatum"],
  columns: ["geboortedatum", "referentie"],
  article: "",
  source: "",
  across: (ledger, found, learners) =>
    elkePersoon(ledger, learners, (diensten, persoon) => {
      const { lerende } = persoon;
      const gegeven = ledger.birth[diensten.entries[persoon.van]];
      if (lerende === null || Number.isNaN(gegeven) || Number.isNaN(lerende.birth)) return;
      if (gegeven === lerende.birth || lerende.isGeboren(gegeven)) return;
      found(eersteRij(diensten, persoon), () => ({
        found: ["day", gegeven],
        expected: ["day", lerende.birth],
        say: { gegeven: ["day", gegeven], lerende: ["day", lerende.birth] },
      }));
    }),
};

/** Work on a day on which no agreement of the learner runs. Lessons may begin before it, and go on after it. */
export const buitenOvereenkomst: AcrossCheck = {
  ...common,
  id: "dienst-buiten-overeenkomst",
  severity: "error",
  name: {
    nl: "dienst buiten de overeenkomst",
    fr: "service hors du contrat",
    en: "shift outside the agreement",
  },
  message: {
    nl: "Op {dag} loopt geen overeenkomst van deze lerende; de dichtste dag waarop er een loopt is {dichtste}: verbeter de dag of de overeenkomst.",
    fr: "Le {dag}, aucun contrat de cet apprenant ne court ; le jour le plus proche où il en court un est le {dichtste} : corrigez le jour ou le contrat.",
    en: "On {dag} no agreement of this learner runs; the nearest day on which one does is {dichtste}: correct the day or the agreement.",
  },
  columns: ["datum"],
  article: "decreet 10 juni 2016, art. 3",
  source: "https://data-onderwijs.vlaanderen.be/edulex/document.aspx?docid=14994",
  across: (ledger, found, learners) => {
    const datum = ledger.values("datum");
    const tell = (entry: number, day: Day, dichtste: Day): void =>
      found(entry, () => ({
        found: ["day", day],
        expected: ["day", dichtste],
        say: { dag: ["day", day], dichtste: ["day", dichtste] },
      }));
    elkePersoon(ledger, learners, ({ entries, werkt }, { van, tot, lerende }) => {
      if (lerende === null) return;
      for (let plek = van; plek < tot; plek++) {
        const entry = entries[plek];
        if (!werkt(entry)) continue;
        const day = datum[entry] as Day;
        const dichtste = lerende.dichtsteDag(day);
        if (dichtste !== day) tell(entry, day, dichtste);
      }
    });
  },
};
