import { isYounger } from "../../base/age.ts";
import { ageOn, type Day } from "../../base/day.ts";
import { type Entry, entryOn, type Parameter } from "../../engine/parameter.ts";
import { implausibleAge, type RowCheck, type Said } from "../../roster/check.ts";
import { jeugdigVanaf, meerderjarig } from "../arbeidstijd/cijfers.ts";
import { opOfEersteDag } from "../tabel.ts";
import { decreetVolwassenen, logica, oao, odo, odos, odow, sao, soorten } from "./bronnen.ts";

/** A birth after the agreement starts: one of the two days is a slip. */
const geboorteNaStart: RowCheck = {
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
  rows: (batch, found) => {
    const geboren = batch.values("geboortedatum");
    const start = batch.values("start");
    const tell = (row: number): void =>
      found(row, () => ({
        found: ["day", geboren[row]],
        say: { geboren: ["day", geboren[row]], start: ["day", start[row]] },
      }));
    for (let row = 0; row < batch.rows; row++) if (geboren[row] >= start[row]) tell(row);
  },
};

/** An age of the law as it holds on a day. */
const leeftijdOp = (leeftijd: Parameter<number>, start: number): Entry<number> | null =>
  entryOn(leeftijd, opOfEersteDag(leeftijd, start as Day));

/** Years of age at the start; who was born after it, by the INSZ, has none. */
const leeftijdBij = (birth: number, start: number): Said => ["count", Math.max(0, ageOn(birth as Day, start as Day))];

const common = {
  kind: "lerenden",
  needs: [["geboortedatum", "insz"], "overeenkomst", "start"],
  columns: ["geboortedatum", "start"],
} as const;

/** Who is under full-time compulsory schooling cannot have any agreement. */
const teJong: RowCheck = {
  ...common,
  id: "te-jong",
  severity: "error",
  name: { nl: "te jong bij de start", fr: "trop jeune au début", en: "too young at the start" },
  message: {
    nl: "De lerende is {leeftijd} jaar bij de start op {start}: tot {grens} is men voltijds leerplichtig. Kijk de geboortedatum en de start na.",
    fr: "L’apprenant a {leeftijd} ans au début le {start} : l’obligation scolaire est à temps plein jusqu’à {grens} ans. Vérifiez la naissance et le début.",
    en: "The learner is {leeftijd} at the start on {start}: schooling is full-time and compulsory until {grens}. Check the birth and the start.",
  },
  article: "Arbeidswet 16 maart 1971",
  source: "https://werk.belgie.be/nl/themas/arbeidsreglementering/jeugdige-werknemers",
  rows: (batch, found) => {
    const given = batch.values("geboortedatum");
    const start = batch.values("start");
    const { birth } = batch;
    const tell = (row: number, grens: number, entry: Entry<number>): void =>
      found(row, () => ({
        found: leeftijdBij(birth[row], start[row]),
        expected: ["count", grens],
        say: {
          leeftijd: leeftijdBij(birth[row], start[row]),
          grens: ["count", grens],
          start: ["day", start[row]],
        },
        entry,
        on: start[row] as Day,
      }));
    for (let row = 0; row < batch.rows; row++) {
      // Who is born after the start is told by a check of its own.
      if (given[row] >= start[row] || Number.isNaN(birth[row]) || Number.isNaN(start[row])) continue;
      const entry = leeftijdOp(jeugdigVanaf, start[row]);
      const grens = entry?.value ?? null;
      if (entry === null || grens === null || !isYounger(birth[row], start[row], grens)) continue;
      tell(row, grens, entry);
    }
  },
};

/** Somebody of an age at which few are still at secondary school. */
const leeftijdOngewoon: RowCheck = {
  ...common,
  id: "leeftijd-ongewoon",
  severity: "notice",
  name: {
    nl: "ongewone leeftijd voor het secundair onderwijs",
    fr: "âge inhabituel pour l’enseignement secondaire",
    en: "unusual age for secondary education",
  },
  message: {
    nl: "De lerende is {leeftijd} jaar bij de start van een {overeenkomst}, de overeenkomst van het secundair onderwijs: kijk de geboortedatum en de soort na.",
    fr: "L’apprenant a {leeftijd} ans au début d’un contrat {overeenkomst}, celui de l’enseignement secondaire : vérifiez la naissance et le type de contrat.",
    en: "The learner is {leeftijd} at the start of an {overeenkomst}, the agreement of secondary education: check the birth and the type of agreement.",
  },
  ...logica,
  rows: (batch, found) => {
    const soort = batch.values("overeenkomst");
    const start = batch.values("start");
    const { birth } = batch;
    const tell = (row: number): void =>
      found(row, () => ({
        found: leeftijdBij(birth[row], start[row]),
        say: { leeftijd: leeftijdBij(birth[row], start[row]), overeenkomst: ["text", soorten[soort[row]]] },
      }));
    for (let row = 0; row < batch.rows; row++) {
      if ((soort[row] !== oao && soort[row] !== sao) || Number.isNaN(birth[row]) || Number.isNaN(start[row])) continue;
      if (isYounger(birth[row], start[row], implausibleAge + 1)) continue;
      tell(row);
    }
  },
};

/** An agreement of adult education for a minor. */
const volwassenenMinderjarig: RowCheck = {
  ...common,
  id: "volwassenenonderwijs-minderjarig",
  severity: "warning",
  name: {
    nl: "minderjarige in het volwassenenonderwijs",
    fr: "mineur dans l’enseignement pour adultes",
    en: "minor in adult education",
  },
  message: {
    nl: "De lerende is {leeftijd} jaar bij de start van een {overeenkomst}, een overeenkomst van het volwassenenonderwijs ({grens} jaar of ouder). Kijk de geboortedatum en de soort na.",
    fr: "L’apprenant a {leeftijd} ans au début d’un contrat {overeenkomst}, de l’enseignement pour adultes ({grens} ans ou plus). Vérifiez la naissance et le type de contrat.",
    en: "The learner is {leeftijd} at the start of an {overeenkomst}, an agreement of adult education ({grens} or older). Check the birth and the type of agreement.",
  },
  article: decreetVolwassenen,
  source: "https://www.vlaanderen.be/begeleiden-bij-duaal-en-alternerend-leren/duaal-leren-in-volwassenenonderwijs",
  rows: (batch, found) => {
    const soort = batch.values("overeenkomst");
    const start = batch.values("start");
    const { birth } = batch;
    const tell = (row: number, grens: number): void =>
      found(row, () => ({
        found: leeftijdBij(birth[row], start[row]),
        expected: ["count", grens],
        say: {
          leeftijd: leeftijdBij(birth[row], start[row]),
          grens: ["count", grens],
          overeenkomst: ["text", soorten[soort[row]]],
        },
      }));
    for (let row = 0; row < batch.rows; row++) {
      if (soort[row] !== odos && soort[row] !== odo && soort[row] !== odow) continue;
      if (Number.isNaN(birth[row]) || Number.isNaN(start[row])) continue;
      const grens = leeftijdOp(meerderjarig, start[row])?.value ?? null;
      if (grens === null || !isYounger(birth[row], start[row], grens)) continue;
      // Whoever is too young for any agreement is told by a check of its own.
      const jongste = leeftijdOp(jeugdigVanaf, start[row])?.value ?? null;
      if (jongste !== null && isYounger(birth[row], start[row], jongste)) continue;
      tell(row, grens);
    }
  },
};

/** What is wrong with the age at which an agreement starts. */
export const leeftijdsControles: readonly RowCheck[] = [
  geboorteNaStart,
  teJong,
  leeftijdOngewoon,
  volwassenenMinderjarig,
];
