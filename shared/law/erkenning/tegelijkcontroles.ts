import { inszBirthOf } from "../../base/checkdigits.ts";
import type { Day } from "../../base/day.ts";
import type { Partnerschap } from "../../facts/rooster.ts";
import { type AcrossCheck, type Check, userRow } from "../../roster/check.ts";
import type { Ledger } from "../../roster/ledger.ts";
import { type Grens, heeftMentorGrens, mentorGrensOp, vestigingGrensOp } from "./capaciteit.ts";
import { partnerschapCodes, partnerschapVan } from "./partnerschapcontroles.ts";
import { eersteErover, elders } from "./tegelijk.ts";

/** How many learners may be there at once by a row, and whether a row can tell. */
type Grenzen = {
  readonly heeftGrens: (entry: number) => boolean;
  readonly grensOp: (entry: number, dag: Day) => Grens | null;
};

/** The partnership of a row; each word is read once. */
const partnerschapIn = (ledger: Ledger): ((entry: number) => Partnerschap | null) => {
  const woord = ledger.values("partnerschap");
  const gelezen: (Partnerschap | null)[] = [];
  return (entry) => {
    if (Number.isNaN(woord[entry])) return null;
    const bekend = gelezen[woord[entry]];
    if (bekend !== undefined) return bekend;
    const wie = partnerschapVan(ledger.word("partnerschap", entry) ?? "");
    gelezen[woord[entry]] = wie;
    return wie;
  };
};

/** More learners at once than a limit allows: told on the row that passes it. */
const teVeel =
  (kolom: string, grenzenVan: (ledger: Ledger) => Grenzen): AcrossCheck["across"] =>
  (ledger, found) => {
    const { heeftGrens, grensOp } = grenzenVan(ledger);
    const tell = (entry: number, aantal: number, grens: Grens, dag: Day): void =>
      found(entry, () => ({
        found: ["count", aantal],
        expected: ["count", grens.hoogstens],
        say: {
          aantal: ["count", aantal],
          grens: ["count", grens.hoogstens],
          dag: ["day", dag],
          kwartaal: ["quarter", ledger.quarter[entry]],
        },
        entry: grens.entry,
        on: dag,
      }));
    eersteErover(ledger, kolom, heeftGrens, (entry, dag, aantal) => {
      const grens = aantal > 1 && heeftGrens(entry) ? grensOp(entry, dag) : null;
      if (grens === null || aantal <= grens.hoogstens) return false;
      tell(entry, aantal, grens, dag);
      return true;
    });
  };

/** A number that is nobody's tells nothing of rows that share it. */
const isIemand = (insz: number): boolean => inszBirthOf(insz) !== null;

const gemeen = {
  kind: "lerenden",
  article: "",
  source: "",
} as const;

const mentorOvervraagd: AcrossCheck = {
  ...gemeen,
  id: "mentor-overvraagd",
  severity: "warning",
  name: { nl: "te veel lerenden per mentor", fr: "trop d’apprenants par tuteur", en: "too many learners for a mentor" },
  message: {
    nl: "Deze mentor begeleidt {aantal} lerenden tegelijk op {dag} ({kwartaal}); het partnerschap laat er hoogstens {grens} toe. Stel een tweede mentor aan.",
    fr: "Ce tuteur accompagne {aantal} apprenants à la fois le {dag} ({kwartaal}) ; le partenariat en admet {grens} au plus. Désignez un second tuteur.",
    en: "This mentor guides {aantal} learners at once on {dag} ({kwartaal}); the partnership allows {grens} at most. Appoint a second mentor.",
  },
  needs: [["insz", "referentie"], "start", "mentorInsz", "partnerschap"],
  needsQuarter: true,
  columns: ["mentorInsz"],
  across: teVeel("mentorInsz", (ledger) => {
    const partnerschap = partnerschapIn(ledger);
    const metGrens = new Set(partnerschapCodes.filter(heeftMentorGrens));
    const mentor = ledger.values("mentorInsz");
    return {
      heeftGrens: (entry) => {
        const wie = partnerschap(entry);
        return wie !== null && metGrens.has(wie);
      },
      grensOp: (entry, dag) => {
        const wie = partnerschap(entry);
        return wie === null || !isIemand(mentor[entry]) ? null : mentorGrensOp(wie, dag);
      },
    };
  }),
};

const vestigingOvervraagd: AcrossCheck = {
  ...gemeen,
  id: "vestiging-overvraagd",
  severity: "warning",
  name: {
    nl: "te veel lerenden in de vestiging",
    fr: "trop d’apprenants dans l’établissement",
    en: "too many learners in the establishment",
  },
  message: {
    nl: "Op {dag} zijn er in deze vestiging {aantal} lerenden tegelijk ({kwartaal}); met dit aantal werknemers zijn het er hoogstens {grens}. Kijk het aantal werknemers na, of spreid de overeenkomsten.",
    fr: "Le {dag}, cet établissement compte {aantal} apprenants à la fois ({kwartaal}) ; avec ce nombre de travailleurs, c’est {grens} au plus. Vérifiez le nombre de travailleurs, ou étalez les contrats.",
    en: "On {dag} there are {aantal} learners at once in this establishment ({kwartaal}); with so many employees there may be {grens} at most. See whether the headcount is right, or spread the agreements.",
  },
  needs: [["insz", "referentie"], "start", "vestiging", "werknemersVestiging"],
  needsQuarter: true,
  columns: ["vestiging", "werknemersVestiging"],
  across: teVeel("vestiging", (ledger) => {
    const partnerschap = partnerschapIn(ledger);
    const werknemers = ledger.values("werknemersVestiging");
    return {
      heeftGrens: (entry) => !Number.isNaN(werknemers[entry]),
      grensOp: (entry, dag) => vestigingGrensOp(partnerschap(entry), werknemers[entry], dag),
    };
  }),
};

const tweeOndernemingen: AcrossCheck = {
  ...gemeen,
  id: "mentor-bij-twee-ondernemingen",
  severity: "notice",
  name: { nl: "mentor bij twee ondernemingen", fr: "tuteur dans deux entreprises", en: "mentor at two firms" },
  message: {
    nl: "Deze mentor begeleidt ook een lerende van een andere onderneming, op rij {eerste}, in dezelfde tijd. Een mentor wordt in de onderneming zelf aangesteld: kijk na of dat klopt.",
    fr: "Ce tuteur accompagne aussi un apprenant d’une autre entreprise, à la ligne {eerste}, pendant la même période. Un tuteur est désigné dans l’entreprise même : vérifiez si c’est exact.",
    en: "This mentor also guides a learner of another firm, in row {eerste}, at the same time. A mentor is appointed in the firm itself: see whether that is right.",
  },
  needs: ["start", "onderneming", "mentorInsz"],
  columns: ["mentorInsz", "onderneming"],
  article: "decreet 23 december 2022",
  source: "https://easypay-group.com/fr_BE/connaissance/flashes-info/detail/?id=9886",
  across: (ledger, found) => {
    const mentor = ledger.values("mentorInsz");
    const tell = (entry: number, eerste: number): void =>
      found(entry, () => ({ say: { eerste: ["count", userRow(ledger.row[eerste])] } }));
    elders(ledger, "mentorInsz", (entry, eerste) => {
      if (isIemand(mentor[entry])) tell(entry, eerste);
    });
  },
};

export const tegelijkControles: readonly Check[] = [mentorOvervraagd, vestigingOvervraagd, tweeOndernemingen];
