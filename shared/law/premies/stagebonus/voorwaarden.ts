import { addMonths, type Day, lastDayOfTerm } from "../../../base/day.ts";
import { type SchoolYear, schoolYearEnd } from "../../../base/schoolyear.ts";
import type { Text } from "../../../base/text.ts";
import { gehaald, hangtVanTellingAf, type Looptijd, type Periode, periode, telling } from "../schooljaar.ts";
import { aangenomen, bekend, type Voorwaarde } from "../voorwaarde.ts";

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
  gepland ? { van: vraag.start, tot: vraag.einde ?? schoolYearEnd(vraag.schooljaar) } : periode(vraag);

/** The last day to apply, so many months after the end of the school year. */
export const uiterlijkNa = (schooljaar: SchoolYear, maanden: number): Day =>
  addMonths(schoolYearEnd(schooljaar), maanden);

const inTijd: Text = {
  nl: "de stagebonus is uiterlijk op {uiterlijk} aangevraagd",
  fr: "le stagebonus a été demandé au plus tard le {uiterlijk}",
  en: "the stagebonus was applied for by {uiterlijk}",
};

/** The conditions of every stagebonus, in the order in which they are judged. */
export const voorwaarden: readonly Voorwaarde<Vraag, Cijfers>[] = [
  {
    id: "soort",
    naam: {
      nl: "overeenkomst die recht geeft",
      fr: "contrat ouvrant le droit",
      en: "agreement that gives the right",
    },
    oordeel: (_, { soort }) => bekend(soort, "soort"),
    faalt: {
      nl: "Een {overeenkomst} gaf geen recht op de stagebonus.",
      fr: "Un contrat {overeenkomst} n’ouvrait pas le droit au stagebonus.",
      en: "An agreement {overeenkomst} gave no right to the stagebonus.",
    },
  },
  {
    id: "vestiging",
    naam: {
      nl: "vestiging in het Vlaams Gewest",
      fr: "établissement en Région flamande",
      en: "establishment in the Flemish Region",
    },
    oordeel: ({ gewest }, { inGewest }) =>
      gewest === null
        ? aangenomen({
            nl: "de vestiging ligt in het Vlaams Gewest",
            fr: "l’établissement se trouve en Région flamande",
            en: "the establishment is in the Flemish Region",
          })
        : bekend(inGewest, "inGewest"),
    faalt: {
      nl: "De vestiging ligt niet in het Vlaams Gewest ({gewest}): geen stagebonus.",
      fr: "L’établissement n’est pas en Région flamande ({gewest}) : pas de stagebonus.",
      en: "The establishment is not in the Flemish Region ({gewest}): no stagebonus.",
    },
  },
  {
    id: "duur",
    naam: {
      nl: "minstens {maanden} maanden opleiding",
      fr: "au moins {maanden} mois de formation",
      en: "at least {maanden} months of training",
    },
    oordeel: (vraag, { maanden, gepland }) => {
      const { lang, ruim } = gehaald(getelde(vraag, gepland), maanden);
      if (!lang && gepland && vraag.einde === null)
        return aangenomen({
          nl: "de lopende overeenkomst is voor minstens {maanden} maanden gepland",
          fr: "le contrat en cours est prévu pour {maanden} mois au moins",
          en: "the running agreement is planned for at least {maanden} months",
        });
      return { ...bekend(lang, "maanden", "gepland"), aannames: ruim ? [] : [telling] };
    },
    faalt: {
      nl: "Van {van} tot {tot} is korter dan {maanden} maanden: geen stagebonus voor {schooljaar}.",
      fr: "Du {van} au {tot}, c’est moins de {maanden} mois : pas de stagebonus pour {schooljaar}.",
      en: "From {van} to {tot} is less than {maanden} months: no stagebonus for {schooljaar}.",
    },
  },
  {
    id: "aangevraagd",
    naam: {
      nl: "aangevraagd uiterlijk op {uiterlijk}",
      fr: "demandé au plus tard le {uiterlijk}",
      en: "applied for by {uiterlijk}",
    },
    oordeel: ({ schooljaar, aangevraagdOp }, { aanvraag }) =>
      aangevraagdOp === null
        ? aangenomen(inTijd)
        : bekend(aangevraagdOp <= uiterlijkNa(schooljaar, aanvraag), "aanvraag"),
    faalt: {
      nl: "Aangevraagd op {aangevraagdOp}, na de laatste dag {uiterlijk}: geen stagebonus.",
      fr: "Demandé le {aangevraagdOp}, après le dernier jour {uiterlijk} : pas de stagebonus.",
      en: "Applied for on {aangevraagdOp}, after the last day {uiterlijk}: no stagebonus.",
    },
  },
];

/** Of the old rules only: the first request, soon after the start. */
export const eersteAanvraagOpTijd: Voorwaarde<Vraag, { readonly eersteAanvraag: number }> = {
  id: "eerstAangevraagd",
  naam: { nl: "eerste aanvraag op tijd", fr: "première demande à temps", en: "first request in time" },
  oordeel: ({ start, eersteAanvraagOp }, { eersteAanvraag }) => {
    if (eersteAanvraagOp === null)
      return aangenomen({
        nl: "de eerste aanvraag gebeurde binnen {eersteAanvraag} maanden na de start",
        fr: "la première demande a été faite dans les {eersteAanvraag} mois suivant le début",
        en: "the first request was made within {eersteAanvraag} months after the start",
      });
    const limit = lastDayOfTerm(start, eersteAanvraag);
    return {
      ...bekend(eersteAanvraagOp <= limit, "eersteAanvraag"),
      aannames: hangtVanTellingAf(eersteAanvraagOp, limit) ? [telling] : [],
    };
  },
  faalt: {
    nl: "Eerst aangevraagd op {eersteAanvraagOp}, meer dan {eersteAanvraag} maanden na de start: geen stagebonus.",
    fr: "Première demande le {eersteAanvraagOp}, plus de {eersteAanvraag} mois après le début : pas de stagebonus.",
    en: "First requested on {eersteAanvraagOp}, over {eersteAanvraag} months after the start: no stagebonus.",
  },
};
