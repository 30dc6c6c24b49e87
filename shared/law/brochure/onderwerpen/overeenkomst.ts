import { aandeel, uurminimum } from "../../leervergoeding/cijfers.ts";
import { minimumuren } from "../../overeenkomst/overeenkomst.ts";
import { looptijd } from "../../verplichtingen/cijfers.ts";
import {
  afwezigheid,
  inhalen,
  kinderbijslagGrens,
  onderlingOverleg,
  uurminimumAandeel,
  vakantiewerk,
  voltijds,
  woonWerkverkeer,
} from "../cijfers.ts";
import type { Onderwerp } from "../onderwerp.ts";

/** What brochures say of an agreement, its hours and what is paid beside the tariff. */
export const contract: readonly Onderwerp[] = [
  {
    woorden: {
      nl: [
        "3 dagen per week",
        "2 dagen per week",
        "drie dagen per week",
        "minstens 20 uur",
        "20 uur per week",
        "20u per week",
      ],
      fr: ["3 jours par semaine", "2 jours par semaine", "20 heures par semaine"],
      en: ["3 days a week", "2 days a week", "3 days per week", "2 days per week", "20 hours a week"],
    },
    bewering: {
      nl: "minstens {uren} op de werkplek, in brochures vaak 3 dagen werk en 2 dagen school",
      fr: "au moins {uren} sur le lieu de travail, souvent 3 jours de travail et 2 jours d’école dans les brochures",
      en: "at least {uren} at the workplace, in brochures often 3 days of work and 2 days of school",
    },
    tijd: { parameter: minimumuren },
    cijfers: { uren: { parameter: minimumuren } },
    uitleg: {
      nl: "De regel telt uren, geen dagen: gemiddeld over het schooljaar, zonder feestdagen en schoolvakanties. Wat minder telt, is een SAO of een ODO.",
      fr: "La règle compte des heures, non des jours : en moyenne sur l’année scolaire, sans jours fériés ni vacances scolaires. En dessous, c’est un SAO ou un ODO.",
      en: "The rule counts hours, not days: on average over the school year, without public holidays and school holidays. What has fewer is an SAO or an ODO.",
    },
    nu: { nl: "minstens {uren}", fr: "au moins {uren}", en: "at least {uren}" },
  },
  {
    woorden: {
      nl: ["voltijdse overeenkomst", "voltijds contract", "voltijds", "bepaalde duur"],
      fr: ["contrat à temps plein", "durée déterminée"],
      en: ["full-time agreement", "full-time contract", "fixed term"],
    },
    bewering: {
      nl: "OAO en ODOS zijn voltijds, lessen inbegrepen, en van bepaalde duur",
      fr: "OAO et ODOS sont à temps plein, cours compris, et à durée déterminée",
      en: "OAO and ODOS are full-time, lessons included, and for a fixed term",
    },
    tijd: { parameter: voltijds },
    cijfers: { duur: { parameter: looptijd } },
    uitleg: {
      nl: "Werkplek en lessen zijn samen een voltijdse week. De overeenkomst duurt zo lang als de opleiding, hoogstens {duur}.",
      fr: "Lieu de travail et cours forment ensemble une semaine à temps plein. Le contrat dure autant que la formation, au plus {duur}.",
      en: "Workplace and lessons together are a full-time week. The agreement lasts as long as the training, {duur} at most.",
    },
  },
  {
    woorden: {
      nl: ["1 tot 3 jaar", "duurtijd van de opleiding", "duur van de duale opleiding", "duur van de overeenkomst"],
      fr: ["1 à 3 ans", "durée du contrat"],
      en: ["1 to 3 years", "duration of the agreement"],
    },
    bewering: {
      nl: "de overeenkomst duurt zo lang als de opleiding, hoogstens {duur}",
      fr: "le contrat dure autant que la formation, au plus {duur}",
      en: "the agreement lasts as long as the training, {duur} at most",
    },
    tijd: { parameter: looptijd },
    cijfers: { duur: { parameter: looptijd } },
    uitleg: {
      nl: "Hoe lang precies, hangt af van het beroep.",
      fr: "La durée exacte dépend du métier.",
      en: "How long exactly, depends on the occupation.",
    },
    nu: { nl: "hoogstens {duur}", fr: "au plus {duur}", en: "{duur} at most" },
  },
  {
    woorden: {
      nl: ["woon werkverkeer", "woonwerkverkeer", "verplaatsingskosten"],
      fr: ["domicile travail", "frais de déplacement"],
      en: ["commuting"],
    },
    bewering: {
      nl: "woon-werkverkeer wordt betaald zoals voor gewone werknemers",
      fr: "le trajet domicile-travail est payé comme pour les travailleurs ordinaires",
      en: "commuting is paid as for ordinary employees",
    },
    tijd: { parameter: woonWerkverkeer },
    uitleg: {
      nl: "Met het openbaar of met eigen vervoer.",
      fr: "En transport public ou privé.",
      en: "By public or private transport.",
    },
  },
  {
    woorden: {
      alle: ["stu"],
      nl: ["vakantiewerk", "vakantiejob", "studentenjob", "jobstudent"],
      fr: ["job d'étudiant", "travail de vacances", "job de vacances"],
      en: ["summer job", "student job", "holiday job"],
    },
    bewering: {
      nl: "vakantiewerk als student (Dimona STU) in juli en augustus, ook in dezelfde onderneming",
      fr: "travail de vacances comme étudiant (Dimona STU) en juillet et août, aussi dans la même entreprise",
      en: "summer job as a student (Dimona STU) in July and August, in the same firm too",
    },
    tijd: { parameter: vakantiewerk },
    uitleg: {
      nl: "Naast de Dimona ALT van de opleiding.",
      fr: "À côté de la Dimona ALT de la formation.",
      en: "Beside the Dimona ALT of the training.",
    },
  },
  {
    woorden: {
      nl: ["gerecupereerd", "recupereren", "recuperatie", "bijlage bij de overeenkomst", "leeropportuniteit"],
      fr: ["récupérées", "récupération", "annexe au contrat"],
      en: ["made up for", "annex to the agreement"],
    },
    bewering: {
      nl: "werken in een schoolvakantie kan bij uitzondering, met een bijlage, en wordt ingehaald",
      fr: "travailler pendant les vacances scolaires est possible par exception, avec une annexe, et se récupère",
      en: "work in a school holiday is possible by exception, with an annex, and is made up for",
    },
    tijd: { parameter: inhalen },
    uitleg: {
      nl: "Voor een leerkans die er anders niet is. De uren worden in hetzelfde schooljaar ingehaald, onbetaald.",
      fr: "Pour une occasion d’apprendre qui n’existe pas autrement. Les heures se récupèrent pendant la même année scolaire, sans indemnité.",
      en: "For a chance to learn that there is not otherwise. The hours are made up for in the same school year, unpaid.",
    },
  },
  {
    woorden: {
      nl: ["onbetaalde vakantie", "ongewettigde afwezigheid", "onwettige afwezigheid", "sommige afwezigheden"],
      fr: ["absence injustifiée", "absences injustifiées", "vacances non payées"],
      en: ["unlawful absence", "unjustified absence", "unpaid holiday"],
    },
    bewering: {
      nl: "onbetaalde vakantie en ongewettigde afwezigheid verlagen de leervergoeding",
      fr: "vacances non payées et absence injustifiée réduisent l’indemnité",
      en: "unpaid holidays and unlawful absence lower the allowance",
    },
    tijd: { parameter: afwezigheid },
    uitleg: {
      nl: "Een ongewettigde afwezigheid op de werkplek én op school. Met welke noemer gerekend wordt, is in geen tekst gevonden.",
      fr: "Une absence injustifiée au lieu de travail et à l’école. Avec quel dénominateur on calcule, aucun texte ne le dit.",
      en: "An unlawful absence at the workplace and at school. With what divisor it is reckoned, was found in no text.",
    },
  },
  {
    woorden: {
      nl: ["onderling overleg", "onderlinge toestemming"],
      fr: ["commun accord"],
      en: ["mutual consent", "mutual agreement"],
    },
    bewering: {
      nl: "de overeenkomst kan altijd in onderling overleg eindigen",
      fr: "le contrat peut toujours prendre fin d’un commun accord",
      en: "the agreement can always end by mutual consent",
    },
    tijd: { parameter: onderlingOverleg },
    uitleg: {
      nl: "Op papier, met de einddatum en de handtekening van onderneming, lerende en school.",
      fr: "Par écrit, avec la date de fin et la signature de l’entreprise, de l’apprenant et de l’école.",
      en: "In writing, with the last day and the signatures of firm, learner and school.",
    },
  },
  {
    woorden: {
      nl: ["21 procent", "0 21 procent", "procent van het minimumloon"],
      fr: ["21 pour cent du salaire minimum"],
      en: ["percent of the minimum wage"],
    },
    bewering: {
      nl: "minimum per uur (ODOS, ODO): {deel} van het GGMMI, ook “21 procent van het minimumloon”",
      fr: "minimum horaire (ODOS, ODO) : {deel} du RMMMG, aussi « 21 pour cent du salaire minimum »",
      en: "hourly minimum (ODOS, ODO): {deel} of the GGMMI, or “21 percent of the minimum wage”",
    },
    tijd: { parameter: uurminimumAandeel },
    nooit: true,
    cijfers: { deel: { parameter: uurminimumAandeel }, uur: { parameter: uurminimum } },
    uitleg: {
      nl: "Reken er niet mee: geen van de bekende uurbedragen komt er precies mee uit. Laatst gevonden bedrag: {uur}, vanaf {uurVan}.",
      fr: "Ne calculez pas avec : aucun des montants horaires connus n’en résulte exactement. Dernier montant trouvé : {uur}, à partir du {uurVan}.",
      en: "Do not reckon with it: none of the known hourly amounts comes out of it exactly. Last amount found: {uur}, from {uurVan}.",
    },
    nu: {
      nl: "een bedrag per uur, geen percentage",
      fr: "un montant par heure, pas un pourcentage",
      en: "an amount an hour, not a percentage",
    },
  },
  {
    woorden: {
      alle: ["541 09"],
      nl: ["kinderbijslag", "groeipakket"],
      fr: ["allocations familiales"],
      en: ["child benefit"],
    },
    bewering: {
      nl: "de kinderbijslag als bovengrens van de leervergoeding: {grens}",
      fr: "les allocations familiales comme plafond de l’indemnité : {grens}",
      en: "the child benefit as a ceiling of the allowance: {grens}",
    },
    tijd: { parameter: kinderbijslagGrens },
    cijfers: { grens: { parameter: kinderbijslagGrens }, drie: { parameter: aandeel, key: "3" } },
    uitleg: {
      nl: "Een tekst van 2016 noemt die bovengrens. De hoogste leervergoeding ({drie} van het GGMMI) bleef er altijd onder.",
      fr: "Un texte de 2016 cite ce plafond. L’indemnité la plus haute ({drie} du RMMMG) est toujours restée en dessous.",
      en: "A text of 2016 names that ceiling. The highest allowance ({drie} of the GGMMI) always stayed below it.",
    },
    nu: {
      nl: "geen bovengrens die telt: de leervergoeding bleef er altijd onder",
      fr: "aucun plafond qui joue : l’indemnité est toujours restée en dessous",
      en: "no ceiling that matters: the allowance always stayed below it",
    },
  },
];
