import type { Text } from "../../base/text.ts";
import type { Parameter } from "../../engine/parameter.ts";
import {
  dag,
  feestdag,
  jeugdigVanaf,
  lessen,
  lessenMeerderjarig,
  meerderjarig,
  nachtLeeftijd,
  nachtTot,
  nachtUitzondering,
  nachtVan,
  ononderbroken,
  overuren,
  pauze,
  pauzeMeerderjarig,
  pauzeVanaf,
  pauzeVanafMeerderjarig,
  rust,
  rustMeerderjarig,
  week,
  weekBouw,
  weekrust,
  werkgevers,
  zondag,
} from "./cijfers.ts";

/** A limit of working time: the figure, of a table the cell, and what it means. */
export type Regel = {
  /** The mark of the row: a Dutch word that never changes. */
  readonly regel: string;
  readonly figure: Parameter;
  readonly key?: string;
  readonly toelichting: Text;
  /** The age from which it holds, where that is later than for the others. */
  readonly vanafLeeftijd?: Parameter<number>;
};

const jongInDeBouw: Text = {
  nl: "in de bouw (PC 124) zegt een bron dit voor iedereen; constructiv zegt voor minderjarigen de gewone week",
  fr: "dans la construction (CP 124), une source le dit pour tous ; constructiv dit la semaine ordinaire pour les mineurs",
  en: "in construction (PC 124) a source says this for everybody; constructiv says the ordinary week for minors",
};
const inDeBouw: Text = {
  nl: "in de bouw (PC 124): hierover zijn de bronnen het eens",
  fr: "dans la construction (CP 124) : les sources sont d’accord là-dessus",
  en: "in construction (PC 124): the sources agree on this",
};

