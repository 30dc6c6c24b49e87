import { inszBirthOf, isKboOf, isVestigingOf } from "../../base/checkdigits.ts";
import { type AcrossCheck, userRow } from "../../roster/check.ts";
import type { Numbers } from "../../roster/grown.ts";
import { alike } from "../../roster/ledger.ts";
import { getoond } from "./controlegetal.ts";
import { isAnders } from "./persooncontroles.ts";

type Rij = (entry: number) => boolean;
type Paar = (entry: number, eerste: number) => void;

/**
 * The entries of a group with another number in a column than the first of the group that has one. An entry that does
 * not count has a fault of its own, which another check tells.
 */
const verschillen = (entries: Int32Array, values: Numbers, telt: Rij, meld: Paar): void => {
  let eerste = -1;
  for (const entry of entries) {
    if (Number.isNaN(values[entry])) continue;
    if (eerste < 0) eerste = entry;
    if (values[entry] === values[eerste] || !telt(entry)) continue;
    if (telt(eerste)) meld(entry, eerste);
    else eerste = entry;
  }
};

const common = { kind: "lerenden", article: "", source: "" } as const;

/** One mark for two persons: shifts that carry it would go to the wrong one. */
const zelfdeReferentie: AcrossCheck = {
  ...common,
  id: "zelfde-referentie-andere-lerende",
  severity: "error",
  name: {
    nl: "zelfde referentie voor een andere lerende",
    fr: "même référence pour un autre apprenant",
    en: "same reference for another learner",
  },
  message: {
    nl: "Deze referentie staat op rij {eerste} bij een lerende met een ander INSZ: geef elke lerende een eigen referentie.",
    fr: "Cette référence figure à la ligne {eerste} pour un apprenant avec un autre NISS : donnez à chacun la sienne.",
    en: "This reference stands in row {eerste} with a learner of another INSZ: give each learner a reference of their own.",
  },
  needs: ["referentie", "insz"],
  columns: ["referentie", "insz"],
  across: (ledger, found) => {
    const insz = ledger.values("insz");
    const telt: Rij = (entry) => inszBirthOf(insz[entry]) !== null;
    const tell = (entry: number, eerste: number): void =>
      found(entry, () => ({ say: { eerste: ["count", userRow(ledger.row[eerste])] } }));
    ledger.references.eachLarge((entries) => verschillen(entries, insz, telt, (entry, eerste) => tell(entry, eerste)));
  },
};

/** Entries of each quarter apart; without quarters they are of one. */
const perKwartaal = (entries: Int32Array, quarter: Numbers): readonly Int32Array[] => {
  if (entries.every((entry) => alike(quarter, entry, entries[0]))) return [entries];
  const quarters = new Map<number, number[]>();
  for (const entry of entries) {
    const known = quarters.get(quarter[entry]);
    if (known) known.push(entry);
    else quarters.set(quarter[entry], [entry]);
  }
  return [...quarters.values()].map((some) => Int32Array.from(some));
};

/** An establishment belongs to one firm at a time. */
const tweeOndernemingen: AcrossCheck = {
  ...common,
  id: "vestiging-bij-twee-ondernemingen",
  severity: "error",
  name: {
    nl: "vestiging bij twee ondernemingen",
    fr: "établissement de deux entreprises",
    en: "establishment of two companies",
  },
  message: {
    nl: "Deze vestiging staat op rij {eerste} bij onderneming {andere}: een vestiging hoort bij één onderneming. Kijk beide nummers na.",
    fr: "Cet établissement figure à la ligne {eerste} avec l’entreprise {andere} : il n’appartient qu’à une entreprise. Vérifiez les deux numéros.",
    en: "This establishment stands in row {eerste} with company {andere}: it belongs to one company. Check both numbers.",
  },
  needs: ["vestiging", "onderneming"],
  columns: ["vestiging", "onderneming"],
  across: (ledger, found) => {
    const { quarter, row } = ledger;
    const vestiging = ledger.values("vestiging");
    const onderneming = ledger.values("onderneming");
    const telt: Rij = (entry) => isKboOf(onderneming[entry]) && isVestigingOf(vestiging[entry]);
    const tell = (entry: number, eerste: number): void =>
      found(entry, () => ({
        say: {
          eerste: ["count", userRow(row[eerste])],
          andere: getoond(ledger.word("onderneming", eerste) ?? ""),
        },
      }));
    ledger.by("vestiging").eachLarge((entries) => {
      // Of most establishments all rows are of one firm.
      if (entries.every((entry) => alike(onderneming, entry, entries[0]))) return;
      for (const some of perKwartaal(entries, quarter))
        verschillen(some, onderneming, telt, (entry, eerste) => tell(entry, eerste));
    });
  },
};

