import { addMonths, type Day, endOfMonth, later } from "../../base/day.ts";
import { quarterEnd, quarterStart } from "../../base/quarter.ts";
import { firstDayOf } from "../../engine/parameter.ts";
import { caseOf, type FactsOf, read, refusal, required, rule } from "../../engine/rule.ts";
import { laatsteDag as laatsteDagVeld } from "../../facts/erkenning.ts";
import { day } from "../../facts/field.ts";
import { datum, kwartaal } from "../../facts/tijd.ts";
import { bedrag, overgang, registratie } from "../premies/pkwp/cijfers.ts";
import { afgelopenVoorPremie, inOvergang, laatsteDag } from "../premies/pkwp/termijn.ts";
import { dmfa, looptijd } from "./cijfers.ts";

const datumStart = day({
  ...datum,
  describe: { nl: "eerste dag van de overeenkomst", fr: "premier jour du contrat", en: "first day of the agreement" },
});

const facts = { datum: required(datumStart) };
type Facts = FactsOf<typeof facts>;
/** The premium's figures begin with the premium; an agreement from before looks at their first day. */
const opPremie = ({ datum: begin }: Facts): Day => later(begin, firstDayOf(bedrag));

const reads = { registratie: read(registratie, opPremie), overgang: read(overgang, opPremie) };

const gewoon = caseOf<Facts>()({
  reads,
  decide: ({ datum: begin }, law) => ({
    result: laatsteDag(begin, law.registratie, law.overgang),
    because: {
      nl: "Start op {datum}: registratie door de school en toestemming van de werkgever binnen {registratie} maanden, uiterlijk op {result}; anders vervalt de premie.",
      fr: "Début le {datum} : enregistrement par l’école et consentement de l’employeur dans les {registratie} mois, au plus tard le {result} ; sinon la prime est perdue.",
      en: "Start on {datum}: registration by the school and the employer's consent within {registratie} months, by {result}; else the premium is lost.",
    },
    assumptions: [
      {
        nl: "de termijn eindigt de dag vóór dezelfde datum, zoals de officiële dag 30 november 2023 bij een start op 1 september 2023",
        fr: "le délai finit la veille de la même date, comme le jour officiel du 30 novembre 2023 pour un début le 1er septembre 2023",
        en: "the term ends the day before the same date, as the official day 30 November 2023 for a start on 1 September 2023",
      },
    ],
    on: ["registratie"],
  }),
});

/** An agreement from before the premium has the day of the transition, where it can have run that long. */
const eerder = caseOf<Facts>()({
  reads: { ...reads, looptijd: read(looptijd, ({ datum: begin }: Facts) => begin) },
  decide: ({ datum: begin }, law) => {
    if (afgelopenVoorPremie(begin, law.looptijd))
      return refusal({
        code: "notApplicable",
        field: datumStart,
        because: {
          nl: "Een overeenkomst van vóór 1 september 2020 was afgelopen vóór de premie begon, op 1 september 2023.",
          fr: "Un contrat d’avant le 1er septembre 2020 était terminé avant le début de la prime, le 1er septembre 2023.",
          en: "An agreement from before 1 September 2020 had ended before the premium began, on 1 September 2023.",
        },
      });
    return {
      result: laatsteDag(begin, law.registratie, law.overgang),
      because: {
        nl: "Start op {datum}, vóór de premie bestond: zulke overeenkomsten waren uiterlijk op {result} te registreren, als ze op 1/09/2023 nog liepen.",
        fr: "Début le {datum}, avant l’existence de la prime : ces contrats devaient être enregistrés au plus tard le {result}, s’ils couraient encore le 1/09/2023.",
        en: "Start on {datum}, before the premium existed: such agreements had to be registered by {result}, where they still ran on 1/09/2023.",
      },
      on: ["overgang", "looptijd"],
    };
  },
});

/** The last day to register an agreement and to consent, for the premium. */
export const pkwpDeadline = rule({
  id: "PKWPDEADLINE",
  subject: "verplichtingen",
  name: {
    nl: "termijn voor de premie kwalificerend werkplekleren",
    fr: "délai pour la prime d’apprentissage qualifiant",
    en: "term for the premium for qualifying workplace learning",
  },
  describe: {
    nl: "Laatste dag om de overeenkomst te registreren en toe te stemmen, voor de premie.",
    fr: "Dernier jour pour enregistrer le contrat et consentir, pour la prime.",
    en: "Last day to register the agreement and to consent, for the premium.",
  },
  formula: {
    nl: "start + 3 maanden − 1 dag; start van 1/9/2020 tot 31/8/2023: 30/11/2023",
    fr: "début + 3 mois − 1 jour ; début du 1/9/2020 au 31/8/2023 : 30/11/2023",
    en: "start + 3 months − 1 day; start from 1/9/2020 to 31/8/2023: 30/11/2023",
  },
  facts,
  gives: laatsteDagVeld,
  cases: [gewoon, eerder],
  pick: (asked) => (inOvergang(asked.datum) ? eerder : gewoon),
});

const factsDmfa = { kwartaal: required(kwartaal) };
type FactsDmfa = FactsOf<typeof factsDmfa>;

const naKwartaal = caseOf<FactsDmfa>()({
  reads: { dmfa: read(dmfa, (asked: FactsDmfa) => quarterStart(asked.kwartaal)) },
  decide: (asked, law) => ({
    result: endOfMonth(addMonths(quarterEnd(asked.kwartaal), law.dmfa)),
    because: {
      nl: "De DmfA van {kwartaal} is uiterlijk op {result} in te dienen; termijn na het kwartaal, in maanden: {dmfa}.",
      fr: "La DmfA de {kwartaal} est à introduire au plus tard le {result} ; délai après le trimestre, en mois : {dmfa}.",
      en: "The DmfA of {kwartaal} is to be filed by {result}; term after the quarter, in months: {dmfa}.",
    },
  }),
});

/** The last day to file the DmfA of a quarter. */
export const dmfaTermijn = rule({
  id: "DMFATERMIJN",
  subject: "verplichtingen",
  name: { nl: "termijn van de DmfA", fr: "délai de la DmfA", en: "term of the DmfA" },
  describe: {
    nl: "Laatste dag om de DmfA van een kwartaal in te dienen.",
    fr: "Dernier jour pour introduire la DmfA d’un trimestre.",
    en: "Last day to file the DmfA of a quarter.",
  },
  formula: {
    nl: "laatste dag van de maand na het kwartaal",
    fr: "dernier jour du mois qui suit le trimestre",
    en: "last day of the month after the quarter",
  },
  facts: factsDmfa,
  gives: laatsteDagVeld,
  cases: [naKwartaal],
  pick: () => naKwartaal,
});