/** What holds for a young worker. */
export const jeugdigeRegels: readonly Regel[] = [
  {
    regel: "leeftijdVanaf",
    figure: jeugdigVanaf,
    toelichting: {
      nl: "vanaf deze leeftijd, wie niet meer voltijds leerplichtig is",
      fr: "à partir de cet âge, pour qui n’est plus soumis à l’obligation scolaire à temps plein",
      en: "from this age, for who is no longer under full-time compulsory schooling",
    },
  },
  {
    regel: "leeftijdTot",
    figure: meerderjarig,
    toelichting: {
      nl: "tot en met de dag voor deze verjaardag gelden de regels voor jeugdige werknemers",
      fr: "les règles des jeunes travailleurs valent jusqu’à la veille de cet anniversaire",
      en: "the rules for young workers hold up to the day before this birthday",
    },
  },
  {
    regel: "dag",
    figure: dag,
    toelichting: {
      nl: "hoogstens, werk en les samen",
      fr: "au plus, travail et cours ensemble",
      en: "at most, work and lessons together",
    },
  },
  {
    regel: "week",
    figure: week,
    toelichting: {
      nl: "hoogstens, werk en les samen; sectoren kunnen afwijken",
      fr: "au plus, travail et cours ensemble ; des secteurs peuvent déroger",
      en: "at most, work and lessons together; sectors may deviate",
    },
  },
  { regel: "weekBouw", figure: weekBouw, toelichting: jongInDeBouw },
  {
    regel: "lessenTellen",
    figure: lessen,
    toelichting: {
      nl: "lesuren tellen mee in de dag en de week",
      fr: "les heures de cours comptent dans la journée et la semaine",
      en: "lesson hours count in the day and the week",
    },
  },
  {
    regel: "werkgeversSamen",
    figure: werkgevers,
    toelichting: {
      nl: "uren bij verschillende werkgevers tellen samen",
      fr: "les heures chez plusieurs employeurs s’additionnent",
      en: "hours with several employers add up",
    },
  },
  {
    regel: "ononderbroken",
    figure: ononderbroken,
    toelichting: {
      nl: "hoogstens zonder pauze",
      fr: "au plus sans pause",
      en: "at most without a pause",
    },
  },
  {
    regel: "pauzeVanaf",
    figure: pauzeVanaf,
    key: "kort",
    toelichting: {
      nl: "wie op een dag langer werkt, krijgt de pauze hieronder",
      fr: "qui travaille plus longtemps dans la journée a la pause ci-dessous",
      en: "who works longer on a day has the pause below",
    },
  },
  {
    regel: "pauze",
    figure: pauze,
    key: "kort",
    toelichting: { nl: "pauze, minstens", fr: "pause, au moins", en: "pause, at least" },
  },
  {
    regel: "langePauzeVanaf",
    figure: pauzeVanaf,
    key: "lang",
    toelichting: {
      nl: "wie op een dag langer werkt, krijgt de lange pauze hieronder",
      fr: "qui travaille plus longtemps dans la journée a la longue pause ci-dessous",
      en: "who works longer on a day has the long pause below",
    },
  },
  {
    regel: "langePauze",
    figure: pauze,
    key: "lang",
    toelichting: { nl: "lange pauze, minstens", fr: "longue pause, au moins", en: "long pause, at least" },
  },
  {
    regel: "langePauzeStuk",
    figure: pauze,
    key: "stuk",
    toelichting: {
      nl: "deel van de lange pauze dat in één keer genomen wordt, minstens",
      fr: "part de la longue pause prise d’un seul tenant, au moins",
      en: "part of the long pause that is taken in one piece, at least",
    },
  },
  {
    regel: "rust",
    figure: rust,
    toelichting: {
      nl: "rust zonder onderbreking tussen twee werkdagen, minstens",
      fr: "repos ininterrompu entre deux journées, au moins",
      en: "uninterrupted rest between two working days, at least",
    },
  },
  {
    regel: "zondagsrust",
    figure: zondag,
    toelichting: {
      nl: "geen werk op zondag; sectoren kunnen afwijken, dan hoogstens een zondag op twee",
      fr: "pas de travail le dimanche ; des secteurs peuvent déroger, alors au plus un dimanche sur deux",
      en: "no work on Sunday; sectors may deviate, then at most one Sunday in two",
    },
  },
  {
    regel: "feestdagsrust",
    figure: feestdag,
    toelichting: {
      nl: "geen werk op een wettelijke feestdag; sectoren kunnen afwijken",
      fr: "pas de travail un jour férié légal ; des secteurs peuvent déroger",
      en: "no work on a public holiday; sectors may deviate",
    },
  },
  {
    regel: "weekrust",
    figure: weekrust,
    toelichting: {
      nl: "wekelijkse rust: de zondag met de zaterdag ervoor of de maandag erna",
      fr: "repos hebdomadaire : le dimanche avec le samedi qui précède ou le lundi qui suit",
      en: "weekly rest: the Sunday with the Saturday before or the Monday after",
    },
  },
  {
    regel: "nachtVan",
    figure: nachtVan,
    toelichting: {
      nl: "geen werk vanaf dit uur",
      fr: "pas de travail à partir de cette heure",
      en: "no work from this time",
    },
  },
  {
    regel: "nachtTot",
    figure: nachtTot,
    toelichting: {
      nl: "geen werk tot dit uur",
      fr: "pas de travail jusqu’à cette heure",
      en: "no work until this time",
    },
  },
  {
    regel: "nachtUitzondering",
    figure: nachtUitzondering,
    vanafLeeftijd: nachtLeeftijd,
    toelichting: {
      nl: "in sommige activiteiten begint de nacht voor deze leeftijd pas op dit uur",
      fr: "dans certaines activités, la nuit ne commence qu’à cette heure pour cet âge",
      en: "in some activities the night begins only at this time for this age",
    },
  },
  {
    regel: "nachtLeeftijd",
    figure: nachtLeeftijd,
    toelichting: {
      nl: "leeftijd vanaf welke de nacht in sommige activiteiten later begint",
      fr: "âge à partir duquel la nuit commence plus tard dans certaines activités",
      en: "age from which the night begins later in some activities",
    },
  },
  {
    regel: "overurenverbod",
    figure: overuren,
    toelichting: {
      nl: "geen overuren, behalve bij overmacht",
      fr: "pas d’heures supplémentaires, sauf force majeure",
      en: "no overtime, but for force majeure",
    },
  },
];

/** What holds from the age of majority on: the ordinary law, and beyond it the agreement. */
export const gewoneRegels: readonly Regel[] = [
  {
    regel: "lessenTellen",
    figure: lessenMeerderjarig,
    toelichting: {
      nl: "lesuren tellen mee in de week, op elke leeftijd",
      fr: "les heures de cours comptent dans la semaine, à tout âge",
      en: "lesson hours count in the week, at any age",
    },
  },
  { regel: "weekBouw", figure: weekBouw, toelichting: inDeBouw },
  {
    regel: "pauzeVanaf",
    figure: pauzeVanafMeerderjarig,
    toelichting: {
      nl: "wie langer werkt, krijgt de pauze hieronder",
      fr: "qui travaille plus longtemps a la pause ci-dessous",
      en: "who works longer has the pause below",
    },
  },
  {
    regel: "pauze",
    figure: pauzeMeerderjarig,
    toelichting: { nl: "pauze, minstens", fr: "pause, au moins", en: "pause, at least" },
  },
  {
    regel: "rust",
    figure: rustMeerderjarig,
    toelichting: {
      nl: "rust zonder onderbreking tussen twee werkdagen, minstens",
      fr: "repos ininterrompu entre deux journées, au moins",
      en: "uninterrupted rest between two working days, at least",
    },
  },
];
