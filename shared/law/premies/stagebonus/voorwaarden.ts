import { addMonths, type Day } from "../../../base/day.ts";
import type { SchoolYear } from "../../../base/schoolyear.ts";
import {
  dagenVan,
  eindeVanTermijn,
  gehaald,
  hangtVanTellingAf,
  type Looptijd,
  type Periode,
  periode,
  telling,
} from "../schooljaar.ts";
import { aangenomen, bekend, jaOfNee, type Keuze, keuzeVan } from "../voorwaarde.ts";

export type Vraag = Looptijd & {
  readonly gewest: string | null;
  readonly aangevraagdOp: Day | null;
  readonly eersteAanvraagOp: Day | null;
};
export type Cijfers = {
  readonly soort: boolean;
  readonly inGewest: boolean;
  readonly maanden: number;
  readonly gepland: boolean;
  readonly aanvraag: number;
};

/** The days whose months count: of the whole agreement as it was planned, or those inside the school year. */
export const getelde = (vraag: Looptijd, gepland: boolean): Periode =>
  gepland ? { van: vraag.start, tot: vraag.einde ?? dagenVan(vraag.schooljaar).tot } : periode(vraag);

/** The last day to apply, so many months after the end of the school year. */
export const uiterlijkNa = (schooljaar: SchoolYear, maanden: number): Day =>
  addMonths(dagenVan(schooljaar).tot, maanden);

const keuze = keuzeVan<Vraag, Cijfers>();

/** The conditions of every stagebonus, in the order in which they are judged. */
export const voorwaarden: readonly Keuze<Vraag, Cijfers>[] = [
  keuze({
    id: "soort",
    naam: {
      nl: "overeenkomst die recht geeft",
      fr: "contrat ouvrant le droit",
      en: "agreement that gives the right",
    },
    oordelen: jaOfNee("soort"),
    kies: (_, { soort }, { ja, nee }) => (soort ? ja : nee),
    faalt: {
      nl: "Een {overeenkomst} gaf geen recht op de stagebonus.",
      fr: "Un contrat {overeenkomst} n’ouvrait pas le droit au stagebonus.",
      en: "An agreement {overeenkomst} gave no right to the stagebonus.",
    },
  }),
  keuze({
    id: "vestiging",
    naam: {
      nl: "vestiging in het Vlaams Gewest",
      fr: "établissement en Région flamande",
      en: "establishment in the Flemish Region",
    },
    oordelen: {
      leeg: aangenomen({
        nl: "de vestiging ligt in het Vlaams Gewest",
        fr: "l’établissement se trouve en Région flamande",
        en: "the establishment is in the Flemish Region",
      }),
      ...jaOfNee("inGewest"),
    },
    kies: ({ gewest }, { inGewest }, { leeg, ja, nee }) => (gewest === null ? leeg : inGewest ? ja : nee),
    faalt: {
      nl: "De vestiging ligt niet in het Vlaams Gewest ({gewest}): geen stagebonus.",
      fr: "L’établissement n’est pas en Région flamande ({gewest}) : pas de stagebonus.",
      en: "The establishment is not in the Flemish Region ({gewest}): no stagebonus.",
    },
  }),
  keuze({
    id: "duur",
    naam: {
      nl: "minstens {maanden} maanden opleiding",
      fr: "au moins {maanden} mois de formation",
      en: "at least {maanden} months of training",
    },
    oordelen: {
      ...jaOfNee("maanden", "gepland"),
      netLang: { ...bekend(true, "maanden", "gepland"), aannames: [telling] },
      netKort: { ...bekend(false, "maanden", "gepland"), aannames: [telling] },
      lopend: aangenomen({
        nl: "de lopende overeenkomst is voor minstens {maanden} maanden gepland",
        fr: "le contrat en cours est prévu pour {maanden} mois au moins",
        en: "the running agreement is planned for at least {maanden} months",
      }),
    },
    kies: (vraag, { maanden, gepland }, { ja, nee, netLang, netKort, lopend }) => {
      const { lang, ruim } = gehaald(getelde(vraag, gepland), maanden);
      if (lang) return ruim ? ja : netLang;
      if (gepland && vraag.einde === null) return lopend;
      return ruim ? nee : netKort;
    },
    faalt: {
      nl: "Van {van} tot {tot} is korter dan {maanden} maanden: geen stagebonus voor {schooljaar}.",
      fr: "Du {van} au {tot}, c’est moins de {maanden} mois : pas de stagebonus pour {schooljaar}.",
      en: "From {van} to {tot} is less than {maanden} months: no stagebonus for {schooljaar}.",
    },
  }),
  keuze({
    id: "aangevraagd",
    naam: {
      nl: "aangevraagd uiterlijk op {uiterlijk}",
      fr: "demandé au plus tard le {uiterlijk}",
      en: "applied for by {uiterlijk}",
    },
    oordelen: {
      leeg: aangenomen({
        nl: "de stagebonus is uiterlijk op {uiterlijk} aangevraagd",
        fr: "le stagebonus a été demandé au plus tard le {uiterlijk}",
        en: "the stagebonus was applied for by {uiterlijk}",
      }),
      ...jaOfNee("aanvraag"),
    },
    kies: ({ schooljaar, aangevraagdOp }, { aanvraag }, { leeg, ja, nee }) =>
      aangevraagdOp === null ? leeg : aangevraagdOp <= uiterlijkNa(schooljaar, aanvraag) ? ja : nee,
    faalt: {
      nl: "Aangevraagd op {aangevraagdOp}, na de laatste dag {uiterlijk}: geen stagebonus.",
      fr: "Demandé le {aangevraagdOp}, après le dernier jour {uiterlijk} : pas de stagebonus.",
      en: "Applied for on {aangevraagdOp}, after the last day {uiterlijk}: no stagebonus.",
    },
  }),
];

/** Of the old rules only: the first request, soon after the start. */
export const eersteAanvraagOpTijd = keuzeVan<Vraag, { readonly eersteAanvraag: number }>()({
  id: "eerstAangevraagd",
  naam: { nl: "eerste aanvraag op tijd", fr: "première demande à temps", en: "first request in time" },
  oordelen: {
    leeg: aangenomen({
      nl: "de eerste aanvraag gebeurde binnen {eersteAanvraag} maanden na de start",
      fr: "la première demande a été faite dans les {eersteAanvraag} mois suivant le début",
      en: "the first request was made within {eersteAanvraag} months after the start",
    }),
    ...jaOfNee("eersteAanvraag"),
    netTeLaat: { ...bekend(false, "eersteAanvraag"), aannames: [telling] },
  },
  kies: ({ start, eersteAanvraagOp }, { eersteAanvraag }, { leeg, ja, nee, netTeLaat }) => {
    if (eersteAanvraagOp === null) return leeg;
    const limit = eindeVanTermijn(start, eersteAanvraag);
    if (eersteAanvraagOp <= limit) return ja;
    return hangtVanTellingAf(eersteAanvraagOp, limit) ? netTeLaat : nee;
  },
  faalt: {
    nl: "Eerst aangevraagd op {eersteAanvraagOp}, meer dan {eersteAanvraag} maanden na de start: geen stagebonus.",
    fr: "Première demande le {eersteAanvraagOp}, plus de {eersteAanvraag} mois après le début : pas de stagebonus.",
    en: "First requested on {eersteAanvraagOp}, over {eersteAanvraag} months after the start: no stagebonus.",
  },
});
