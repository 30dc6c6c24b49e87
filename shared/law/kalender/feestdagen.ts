import { addDays, type Day, dayInYear, yearOf } from "../../base/day.ts";
import { easterOf } from "../../base/easter.ts";
import { memo } from "../../base/memo.ts";
import { perObject } from "../../base/per-object.ts";
import type { Text } from "../../base/text.ts";
import { caseOf, type FactsOf, read, required, rule } from "../../engine/rule.ts";
import { feestdag } from "../../facts/kalender.ts";
import { datum } from "../../facts/tijd.ts";
import { feestdagen, feestdagenPasen } from "./cijfers.ts";

type Table<V> = Readonly<Record<string, V>>;
export type Feestdagenwet = { readonly feestdagen: Table<string>; readonly feestdagenPasen: Table<number> };

/** The figures of the public holidays on a day. */
export const feestdagReads = <F>(on: (facts: F) => Day) => ({
  feestdagen: read<F, Table<string>>(feestdagen, on),
  feestdagenPasen: read<F, Table<number>>(feestdagenPasen, on),
});

/** What the law calls them, by the key of the figure; an answer gives the Dutch name, in every language. */
const namen: Table<Text> = {
  nieuwjaar: { nl: "nieuwjaar", fr: "Nouvel An", en: "New Year's Day" },
  arbeid: { nl: "Dag van de Arbeid", fr: "fête du Travail", en: "Labour Day" },
  nationaal: { nl: "nationale feestdag", fr: "fête nationale", en: "national holiday" },
  olvHemelvaart: { nl: "O.L.V. Hemelvaart", fr: "Assomption", en: "Assumption" },
  allerheiligen: { nl: "Allerheiligen", fr: "Toussaint", en: "All Saints' Day" },
  wapenstilstand: { nl: "Wapenstilstand", fr: "Armistice", en: "Armistice Day" },
  kerstmis: { nl: "Kerstmis", fr: "Noël", en: "Christmas" },
  paasmaandag: { nl: "paasmaandag", fr: "lundi de Pâques", en: "Easter Monday" },
  hemelvaart: { nl: "O.L.H. Hemelvaart", fr: "Ascension", en: "Ascension Day" },
  pinkstermaandag: { nl: "pinkstermaandag", fr: "lundi de Pentecôte", en: "Whit Monday" },
};

type Feestdagen = ReadonlyMap<Day, Text>;

/** A year's public holidays, computed once. */
const vanJaar = perObject((vast: Feestdagenwet["feestdagen"]) =>
  perObject((naPasen: Feestdagenwet["feestdagenPasen"]) =>
    memo((year: number): Feestdagen => {
      const easter = easterOf(year);
      return new Map([
        ...Object.entries(naPasen).map(([key, days]) => [addDays(easter, days), namen[key]] as const),
        ...Object.entries(vast).map(([key, day]) => [dayInYear(day, year) as Day, namen[key]] as const),
      ]);
    }),
  ),
);

/** The name of the public holiday on a day in every language, or null. */
export const feestdagNaam = (law: Feestdagenwet, day: Day): Text | null =>
  vanJaar(law.feestdagen)(law.feestdagenPasen)(yearOf(day)).get(day) ?? null;

/** The public holiday on a day, or nothing. */
export const feestdagOn = (law: Feestdagenwet, day: Day): string => feestdagNaam(law, day)?.nl ?? "";

const facts = { datum: required(datum) };
type Facts = FactsOf<typeof facts>;

const opDag = caseOf<Facts>()({
  reads: feestdagReads<Facts>((asked) => asked.datum),
  decide: (asked, law) => {
    const naam = feestdagNaam(law, asked.datum);
    return naam === null
      ? {
          result: "",
          because: {
            nl: "{datum} is geen wettelijke feestdag.",
            fr: "Le {datum} n’est pas un jour férié légal.",
            en: "{datum} is no public holiday.",
          },
        }
      : {
          result: naam.nl,
          because: {
            nl: "{datum} is een wettelijke feestdag: {result}.",
            fr: `Le {datum} est un jour férié légal : ${naam.fr} ({result}).`,
            en: `{datum} is a public holiday: ${naam.en} ({result}).`,
          },
        };
  },
});

/** The name of the public holiday on a day, or nothing. */
export const feestdagRegel = rule({
  id: "FEESTDAG",
  subject: "kalender",
  name: { nl: "feestdag", fr: "jour férié", en: "public holiday" },
  describe: {
    nl: "Naam van de wettelijke feestdag op een dag, of leeg; een vervangingsdag staat er niet in.",
    fr: "Nom du jour férié légal à une date, ou vide ; un jour de remplacement n’y figure pas.",
    en: "Name of the public holiday on a day, or empty; a replacement day is not in it.",
  },
  formula: {
    nl: "de tien wettelijke feestdagen: zeven op een vaste dag, drie geteld vanaf Pasen",
    fr: "les dix jours fériés légaux : sept à date fixe, trois comptés à partir de Pâques",
    en: "the ten public holidays: seven on a fixed day, three counted from Easter",
  },
  facts,
  gives: feestdag,
  cases: [opDag],
  pick: () => opDag,
});
