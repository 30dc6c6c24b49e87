import type { Text } from "../../../base/text.ts";
import { caseOf, type FactsOf, presumed, read, required, rule, type Step } from "../../../engine/rule.ts";
import { urenWerkplek } from "../../../facts/overeenkomst.ts";
import {
  deeltijdsLeerplichtig,
  eenOvereenkomst,
  eenPlan,
  isLeerling,
  kwalificatie,
  lesurenPerJaar,
  loon,
} from "../../../facts/rsz.ts";
import { datum } from "../../../facts/tijd.ts";
import { minimumLesuren, minimumWerkplek } from "./cijfers.ts";

const facts = {
  datum: required(datum),
  urenWerkplek: required(urenWerkplek),
  lesurenPerJaar: required(lesurenPerJaar),
  deeltijdsLeerplichtig: required(deeltijdsLeerplichtig),
  eenPlan: presumed(eenPlan, true),
  kwalificatie: presumed(kwalificatie, true),
  eenOvereenkomst: presumed(eenOvereenkomst, true),
  loon: presumed(loon, true),
};
type Facts = FactsOf<typeof facts>;

type Criterium = {
  readonly id: string;
  readonly naam: Text;
  readonly faalt: Text;
  /** Whether it is met; nothing where it is presumed, with the sentence that says so. */
  readonly vervuld: boolean | null;
  readonly aanname?: Text;
  readonly on?: string;
};

/** A criterion that only the caller can tell: blank is taken for met, and said. */
const gevraagd = (id: string, vervuld: boolean | null, naam: Text, faalt: Text): Criterium => ({
  id,
  vervuld,
  naam,
  faalt,
  aanname: naam,
});

const criteria = (asked: Facts, werkplek: number, lessen: number): readonly Criterium[] => [
  {
    id: "werkplek",
    naam: {
      nl: "gemiddeld minstens {minimumWerkplek} uur per week op de werkplek",
      fr: "en moyenne au moins {minimumWerkplek} heures par semaine au travail",
      en: "on average at least {minimumWerkplek} hours a week at the workplace",
    },
    faalt: {
      nl: "{urenWerkplek} uur per week op de werkplek is minder dan {minimumWerkplek}: geen leerling voor de RSZ.",
      fr: "{urenWerkplek} heures par semaine au travail, c’est moins que {minimumWerkplek} : pas un apprenti pour l’ONSS.",
      en: "{urenWerkplek} hours a week at the workplace is less than {minimumWerkplek}: no learner for the RSZ.",
    },
    vervuld: asked.urenWerkplek >= werkplek,
    on: "minimumWerkplek",
  },
  {
    id: "lessen",
    naam: {
      nl: "minstens {minimumLesuren} lesuren per jaar",
      fr: "au moins {minimumLesuren} heures de cours par an",
      en: "at least {minimumLesuren} lesson hours a year",
    },
    faalt: {
      nl: "{lesurenPerJaar} lesuren per jaar is minder dan {minimumLesuren}: geen leerling voor de RSZ.",
      fr: "{lesurenPerJaar} heures de cours par an, c’est moins que {minimumLesuren} : pas un apprenti pour l’ONSS.",
      en: "{lesurenPerJaar} lesson hours a year is less than {minimumLesuren}: no learner for the RSZ.",
    },
    vervuld: asked.lesurenPerJaar >= lessen,
    on: "minimumLesuren",
  },
  gevraagd(
    "eenPlan",
    asked.eenPlan,
    {
      nl: "werk en les wisselen af en staan samen in één opleidingsplan",
      fr: "travail et cours alternent et figurent ensemble dans un seul plan de formation",
      en: "work and lessons alternate and stand together in one training plan",
    },
    {
      nl: "Werk en les staan niet samen in één opleidingsplan: geen leerling voor de RSZ.",
      fr: "Travail et cours ne figurent pas ensemble dans un seul plan : pas un apprenti pour l’ONSS.",
      en: "Work and lessons do not stand together in one training plan: no learner for the RSZ.",
    },
  ),
  gevraagd(
    "kwalificatie",
    asked.kwalificatie,
    {
      nl: "de opleiding leidt tot een beroepskwalificatie",
      fr: "la formation mène à une qualification professionnelle",
      en: "the training leads to a professional qualification",
    },
    {
      nl: "De opleiding leidt niet tot een beroepskwalificatie: geen leerling voor de RSZ.",
      fr: "La formation ne mène pas à une qualification professionnelle : pas un apprenti pour l’ONSS.",
      en: "The training does not lead to a professional qualification: no learner for the RSZ.",
    },
  ),
  gevraagd(
    "eenOvereenkomst",
    asked.eenOvereenkomst,
    {
      nl: "één overeenkomst met de werkgever dekt werk en les",
      fr: "un seul contrat avec l’employeur couvre travail et cours",
      en: "one agreement with the employer covers work and lessons",
    },
    {
      nl: "Werk en les staan niet in één overeenkomst met de werkgever: geen leerling voor de RSZ.",
      fr: "Travail et cours ne sont pas couverts par un seul contrat : pas un apprenti pour l’ONSS.",
      en: "Work and lessons are not covered by one agreement with the employer: no learner for the RSZ.",
    },
  ),
  gevraagd(
    "loon",
    asked.loon,
    {
      nl: "de werkgever betaalt een vergoeding die als loon telt",
      fr: "l’employeur paie une indemnité qui compte comme salaire",
      en: "the employer pays a remuneration that counts as wage",
    },
    {
      nl: "De werkgever betaalt geen vergoeding die als loon telt: geen leerling voor de RSZ.",
      fr: "L’employeur ne paie pas d’indemnité comptant comme salaire : pas un apprenti pour l’ONSS.",
      en: "The employer pays no remuneration that counts as wage: no learner for the RSZ.",
    },
  ),
];

