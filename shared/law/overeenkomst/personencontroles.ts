import { isKboOf } from "../../base/checkdigits.ts";
import { type Quarter, quarterStart } from "../../base/quarter.ts";
import { type AcrossCheck, type Detail, userRow } from "../../roster/check.ts";
import { alike, type Ledger } from "../../roster/ledger.ts";
import { edulex, logica } from "./bronnen.ts";
import { eersten } from "./personen.ts";

/** Rows of one person's quarter: the same agreement twice. */
const dubbel: AcrossCheck = {
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
  across: (ledger, found) => {
    const { kwartaal } = eersten(ledger);
    const tell = (entry: number, eerste: number): void =>
      found(entry, () => ({ say: { eerste: ["count", userRow(ledger.row[eerste])] } }));
    for (let entry = 0; entry < ledger.entries; entry++) {
      const eerste = kwartaal[entry];
      if (eerste >= 0 && eerste !== entry) tell(entry, eerste);
    }
  },
};

type Paar = (one: number, other: number) => boolean;

/** Whether two agreements run on one day; one without an end goes on. */
const overlapt = (ledger: Ledger): Paar => {
  const start = ledger.values("start");
  const einde = ledger.values("einde");
  /** An agreement that ends before it starts runs on no day. */
  const loopt = (entry: number): boolean => !(einde[entry] < start[entry]);
  return (one, other) => loopt(one) && loopt(other) && !(start[one] > einde[other]) && !(start[other] > einde[one]);
};

const overlap: AcrossCheck = {
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
  across: (ledger, found) => {
    const { overeenkomst } = eersten(ledger);
    const start = ledger.values("start");
    const einde = ledger.values("einde");
    const samen = overlapt(ledger);
    const tell = (entry: number, eerste: number): void =>
      found(entry, () => ({
        say: {
          eerste: ["count", userRow(ledger.row[eerste])],
          start: ["day", start[eerste]],
          einde: Number.isNaN(einde[eerste]) ? ["text", "…"] : ["day", einde[eerste]],
        },
      }));
    ledger.persons.eachLarge((entries) => {
      const lopend: number[] = [];
      for (const entry of entries) {
        if (Number.isNaN(start[entry]) || overeenkomst[entry] !== entry) continue;
        const eerste = lopend.find((other) => samen(entry, other));
        if (eerste !== undefined) tell(entry, eerste);
        lopend.push(entry);
      }
    });
  },
};

const bijAndere = (ledger: Ledger, eerste: number): Detail => ({
  say: { eerste: ["count", userRow(ledger.row[eerste])] },
});

/**
 * Agreements of one person at two firms that run together. Where the roster gives ends, two agreements that overlap are
 * told already, with the first that they overlap with: only another firm's, further on, is told here.
 */
const metEinde = (ledger: Ledger, zegt: (entry: number, eerste: number) => void): void => {
  const { overeenkomst } = eersten(ledger);
  const start = ledger.values("start");
  const onderneming = ledger.values("onderneming");
  const samen = overlapt(ledger);
  ledger.persons.eachLarge((entries) => {
    const lopend: number[] = [];
    if (entries.every((entry) => alike(onderneming, entry, entries[0]))) return;
    for (const entry of entries) {
      if (Number.isNaN(start[entry]) || overeenkomst[entry] !== entry) continue;
      const eerste = lopend.find((other) => samen(entry, other));
      const andere =
        eerste === undefined || !isKboOf(onderneming[entry])
          ? undefined
          : lopend.find(
              (other) =>
                onderneming[other] !== onderneming[entry] && isKboOf(onderneming[other]) && samen(entry, other),
            );
      if (andere !== undefined && andere !== eerste) zegt(entry, andere);
      lopend.push(entry);
    }
  });
};

