import {
  aandeel,
  gewaarborgdAncienniteit,
  gewaarborgdArbeiderTot,
  ggmmi,
  uurminimum,
  vakantiedagen,
  vakantiedagenOnbetaald,
  vakantieOnbetaald,
} from "../../leervergoeding/cijfers.ts";
import { bestaat } from "../../overeenkomst/overeenkomst.ts";
import { vakantiewekenSector, vakantiewekenZevendeJaar, vakantiewekenZevendeJaarVanaf } from "../cijfers.ts";
import type { Onderwerp } from "../onderwerp.ts";
import { tariefOp } from "../tarieven.ts";

const perTrap = { trap1: tariefOp("1"), trap2: tariefOp("2"), trap3: tariefOp("3") } as const;

/** What brochures say of the allowance and of holidays. */
export const vergoeding: readonly Onderwerp[] = [
  {
    woorden: {
      alle: ["leervergoeding"],
      nl: ["leervergoedingen", "vooropleiding"],
      fr: ["indemnité d'apprentissage", "formation préalable"],
      en: ["learning allowance", "prior education"],
    },
    bewering: {
      nl: "leervergoeding van een OAO",
      fr: "indemnité d’apprentissage d’un OAO",
      en: "learning allowance of an OAO",
    },
    tijd: { parameter: bestaat.OAO },
    gemaakt: perTrap,
    cijfers: { ggmmi: { parameter: ggmmi } },
    uitleg: {
      nl: "Een bedrag in een brochure geldt één indexperiode. Er zijn drie trappen, naar de vooropleiding, en ze volgen het GGMMI ({ggmmi} sinds {ggmmiVan}). Typ het bedrag om zijn periode te zien.",
      fr: "Un montant dans une brochure vaut une seule période d’indexation. Il y a trois échelons, selon la formation préalable, qui suivent le RMMMG ({ggmmi} depuis le {ggmmiVan}). Saisissez le montant pour voir sa période.",
      en: "An amount in a brochure holds for a single index period. There are three steps, by prior education, and they follow the GGMMI ({ggmmi} since {ggmmiVan}). Type the amount to see its period.",
    },
    nu: {
      nl: "trap 1 {trap1}, trap 2 {trap2}, trap 3 {trap3}",
      fr: "échelon 1 {trap1}, échelon 2 {trap2}, échelon 3 {trap3}",
      en: "step 1 {trap1}, step 2 {trap2}, step 3 {trap3}",
    },
  },
  {
    woorden: {
      alle: ["ggmmi"],
      nl: ["minimummaandinkomen", "spilindex"],
      fr: ["rmmmg", "revenu minimum mensuel", "indice pivot"],
      en: ["minimum monthly income", "pivot index"],
    },
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
    woorden: {
      alle: ["odos", "odo"],
      nl: ["uurminimum", "vergoeding per uur", "minimale vergoeding", "hoger bedrag"],
      fr: ["minimum horaire", "indemnité minimale"],
      en: ["hourly minimum", "minimum allowance"],
    },
    bewering: {
      nl: "minimum per uur voor cursisten (ODOS, ODO)",
      fr: "minimum horaire pour les adultes (ODOS, ODO)",
      en: "hourly minimum for adult learners (ODOS, ODO)",
    },
    tijd: { parameter: uurminimum },
    cijfers: { uur: { parameter: uurminimum } },
    uitleg: {
      nl: "Laatst gevonden bedrag: {uur}, vanaf {uurVan}. Bij een ODOS tellen werkplek en lessen, bij een ODO alleen de werkplek. Het is een minimum: meer mag.",
      fr: "Dernier montant trouvé : {uur}, à partir du {uurVan}. Pour un ODOS comptent le lieu de travail et les cours, pour un ODO seul le lieu de travail. C’est un minimum : plus est permis.",
      en: "Last amount found: {uur}, from {uurVan}. With an ODOS workplace and lessons count, with an ODO the workplace alone. It is a minimum: more is allowed.",
    },
    nu: { nl: "{uur}", fr: "{uur}", en: "{uur}" },
  },
  {
    woorden: {
      nl: ["schoolvakantie", "schoolvakanties", "vrij in alle schoolvakanties"],
      fr: ["vacances scolaires"],
      en: ["school holiday", "school holidays"],
    },
    bewering: {
      nl: "de lerende is vrij in alle schoolvakanties, onbetaald",
      fr: "l’apprenant est libre pendant toutes les vacances scolaires, sans indemnité",
      en: "the learner is free in all school holidays, unpaid",
    },
    tijd: { parameter: vakantieOnbetaald },
    voorganger: {
      cijfer: { parameter: vakantiedagenOnbetaald },
      nu: {
        nl: "hoogstens {betaaldToen} betaald en {onbetaaldToen} onbetaald, in schoolvakanties; op de andere vakantiedagen opleiding in de onderneming",
        fr: "au plus {betaaldToen} payés et {onbetaaldToen} non payés, pendant les vacances scolaires ; les autres jours de vacances, formation en entreprise",
        en: "at most {betaaldToen} paid and {onbetaaldToen} unpaid, in school holidays; on other holiday days training in the firm",
      },
    },
    cijfers: {
      betaaldToen: { parameter: vakantiedagen, deel: "eerste" },
      onbetaaldToen: { parameter: vakantiedagenOnbetaald },
      zevende: { parameter: vakantiewekenZevendeJaar },
      sector: { parameter: vakantiewekenSector, key: "alle" },
      zomer: { parameter: vakantiewekenSector, key: "zomer" },
      betaald: { parameter: vakantiedagen },
    },
    uitleg: {
      nl: "Voor een OAO, op hoogstens {betaald} betaalde vakantie na. Niet in Se-n-Se duaal en het derde jaar van de derde graad: daar {zevende}. Een sectoraal partnerschap kan tot {sector} beperken, met altijd {zomer} in juli en augustus.",
      fr: "Pour un OAO, sauf au plus {betaald} de congé payé. Pas en Se-n-Se dual ni en troisième année du troisième degré : là {zevende}. Un partenariat sectoriel peut limiter à {sector}, avec toujours {zomer} en juillet et août.",
      en: "For an OAO, but for at most {betaald} of paid holiday. Not in dual Se-n-Se and the third year of the third grade: there {zevende}. A sectoral partnership may limit it to {sector}, always with {zomer} in July and August.",
    },
  },
  {
    woorden: {
      nl: ["20 betaalde en 20 onbetaalde", "onbetaalde vakantiedagen", "onbetaalde dagen"],
      fr: ["20 jours payés et 20", "jours non payés"],
      en: ["20 paid and 20 unpaid", "unpaid days"],
    },
    bewering: {
      nl: "hoogstens {betaald} betaalde en {onbetaald} onbetaalde vakantie in een kalenderjaar (OAO)",
      fr: "au plus {betaald} de vacances payées et {onbetaald} non payées par année civile (OAO)",
      en: "at most {betaald} of paid and {onbetaald} of unpaid holidays in a calendar year (OAO)",
    },
    tijd: { parameter: vakantiedagenOnbetaald },
    zonderOpmerking: true,
    cijfers: {
      betaald: { parameter: vakantiedagen, deel: "eerste" },
      onbetaald: { parameter: vakantiedagenOnbetaald },
      betaaldNu: { parameter: vakantiedagen },
    },
    uitleg: {
      nl: "Op te nemen in schoolvakanties; op de andere dagen van schoolvakanties kreeg de lerende opleiding in de onderneming.",
      fr: "À prendre pendant les vacances scolaires ; les autres jours de vacances scolaires étaient de la formation en entreprise.",
      en: "To be taken in school holidays; on the other days of school holidays the learner was trained in the firm.",
    },
    opvolger: {
      naam: {
        nl: "vrij in alle schoolvakanties",
        fr: "la liberté pendant toutes les vacances scolaires",
        en: "being free in all school holidays",
      },
      cijfer: { parameter: vakantieOnbetaald },
      nu: {
        nl: "vrij in alle schoolvakanties, onbetaald, op hoogstens {betaaldNu} betaalde vakantie na",
        fr: "libre pendant toutes les vacances scolaires, sans indemnité, sauf au plus {betaaldNu} de vacances payées",
        en: "free in all school holidays, unpaid, but for at most {betaaldNu} of paid holidays",
      },
    },
  },
  {
    woorden: {
      alle: ["se n se"],
      nl: ["zevende jaar", "7de jaar", "derde jaar van de derde graad", "6 weken", "zes weken"],
      fr: ["septième année", "6 semaines", "six semaines"],
      en: ["seventh year", "6 weeks", "six weeks"],
    },
    bewering: {
      nl: "in Se-n-Se duaal en het zevende jaar: {zevende} schoolvakantie vrij",
      fr: "en Se-n-Se dual et en septième année : {zevende} de vacances scolaires libres",
      en: "in dual Se-n-Se and the seventh year: {zevende} of school holidays free",
    },
    tijd: { parameter: vakantiewekenZevendeJaar },
    begin: vakantiewekenZevendeJaarVanaf,
    zonderOpmerking: true,
    cijfers: { zevende: { parameter: vakantiewekenZevendeJaar } },
    uitleg: {
      nl: "Daar zijn lerenden niet in alle schoolvakanties vrij. De bron zegt “vanaf 1 september” en noemt geen jaar: vanaf wanneer het geldt, is niet gevonden.",
      fr: "Les apprenants n’y sont pas libres pendant toutes les vacances scolaires. La source dit « à partir du 1er septembre » sans année : depuis quand cela vaut n’a pas été trouvé.",
      en: "There learners are not free in all school holidays. The source says “from 1 September” and names no year: since when it holds was not found.",
    },
    nu: { nl: "{zevende}", fr: "{zevende}", en: "{zevende}" },
  },
  {
    woorden: {
      nl: ["betaalde vakantiedagen", "vakantiedagen"],
      fr: ["congés payés", "jours de vacances"],
      en: ["paid holidays"],
    },
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
    woorden: {
      nl: ["gewaarborgde leervergoeding", "gewaarborgd loon", "1 maand anciënniteit"],
      fr: ["salaire garanti", "indemnité garantie"],
      en: ["guaranteed pay"],
    },
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
