import { type FigureCertainty, weaker } from "../../base/certainty.ts";
import { type Entry, lastDayOfEntry, type Parameter } from "../../engine/parameter.ts";
import { caseOf, type FactsOf, type Rows, type Rule, refusal, required, rule, type Typed } from "../../engine/rule.ts";
import { cijferId, opmerking, sleutel, tijdlijn, totEnMet, vanaf, waarde } from "../../facts/cijfer.ts";
import { artikel, bron, zekerheid } from "../../facts/tabel.ts";
import { eenheidKolom } from "../tabel.ts";
import { type Gevraagd, zoek } from "./zoek.ts";

const facts = { id: required(cijferId) };
type Facts = FactsOf<typeof facts>;

const eenheid = eenheidKolom({ nl: "eenheid van de waarde", fr: "unité de la valeur", en: "unit of the value" });

const columns = [vanaf, totEnMet, sleutel, waarde, eenheid, artikel, bron, zekerheid, opmerking];

/** The cells of an entry by key; of a single figure one, without a key; of an unknown entry without a value. */
const cellen = ({ value }: Entry, { parameter, key }: Gevraagd): readonly (readonly [string, unknown])[] => {
  const { keys } = parameter;
  if (keys === null) return [["", value]];
  if (value === null) return [[key ?? "", null]];
  const table = value as Readonly<Record<string, unknown>>;
  return (key === null ? keys : [key]).map((one) => [one, table[one]] as const);
};

const rijen = (gevraagd: Gevraagd): Rows => {
  const { parameter } = gevraagd;
  const { kind, unit } = parameter;
  return parameter.entries.flatMap((entry, place) =>
    cellen(entry, gevraagd).map(([key, value]) => {
      const typed: Typed = { kind: value === null ? "text" : kind, value };
      const tot = lastDayOfEntry(parameter, place);
      const bronTekst = entry.own === null ? entry.source : `${entry.own}: ${entry.source}`;
      return [entry.from, tot, key, typed, unit, entry.article, bronTekst, entry.certainty, entry.note];
    }),
  );
};

/** The whole is as sure as the least sure of its values; where one is unknown it is assumed. */
const zekerheidVan = ({ entries }: Parameter): FigureCertainty =>
  entries.reduce<FigureCertainty>(
    (least, { certainty }) => weaker<FigureCertainty>(least, certainty === "unknown" ? "assumed" : certainty),
    "published",
  );

/** The whole history of a figure of the law; what nobody knows is a row without a value. */
export const tijdlijnRegel = (parameters: readonly Parameter[]): Rule => {
  const verteld = caseOf<Facts>()({
    reads: {},
    decide: (asked) => {
      const found = zoek(parameters, asked.id);
      if (!("parameter" in found)) return refusal(found);
      const { name, entries } = found.parameter;
      return {
        result: rijen(found),
        because: {
          nl: `${name.nl}: {regels} dateringen.`,
          fr: `${name.fr} : {regels} datations.`,
          en: `${name.en}: {regels} dated entries.`,
        },
        steps: {
          regels: {
            name: { nl: "dateringen", fr: "datations", en: "dated entries" },
            kind: "count",
            value: entries.length,
          },
        },
        atMost: zekerheidVan(found.parameter),
      };
    },
  });
  return rule({
    id: "TIJDLIJN",
    subject: "cijfer",
    name: tijdlijn.name,
    describe: {
      nl: "Alle waarden van een cijfer van de wet, met artikel, bron en zekerheid; wat niemand weet, staat er als onbekend.",
      fr: "Toutes les valeurs d’un chiffre de la loi, avec article, source et certitude ; ce que personne ne sait y figure comme inconnu.",
      en: "All values of a figure of the law, with article, source and certainty; what nobody knows is there as unknown.",
    },
    formula: {
      nl: "een rij per datering, van een tabel per sleutel; na # volgt een enkele sleutel",
      fr: "une ligne par datation, par clé pour un tableau ; # suivi d’une clé n’en donne qu’une",
      en: "a row for each dated entry, of a table for each key; # and a key gives that one alone",
    },
    facts,
    gives: tijdlijn,
    columns,
    helper: true,
    cases: [verteld],
    pick: () => verteld,
  });
};