/** Without ends two agreements run together that both began before a quarter in which both have a row. */
const zonderEinde = (ledger: Ledger, zegt: (entry: number, eerste: number) => void): void => {
  const { quarter } = ledger;
  const { overeenkomst } = eersten(ledger);
  const start = ledger.values("start");
  const onderneming = ledger.values("onderneming");
  ledger.persons.eachLarge((entries) => {
    if (entries.every((entry) => alike(onderneming, entry, entries[0]))) return;
    const perKwartaal = new Map<number, number>();
    const gezegd = new Set<number>();
    for (const entry of entries) {
      if (Number.isNaN(quarter[entry]) || !isKboOf(onderneming[entry])) continue;
      if (!(start[entry] <= quarterStart(quarter[entry] as Quarter))) continue;
      const eerste = perKwartaal.get(quarter[entry]);
      if (eerste === undefined) perKwartaal.set(quarter[entry], entry);
      else if (onderneming[eerste] !== onderneming[entry] && !gezegd.has(overeenkomst[entry])) {
        gezegd.add(overeenkomst[entry]);
        zegt(entry, eerste);
      }
    }
  });
};

const tweeWerkgevers: AcrossCheck = {
  id: "lerende-bij-twee-werkgevers",
  kind: "lerenden",
  severity: "warning",
  name: {
    nl: "lerende bij twee werkgevers tegelijk",
    fr: "apprenant chez deux employeurs à la fois",
    en: "learner with two employers at once",
  },
  message: {
    nl: "Deze lerende staat op rij {eerste} in dezelfde tijd bij een andere onderneming. Kijk het ondernemingsnummer en de dagen na; van een jongere tellen de uren van beide samen.",
    fr: "Cet apprenant figure à la ligne {eerste} au même moment dans une autre entreprise. Vérifiez le numéro d’entreprise et les jours ; pour un jeune, les heures des deux s’additionnent.",
    en: "This learner stands in row {eerste} with another company at the same time. Check the company number and the days; of a young worker the hours of both add up.",
  },
  needs: [["insz", "referentie"], "start", "onderneming"],
  columns: ["onderneming", "start", "einde"],
  ...logica,
  across: (ledger, found) => {
    const tell = (entry: number, eerste: number): void => found(entry, () => bijAndere(ledger, eerste));
    const zegt = (entry: number, eerste: number): void => tell(entry, eerste);
    if (ledger.has("einde")) metEinde(ledger, zegt);
    else zonderEinde(ledger, zegt);
  },
};

/** One agreement that is of another type in another quarter. */
const gewisseld: AcrossCheck = {
  id: "overeenkomst-gewisseld",
  kind: "lerenden",
  severity: "notice",
  name: {
    nl: "soort overeenkomst wisselt",
    fr: "le type de contrat change",
    en: "type of agreement changes",
  },
  message: {
    nl: "Deze overeenkomst is hier {overeenkomst}, op rij {eerste} {andere}, met dezelfde start. Een andere soort is een nieuwe overeenkomst, met een eigen start.",
    fr: "Ce contrat est ici {overeenkomst}, à la ligne {eerste} {andere}, avec le même début. Un autre type est un nouveau contrat, avec son propre début.",
    en: "This agreement is {overeenkomst} here and {andere} in row {eerste}, with the same start. Another type is a new agreement, with a start of its own.",
  },
  needs: [["insz", "referentie"], "start", "overeenkomst"],
  columns: ["overeenkomst", "start"],
  ...logica,
  across: (ledger, found) => {
    const { entries, quarter } = ledger;
    const { overeenkomst } = eersten(ledger);
    const start = ledger.values("start");
    const soort = ledger.values("overeenkomst");
    /** Of each agreement, by its first entry, the last one that told its type. */
    const vorige = new Int32Array(entries).fill(-1);
    const tell = (entry: number, voor: number): void =>
      found(entry, () => ({
        found: ["text", ledger.word("overeenkomst", entry)],
        say: {
          eerste: ["count", userRow(ledger.row[voor])],
          overeenkomst: ["text", ledger.word("overeenkomst", entry)],
          andere: ["text", ledger.word("overeenkomst", voor)],
        },
      }));
    for (let entry = 0; entry < entries; entry++) {
      const eerste = overeenkomst[entry];
      if (eerste < 0 || Number.isNaN(start[entry]) || Number.isNaN(soort[entry])) continue;
      const voor = vorige[eerste];
      vorige[eerste] = entry;
      // Twice in one quarter is told as the same row.
      if (voor < 0 || soort[voor] === soort[entry] || alike(quarter, voor, entry)) continue;
      tell(entry, voor);
    }
  },
};

/** What the rows of one person tell together. */
export const personenControles: readonly AcrossCheck[] = [dubbel, overlap, tweeWerkgevers, gewisseld];