/** An establishment lies in one region; where it lies decides on premiums. */
const tweeGewesten: AcrossCheck = {
  ...common,
  id: "vestiging-in-twee-gewesten",
  severity: "warning",
  name: {
    nl: "vestiging in twee gewesten",
    fr: "établissement dans deux régions",
    en: "establishment in two regions",
  },
  message: {
    nl: "Het gewest is hier {gewest}; op rij {eerste} staat dezelfde vestiging in gewest {andere}. Kijk na waar ze ligt.",
    fr: "La région est ici {gewest} ; à la ligne {eerste} le même établissement est en région {andere}. Vérifiez où il se trouve.",
    en: "The region here is {gewest}; in row {eerste} the same establishment lies in region {andere}. Check where it lies.",
  },
  needs: ["vestiging", "gewest"],
  columns: ["vestiging", "gewest"],
  across: (ledger, found) => {
    const gewest = ledger.values("gewest");
    const vestiging = ledger.values("vestiging");
    const telt: Rij = (entry) => isVestigingOf(vestiging[entry]);
    const tell = (entry: number, eerste: number): void =>
      found(entry, () => {
        const hier = ["text", ledger.word("gewest", entry)] as const;
        const daar = ["text", ledger.word("gewest", eerste)] as const;
        return {
          found: hier,
          expected: daar,
          say: { eerste: ["count", userRow(ledger.row[eerste])], gewest: hier, andere: daar },
        };
      });
    ledger
      .by("vestiging")
      .eachLarge((entries) => verschillen(entries, gewest, telt, (entry, eerste) => tell(entry, eerste)));
  },
};

/** One person with two days of birth, where the INSZ cannot tell which of them is right. */
const tweeGeboortedagen: AcrossCheck = {
  ...common,
  id: "lerende-twee-geboortedagen",
  severity: "warning",
  name: {
    nl: "twee geboortedatums voor één lerende",
    fr: "deux dates de naissance pour un apprenant",
    en: "two dates of birth for one learner",
  },
  message: {
    nl: "De geboortedatum is hier {geboortedatum}; op rij {eerste} staat bij hetzelfde INSZ {andere}. Kijk na welke juist is.",
    fr: "La date de naissance est ici {geboortedatum} ; à la ligne {eerste}, le même NISS a {andere}. Vérifiez laquelle est juste.",
    en: "The date of birth here is {geboortedatum}; in row {eerste} the same INSZ has {andere}. Check which one is right.",
  },
  needs: ["insz", "geboortedatum"],
  columns: ["geboortedatum", "insz"],
  across: (ledger, found) => {
    const insz = ledger.values("insz");
    const given = ledger.values("geboortedatum");
    const tell = (entry: number, eerste: number): void =>
      found(entry, () => ({
        found: ["day", given[entry]],
        expected: ["day", given[eerste]],
        say: {
          eerste: ["count", userRow(ledger.row[eerste])],
          geboortedatum: ["day", given[entry]],
          andere: ["day", given[eerste]],
        },
      }));
    ledger.persons.eachLarge((entries) => {
      // Who has no INSZ is told from others by the day of birth itself.
      if (Number.isNaN(insz[entries[0]]) || entries.every((entry) => alike(given, entry, entries[0]))) return;
      const birth = inszBirthOf(insz[entries[0]]);
      // Where the INSZ tells the day, the check of both against each other names the row that is wrong.
      if (birth !== null && birth.day !== null) return;
      const telt: Rij = (entry) => birth === null || !isAnders(birth, given[entry]);
      verschillen(entries, given, telt, (entry, eerste) => tell(entry, eerste));
    });
  },
};

/** What rows together tell of persons and firms. */
export const tussenControles: readonly AcrossCheck[] = [
  zelfdeReferentie,
  tweeOndernemingen,
  tweeGewesten,
  tweeGeboortedagen,
];
