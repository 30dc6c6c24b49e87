import { ageOn, type Day } from "../../base/day.ts";
import type { Text } from "../../base/text.ts";
import { certaintyOn, entryOn, type Parameter } from "../../engine/parameter.ts";
import { type Case, caseOf, type FactsOf, type Read, read, refusal, required, rule } from "../../engine/rule.ts";
import { arbeidstijd as arbeidstijdVeld, grens, regel, toelichting } from "../../facts/arbeidstijd.ts";
import { geboortedatum } from "../../facts/persoon.ts";
import { artikel, bron, zekerheid } from "../../facts/tabel.ts";
import { datum } from "../../facts/tijd.ts";
import { datumVoorGeboorte } from "../overeenkomst/volgorde.ts";
import { eenheidKolom, ingevuld, opOfEersteDag } from "../tabel.ts";
import { jeugdigVanaf } from "./cijfers.ts";
import { heeftLeeftijd, isMeerderjarig } from "./leeftijd.ts";
import { gewoneRegels, jeugdigeRegels, type Regel } from "./regellijst.ts";

const facts = { geboortedatum: required(geboortedatum), datum: required(datum) };
type Facts = FactsOf<typeof facts>;

const eenheid = eenheidKolom({ nl: "eenheid van de grens", fr: "unité de la limite", en: "unit of the limit" });
const columns = [regel, grens, eenheid, toelichting, artikel, bron, zekerheid];

const teJong: Text = {
  nl: "Wie jonger is dan {leeftijd} jaar is voltijds leerplichtig en kan geen jeugdige werknemer zijn.",
  fr: "Avant {leeftijd} ans, l’obligation scolaire est à temps plein : on ne peut être jeune travailleur.",
  en: "Who is younger than {leeftijd} is under full-time compulsory schooling and cannot be a young worker.",
};

/** The value of a limit: of a table its cell. */
const waardeVan = ({ figure, key }: Regel, day: Day): unknown => {
  const value = entryOn(figure, day)?.value ?? null;
  return key === undefined || value === null ? value : (value as Readonly<Record<string, unknown>>)[key];
};

/** Whether somebody of this age is meant. */
const geldtVoor = ({ vanafLeeftijd }: Regel, { geboortedatum: birth, datum: day }: Facts): boolean =>
  vanafLeeftijd === undefined || heeftLeeftijd(birth, day, vanafLeeftijd);

/** The row of a limit on a day; null where it is not in force, was repealed, or is not for this age. */
const rij = (gevraagd: Regel, asked: Facts): readonly unknown[] | null => {
  const { figure } = gevraagd;
  const entry = entryOn(figure, asked.datum);
  const value = waardeVan(gevraagd, asked.datum);
  if (entry === null || value === null || value === false || !geldtVoor(gevraagd, asked)) return null;
  return [
    gevraagd.regel,
    { kind: figure.kind, value },
    figure.unit,
    gevraagd.toelichting,
    entry.article,
    entry.source,
    certaintyOn(entry, asked.datum),
  ];
};

const lijst = (regels: readonly Regel[], because: Text): Case<Facts> =>
  caseOf<Facts>()({
    reads: Object.fromEntries(
      regels.map(({ regel: naam, figure }) => [
        naam,
        read<Facts, unknown>(figure as Parameter<unknown>, (asked) => opOfEersteDag(figure, asked.datum)),
      ]),
    ) as Readonly<Record<string, Read<Facts, unknown>>>,
    decide: (asked) => {
      const gevonden = regels.flatMap((one) => {
        const cells = rij(one, asked);
        return cells === null ? [] : [{ naam: one.regel, cells }];
      });
      if (gevonden.length === 0) return refusal({ code: "notInForce", figure: arbeidstijdVeld.name, day: asked.datum });
      return { result: gevonden.map(({ cells }) => cells), because, on: gevonden.map(({ naam }) => naam) };
    },
  });

const jeugdig = lijst(jeugdigeRegels, {
  nl: "Op {datum} is de lerende een jeugdige werknemer: deze grenzen gelden.",
  fr: "Au {datum}, l’apprenant est un jeune travailleur : ces limites valent.",
  en: "On {datum} the learner is a young worker: these limits hold.",
});
const volwassen = lijst(gewoneRegels, {
  nl: "Op {datum} is de lerende meerderjarig: de gewone arbeidswet geldt, en de overeenkomst.",
  fr: "Au {datum}, l’apprenant est majeur : la loi ordinaire vaut, et le contrat.",
  en: "On {datum} the learner is of age: the ordinary law holds, and the agreement.",
});

/** The limits of working time that hold for a learner on a day, by age. */
export const arbeidstijd = rule({
  id: "ARBEIDSTIJD",
  subject: "arbeidstijd",
  name: arbeidstijdVeld.name,
  describe: {
    nl: "De grenzen van de arbeidstijd die op een dag voor een lerende gelden, volgens de leeftijd.",
    fr: "Les limites du temps de travail qui valent un jour donné pour un apprenant, selon l’âge.",
    en: "The limits of working time that hold for a learner on a day, by age.",
  },
  formula: {
    nl: "tot de dag voor de 18de verjaardag de regels voor jeugdige werknemers, daarna de gewone arbeidswet: een rij per grens",
    fr: "jusqu’à la veille des 18 ans les règles des jeunes travailleurs, ensuite la loi ordinaire : une ligne par limite",
    en: "up to the day before the 18th birthday the rules for young workers, then the ordinary law: a row for each limit",
  },
  facts,
  gives: arbeidstijdVeld,
  columns,
  cases: [jeugdig, volwassen],
  pick: (asked) => {
    const { geboortedatum: birth, datum: day } = asked;
    const teVroeg = datumVoorGeboorte(asked);
    if (teVroeg) return teVroeg;
    const vanaf = entryOn(jeugdigVanaf, day)?.value;
    if (vanaf != null && ageOn(birth, day) < vanaf)
      return {
        code: "notApplicable",
        field: geboortedatum,
        because: ingevuld(teJong, { leeftijd: String(vanaf) }),
      };
    return isMeerderjarig(birth, day) ? volwassen : jeugdig;
  },
});
