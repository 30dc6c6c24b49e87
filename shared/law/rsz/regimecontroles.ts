import { type Quarter, quartersPerYear } from "../../base/quarter.ts";
import type { Detail, RowCheck } from "../../roster/check.ts";
import { type Kwartaalregime, leerlingenBij, regimes } from "./regimekolom.ts";

const wet = {
  article: "wet 27 juni 1969, art. 1 § 1 en art. 2; koninklijk besluit 28 november 1969, art. 4",
  source:
    "https://www.socialsecurity.be/employer/instructions/dmfa/nl/2020-1/instructions/persons/specific/apprentices.html",
} as const;

/** Whether the full regime begins with the first day of this quarter for who was born on a day. */
const wisseltIn = ({ voorheenVoor, volledigVoor }: Kwartaalregime, birth: number): boolean =>
  birth >= voorheenVoor && birth < volledigVoor;

/** What a finding about the first day of the full regime says. */
const wissel = ({ eerste, leeftijd, jaar }: Kwartaalregime): Detail => ({
  say: { dag: ["day", eerste], leeftijd: ["count", leeftijd?.value], jaar: ["count", jaar - 1] },
  entry: leeftijd ?? undefined,
  on: eerste,
});

/** The first quarter of the full regime: another code, other contributions. */
const regimewissel: RowCheck = {
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
  ...wet,
  rows: (batch, found) => {
    const { quarter, birthYear } = batch;
    const soort = batch.values("overeenkomst");
    const start = batch.values("start");
    const regimeIn = regimes(batch);
    const tell = (row: number, regime: Kwartaalregime): void => found(row, () => wissel(regime));
    for (let row = 0; row < batch.rows; row++) {
      if (quarter[row] % quartersPerYear !== 0) continue;
      const regime = regimeIn(quarter[row] as Quarter);
      const isVoorheen = !(start[row] >= regime.eerste);
      if (isVoorheen && leerlingenBij(regime, start[row]).is[soort[row]] && wisseltIn(regime, birthYear[row]))
        tell(row, regime);
    }
  },
};

/** The last quarter of the limited regime, of an agreement that runs on: time to prepare. */
const wisselNadert: RowCheck = {
  id: "regimewissel-nadert",
  kind: "lerenden",
  severity: "notice",
  name: {
    nl: "RSZ-regeling wisselt volgend kwartaal",
    fr: "changement de régime ONSS au trimestre suivant",
    en: "RSZ regime changes next quarter",
  },
  message: {
    nl: "De overeenkomst loopt nog op {dag}: vanaf die dag geldt de volledige RSZ-regeling, want de lerende wordt {leeftijd} in {jaar}. Bereid het andere werknemerskengetal en de andere bijdragen voor.",
    fr: "Le contrat court encore le {dag} : à partir de ce jour vaut le régime ONSS complet, car l’apprenant atteint {leeftijd} ans en {jaar}. Préparez l’autre code travailleur et les autres cotisations.",
    en: "The agreement still runs on {dag}: from that day the full RSZ regime holds, for the learner becomes {leeftijd} in {jaar}. Prepare the other worker code and the other contributions.",
  },
  needs: [["geboortedatum", "insz"], "overeenkomst", "start"],
  needsQuarter: true,
  columns: ["geboortedatum", "einde"],
  ...wet,
  rows: (batch, found) => {
    const { quarter, birthYear, broken } = batch;
    const soort = batch.values("overeenkomst");
    const start = batch.values("start");
    const einde = batch.values("einde");
    const regimeIn = regimes(batch);
    const tell = (row: number, regime: Kwartaalregime): void => found(row, () => wissel(regime));
    for (let row = 0; row < batch.rows; row++) {
      if (quarter[row] % quartersPerYear !== quartersPerYear - 1 || broken[row]) continue;
      const regime = regimeIn((quarter[row] + 1) as Quarter);
      const looptDan = start[row] < regime.eerste && !(einde[row] < regime.eerste);
      if (looptDan && leerlingenBij(regime, start[row]).is[soort[row]] && wisseltIn(regime, birthYear[row]))
        tell(row, regime);
    }
  },
};

/** The turn from the limited to the full regime. */
export const regimeControles: readonly RowCheck[] = [regimewissel, wisselNadert];