const voldoet: Text = {
  nl: "Aan de zes criteria is voldaan: een leerling voor de RSZ.",
  fr: "Les six critères sont remplis : un apprenti pour l’ONSS.",
  en: "The six criteria are met: a learner for the RSZ.",
};

const zesCriteria = caseOf<Facts>()({
  reads: {
    minimumWerkplek: read(minimumWerkplek, ({ datum: day }: Facts) => day),
    minimumLesuren: read(
      minimumLesuren,
      ({ datum: day }: Facts) => day,
      (asked: Facts) => (asked.deeltijdsLeerplichtig ? "leerplichtig" : "nietLeerplichtig"),
    ),
  },
  decide: (asked, law) => {
    const alle = criteria(asked, law.minimumWerkplek, law.minimumLesuren);
    const mislukt = alle.find(({ vervuld }) => vervuld === false);
    if (mislukt) return { result: false, because: mislukt.faalt, on: mislukt.on === undefined ? [] : [mislukt.on] };
    const zeker = alle.filter(({ vervuld }) => vervuld === true);
    return {
      result: true,
      because: voldoet,
      steps: Object.fromEntries(
        zeker.map(({ id, naam }): readonly [string, Step] => [id, { name: naam, kind: "yesNo", value: true }]),
      ),
      assumptions: alle.flatMap(({ vervuld, aanname }) => (vervuld === null && aanname ? [aanname] : [])),
    };
  },
});

/** Whether somebody is a learner for the RSZ: six criteria that must all be met. */
export const rszLeerling = rule({
  id: "RSZLEERLING",
  subject: "rsz",
  name: { nl: "leerling voor de RSZ", fr: "apprenti pour l’ONSS", en: "learner for the RSZ" },
  describe: {
    nl: "Voldoet de opleiding aan de zes criteria van een leerling voor de RSZ?",
    fr: "La formation remplit-elle les six critères d’un apprenti pour l’ONSS ?",
    en: "Does the training meet the six criteria of a learner for the RSZ?",
  },
  formula: {
    nl: "minstens 20 uur per week op de werkplek, minstens 240 lesuren per jaar (150 als niet meer leerplichtig), één opleidingsplan, beroepskwalificatie, één overeenkomst, vergoeding als loon: alle zes",
    fr: "au moins 20 heures par semaine au travail, au moins 240 heures de cours par an (150 sans obligation scolaire), un seul plan, qualification professionnelle, un seul contrat, indemnité valant salaire : les six",
    en: "at least 20 hours a week at the workplace, at least 240 lesson hours a year (150 without compulsory schooling), one plan, professional qualification, one agreement, remuneration as wage: all six",
  },
  facts,
  gives: isLeerling,
  cases: [zesCriteria],
  pick: () => zesCriteria,
});
