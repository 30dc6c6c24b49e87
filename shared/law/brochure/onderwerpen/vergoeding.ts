import {
  aandeel,
  gewaarborgdAncienniteit,
  gewaarborgdArbeiderTot,
  ggmmi,
  uurminimum,
  vakantiedagen,
  vakantieOnbetaald,
} from "../../leervergoeding/cijfers.ts";
import { bestaat } from "../../overeenkomst/overeenkomst.ts";
import { vakantiewekenSector, vakantiewekenZevendeJaar } from "../cijfers.ts";
import type { Onderwerp } from "../onderwerp.ts";
import { tariefOp } from "../tarieven.ts";

const perTrap = { trap1: tariefOp("1"), trap2: tariefOp("2"), trap3: tariefOp("3") } as const;

/** What brochures say of the allowance and of holidays. */
export const vergoeding: readonly Onderwerp[] = [
  {
    woorden: ["leervergoeding", "leervergoedingen", "indemnité d'apprentissage", "learning allowance"],
    bewering: {
      nl: "leervergoeding van een OAO",
      fr: "indemnité d’apprentissage d’une OAO",
      en: "learning allowance of an OAO",
    },
    tijd: { parameter: bestaat.OAO },
    gemaakt: perTrap,
    cijfers: { ggmmi: { parameter: ggmmi } },
    uitleg: {
      nl: "Een bedrag in een brochure geldt één indexperiode. Er zijn drie trappen, en ze volgen het GGMMI ({ggmmi} sinds {ggmmiVan}). Typ het bedrag om zijn periode te zien.",
      fr: "Un montant dans une brochure vaut une seule période d’indexation. Il y a trois échelons, qui suivent le RMMMG ({ggmmi} depuis le {ggmmiVan}). Saisissez le montant pour voir sa période.",
      en: "An amount in a brochure holds for a single index period. There are three steps, and they follow the GGMMI ({ggmmi} since {ggmmiVan}). Type the amount to see its period.",
    },
    nu: {
      nl: "trap 1 {trap1}, trap 2 {trap2}, trap 3 {trap3}",
      fr: "échelon 1 {trap1}, échelon 2 {trap2}, échelon 3 {trap3}",
      en: "step 1 {trap1}, step 2 {trap2}, step 3 {trap3}",
    },
  },
  {
    woorden: ["ggmmi", "minimummaandinkomen", "rmmmg", "revenu minimum mensuel", "minimum monthly income"],
    bewering: {
      nl: "leervergoeding als deel van het GGMMI: {een}, {twee} of {drie}",
      fr: "indemnité comme part du RMMMG : {een}, {twee} ou {drie}",
      en: "allowance as a share of the GGMMI: {een}, {twee} or {drie}",
    },
    tijd: { parameter: ggmmi },
    cijfers: {
      ggmmi: { parameter: ggmmi },
      een: { parameter: aandeel, key: "1" },
      twee: { parameter: aandeel, key: "2" },
      drie: { parameter: aandeel, key: "3" },
    },
    uitleg: {
      nl: "Het gaat om het GGMMI vanaf 18 jaar, en de uitkomst wordt naar boven afgerond.",
      fr: "Il s’agit du RMMMG à partir de 18 ans, et le résultat est arrondi vers le haut.",
      en: "It is the GGMMI from the age of 18, and the outcome is rounded up.",
    },
    nu: { nl: "GGMMI: {ggmmi}", fr: "RMMMG : {ggmmi}", en: "GGMMI: {ggmmi}" },
  },
  {
    woorden: ["odos", "odo", "uurminimum", "vergoeding per uur", "minimum horaire", "hourly minimum"],
    bewering: {
      nl: "minimum per uur voor cursisten (ODOS, ODO)",
      fr: "minimum horaire pour les adultes (ODOS, ODO)",
      en: "hourly minimum for adult learners (ODOS, ODO)",
    },
    tijd: { parameter: uurminimum },
    cijfers: { uur: { parameter: uurminimum } },
    uitleg: {
      nl: "Laatst gevonden bedrag: {uur}, vanaf {uurVan}. Bij een ODOS tellen werkplek en lessen, bij een ODO alleen de werkplek.",
      fr: "Dernier montant trouvé : {uur}, à partir du {uurVan}. Pour une ODOS comptent le lieu de travail et les cours, pour une ODO seul le lieu de travail.",
      en: "Last amount found: {uur}, from {uurVan}. With an ODOS workplace and lessons count, with an ODO the workplace alone.",
    },
    nu: { nl: "{uur}", fr: "{uur}", en: "{uur}" },
  },
  {
    woorden: [
      "schoolvakantie",
      "schoolvakanties",
      "vrij in alle schoolvakanties",
      "vacances scolaires",
      "school holiday",
      "school holidays",
    ],
    bewering: {
      nl: "de lerende is vrij in alle schoolvakanties, onbetaald",
      fr: "l’apprenant est libre pendant toutes les vacances scolaires, sans indemnité",
      en: "the learner is free in all school holidays, unpaid",
    },
    tijd: { parameter: vakantieOnbetaald },
    cijfers: {
      zevende: { parameter: vakantiewekenZevendeJaar },
      sector: { parameter: vakantiewekenSector, key: "alle" },
      zomer: { parameter: vakantiewekenSector, key: "zomer" },
      betaald: { parameter: vakantiedagen },
    },
    uitleg: {
      nl: "Voor een OAO, op hoogstens {betaald} betaalde vakantie na. Niet in Se-n-Se duaal en het derde jaar van de derde graad: daar {zevende}. Een sectoraal partnerschap kan tot {sector} beperken, met altijd {zomer} in juli en augustus.",
      fr: "Pour une OAO, sauf au plus {betaald} de congé payé. Pas en Se-n-Se dual ni en troisième année du troisième degré : là {zevende}. Un partenariat sectoriel peut limiter à {sector}, avec toujours {zomer} en juillet et août.",
      en: "For an OAO, but for at most {betaald} of paid holiday. Not in dual Se-n-Se and the third year of the third grade: there {zevende}. A sectoral partnership may limit it to {sector}, always with {zomer} in July and August.",
    },
  },
  {
    woorden: ["zevende jaar", "7de jaar", "se n se", "septième année", "seventh year", "derde jaar van de derde graad"],
    bewering: {
      nl: "in Se-n-Se duaal en het zevende jaar: {zevende} schoolvakantie vrij",
      fr: "en Se-n-Se dual et en septième année : {zevende} de vacances scolaires libres",
      en: "in dual Se-n-Se and the seventh year: {zevende} of school holidays free",
    },
    tijd: { parameter: vakantiewekenZevendeJaar },
    cijfers: { zevende: { parameter: vakantiewekenZevendeJaar } },
    uitleg: {
      nl: "Daar zijn lerenden niet in alle schoolvakanties vrij.",
      fr: "Les apprenants n’y sont pas libres pendant toutes les vacances scolaires.",
      en: "There learners are not free in all school holidays.",
    },
    nu: { nl: "{zevende}", fr: "{zevende}", en: "{zevende}" },
  },
  {
    woorden: ["betaalde vakantiedagen", "vakantiedagen", "congés payés", "jours de vacances", "paid holidays"],
    bewering: {
      nl: "betaalde vakantiedagen in een volledig kalenderjaar",
      fr: "jours de congé payé dans une année civile complète",
      en: "paid holidays in a full calendar year",
    },
    tijd: { parameter: vakantiedagen },
    cijfers: { dagen: { parameter: vakantiedagen } },
    uitleg: {
      nl: "Op te nemen in schoolvakanties; wie pas begint, heeft er minder.",
      fr: "À prendre pendant les vacances scolaires ; qui commence en a moins.",
      en: "To be taken in school holidays; who begins has fewer.",
    },
    nu: { nl: "hoogstens {dagen}", fr: "au plus {dagen}", en: "at most {dagen}" },
  },
  {
    woorden: [
      "gewaarborgde leervergoeding",
      "gewaarborgd loon",
      "1 maand anciënniteit",
      "salaire garanti",
      "indemnité garantie",
      "guaranteed pay",
    ],
    bewering: {
      nl: "bij ziekte een gewaarborgde leervergoeding, vanaf {maand} anciënniteit",
      fr: "en cas de maladie une indemnité garantie, à partir de {maand} d’ancienneté",
      en: "guaranteed allowance in illness, from {maand} of seniority",
    },
    tijd: { parameter: gewaarborgdAncienniteit },
    cijfers: {
      maand: { parameter: gewaarborgdAncienniteit },
      laatste: { parameter: gewaarborgdArbeiderTot, key: "3" },
    },
    uitleg: {
      nl: "Hoeveel hangt af van het statuut en van de kalenderdag van de ziekte, tot {laatste}; reken het uit met DUAAL.GEWAARBORGD.",
      fr: "Combien dépend du statut et du jour de la maladie, jusqu’à {laatste} ; calculez-le avec DUAAL.GEWAARBORGD.",
      en: "How much depends on the status and on the calendar day of the illness, up to {laatste}; work it out with DUAAL.GEWAARBORGD.",
    },
  },
];
