import { aandeel as fiscaal } from "../../premies/fiscaal/cijfers.ts";
import { maximum as leerlingenpremieMaximum } from "../../premies/leerlingenpremie/cijfers.ts";
import { stagebonusNieuw, stagebonusOud, startbonusBestaat } from "../../premies/overzicht/cijfers.ts";
import { aanvullend, leeftijd, maanden, verruimd } from "../../premies/stagebonus/cijfers.ts";
import { bedrag as startbonus } from "../../premies/startbonus/cijfers.ts";
import { deeltijds, leerling, leerlingVanaf, mentor, mentorLeerlingen } from "../../rsz/verminderingen/cijfers.ts";
import { mentorkortingVlaams } from "../cijfers.ts";
import type { Onderwerp } from "../onderwerp.ts";
import {
  leerlingenpremieCijfers,
  leerlingenpremieOpvolger,
  pkwpCijfers,
  pkwpOpvolger,
  stagebonusCijfers,
  stagebonusOpvolger,
} from "./opvolgers.ts";

/** Support that is gone and still stands in brochures. */
export const oudeSteun: readonly Onderwerp[] = [
  {
    woorden: {
      alle: ["mentorkorting", "3800"],
      nl: ["doelgroepvermindering mentor"],
      fr: ["réduction tuteur", "réduction groupe cible tuteur", "réduction mentor"],
      en: ["mentor reduction", "reduction for mentors"],
    },
    bewering: {
      nl: "mentorkorting: doelgroepvermindering mentor (3800), {mentor}",
      fr: "mentorkorting : réduction groupe cible tuteur (3800), {mentor}",
      en: "mentorkorting: target-group reduction for mentors (3800), {mentor}",
    },
    tijd: { parameter: mentor },
    cijfers: {
      mentor: { parameter: mentor },
      groep: { parameter: mentorLeerlingen },
      vlaams: { parameter: mentorkortingVlaams },
      ...pkwpCijfers,
    },
    dagen: [{ parameter: mentorkortingVlaams }],
    uitleg: {
      nl: "Een vermindering in de DmfA op de bijdragen van de mentor zelf, één mentor per begonnen groep van {groep}. Ze bestond al: federaal, en Vlaams sinds {vlaamsVan}; de gegevens beginnen op {mentorVan}.",
      fr: "Une réduction dans la DmfA sur les cotisations du tuteur lui-même, un tuteur par groupe entamé de {groep}. Elle existait déjà : fédérale, et flamande depuis le {vlaamsVan} ; les données commencent le {mentorVan}.",
      en: "A reduction in the DmfA on the contributions of the mentor, one mentor for each begun group of {groep}. It existed before: federal, and Flemish since {vlaamsVan}; the data begin on {mentorVan}.",
    },
    opvolger: pkwpOpvolger,
  },
  {
    woorden: { alle: ["stagebonus"], fr: ["bonus de stage", "bonus stage"], en: ["internship bonus"] },
    bewering: {
      nl: "stagebonus (regels van 2018): {eerste} de eerste twee keren, {derde} de derde keer",
      fr: "stagebonus (règles de 2018) : {eerste} les deux premières fois, {derde} la troisième fois",
      en: "stagebonus (rules of 2018): {eerste} the first two times, {derde} the third time",
    },
    tijd: { parameter: stagebonusNieuw },
    cijfers: {
      ...stagebonusCijfers,
      leeftijd: { parameter: leeftijd },
      maanden: { parameter: maanden, deel: "vervolg" },
      ...pkwpCijfers,
    },
    uitleg: {
      nl: "Voor de onderneming, per schooljaar, na minstens {maanden} opleiding, voor een lerende jonger dan {leeftijd} op 1 september van het eerste jaar.",
      fr: "Pour l’entreprise, par année scolaire, après au moins {maanden} de formation, pour un apprenant de moins de {leeftijd} au 1er septembre de la première année.",
      en: "For the firm, each school year, after at least {maanden} of training, for a learner under {leeftijd} on 1 September of the first year.",
    },
    opvolger: pkwpOpvolger,
  },
  {
    woorden: { alle: ["stagebonus"], fr: ["bonus de stage", "bonus stage"], en: ["internship bonus"] },
    bewering: {
      nl: "stagebonus (oude regels): {eerste} de eerste twee keren, {derde} de derde keer",
      fr: "stagebonus (anciennes règles) : {eerste} les deux premières fois, {derde} la troisième fois",
      en: "stagebonus (old rules): {eerste} the first two times, {derde} the third time",
    },
    tijd: { parameter: stagebonusOud },
    cijfers: { ...stagebonusCijfers, maanden: { parameter: maanden, deel: "eerste" }, ...pkwpCijfers },
    uitleg: {
      nl: "Vroegere regels: een overeenkomst van minstens {maanden}, zonder dat in een schooljaar zelf te tellen.",
      fr: "Anciennes règles : un contrat d’au moins {maanden}, sans les compter dans une année scolaire.",
      en: "Earlier rules: an agreement of at least {maanden}, not counted within a school year.",
    },
    opvolger: stagebonusOpvolger,
  },
  {
    woorden: { nl: ["aanvullende stagebonus"], fr: ["stagebonus complémentaire"], en: ["additional stagebonus"] },
    bewering: {
      nl: "aanvullende stagebonus: {bedrag}",
      fr: "stagebonus complémentaire : {bedrag}",
      en: "additional stagebonus: {bedrag}",
    },
    tijd: { parameter: aanvullend },
    cijfers: { bedrag: { parameter: aanvullend }, ...stagebonusCijfers, ...pkwpCijfers },
    uitleg: {
      nl: "Bovenop de gewone stagebonus, op elke leeftijd, in één schooljaar.",
      fr: "En plus du stagebonus ordinaire, à tout âge, pendant une seule année scolaire.",
      en: "On top of the ordinary stagebonus, at any age, in a single school year.",
    },
    opvolger: stagebonusOpvolger,
  },
  {
    woorden: { nl: ["verruimde stagebonus"], fr: ["stagebonus élargi"], en: ["extended stagebonus"] },
    bewering: {
      nl: "verruimde stagebonus: {bedrag}",
      fr: "stagebonus élargi : {bedrag}",
      en: "extended stagebonus: {bedrag}",
    },
    tijd: { parameter: verruimd },
    cijfers: { bedrag: { parameter: verruimd }, leeftijd: { parameter: leeftijd }, ...pkwpCijfers },
    uitleg: {
      nl: "Voor een lerende van {leeftijd} of ouder op 1 september.",
      fr: "Pour un apprenant de {leeftijd} ou plus au 1er septembre.",
      en: "For a learner of {leeftijd} or older on 1 September.",
    },
    opvolger: pkwpOpvolger,
  },
  {
    woorden: { alle: ["startbonus"], fr: ["bonus de démarrage", "bonus démarrage"], en: ["start bonus"] },
    bewering: {
      nl: "startbonus voor de lerende: {eerste} de eerste twee keren, {derde} de derde keer",
      fr: "startbonus pour l’apprenant : {eerste} les deux premières fois, {derde} la troisième fois",
      en: "startbonus for the learner: {eerste} the first two times, {derde} the third time",
    },
    tijd: { parameter: startbonusBestaat },
    cijfers: {
      eerste: { parameter: startbonus, key: "1" },
      derde: { parameter: startbonus, key: "3" },
      maximum: { parameter: leerlingenpremieMaximum },
      ...leerlingenpremieCijfers,
    },
    uitleg: {
      nl: "Voor de lerende die slaagde. Vroegere startbonussen tellen mee voor het maximum van {maximum} van de leerlingenpremie.",
      fr: "Pour l’apprenant qui avait réussi. Les startbonus reçus comptent pour le maximum de {maximum} de la leerlingenpremie.",
      en: "For the learner who had succeeded. Earlier startbonuses count for the maximum of {maximum} of the leerlingenpremie.",
    },
    opvolger: leerlingenpremieOpvolger,
  },
  {
    woorden: {
      alle: ["6310"],
      nl: [
        "doelgroepvermindering leerlingen",
        "doelgroepvermindering voor jongeren",
        "doelgroepvermindering jongeren",
        "doelgroepvermindering",
      ],
      fr: ["réduction groupe cible apprentis", "réduction groupe cible"],
      en: ["target-group reduction"],
    },
    bewering: {
      nl: "doelgroepvermindering leerlingen (6310): {bedrag}",
      fr: "réduction groupe cible apprentis (6310) : {bedrag}",
      en: "target-group reduction for learners (6310): {bedrag}",
    },
    tijd: { parameter: leerling },
    zonderOpmerking: true,
    cijfers: {
      bedrag: { parameter: leerling },
      begin: { parameter: leerlingVanaf },
      ...pkwpCijfers,
    },
    uitleg: {
      nl: "Alleen voor overeenkomsten begonnen vanaf {begin}; ze viel op {bedragNa} ook weg voor overeenkomsten die nog liepen, zonder overgang. Een brochure die ze samen met de premie kwalificerend werkplekleren noemt, vergist zich: de twee bestonden nooit tegelijk.",
      fr: "Seulement pour les contrats débutés dès le {begin} ; le {bedragNa} elle a aussi pris fin pour les contrats en cours, sans transition. Une brochure qui la cite avec la PKWP se trompe : les deux n’ont jamais coexisté.",
      en: "Only for agreements begun from {begin}; on {bedragNa} it ended for running agreements too, without transition. A brochure that names it together with the PKWP is mistaken: the two never existed at the same time.",
    },
    opvolger: pkwpOpvolger,
  },
  {
    woorden: { alle: ["6311"], nl: ["deeltijds lerenden"], fr: ["élèves à temps partiel"], en: ["part-time pupils"] },
    bewering: {
      nl: "doelgroepvermindering deeltijds lerenden (6311): {bedrag}",
      fr: "réduction groupe cible élèves à temps partiel (6311) : {bedrag}",
      en: "target-group reduction for part-time pupils (6311): {bedrag}",
    },
    tijd: { parameter: deeltijds },
    cijfers: { bedrag: { parameter: deeltijds }, ...pkwpCijfers },
    uitleg: {
      nl: "Voor een deeltijdse arbeidsovereenkomst in het deeltijds beroepssecundair onderwijs.",
      fr: "Pour un contrat de travail à temps partiel dans l’enseignement professionnel à temps partiel.",
      en: "For a part-time employment contract in part-time vocational education.",
    },
    opvolger: pkwpOpvolger,
  },
  {
    woorden: {
      nl: ["fiscaal voordeel", "natuurlijke persoon"],
      fr: ["avantage fiscal", "personne physique"],
      en: ["tax advantage"],
    },
    bewering: {
      nl: "{deel} fiscaal voordeel, natuurlijke persoon",
      fr: "{deel} d’avantage fiscal, personne physique",
      en: "{deel} tax advantage, natural person",
    },
    tijd: { parameter: fiscaal.natuurlijkePersoon },
    cijfers: { deel: { parameter: fiscaal.natuurlijkePersoon } },
    uitleg: {
      nl: "{deel} van de leervergoeding en haar kosten was vrijgesteld, maar alleen voor een lerende met een toegekende stagebonus; zonder stagebonus is er geen grond meer.",
      fr: "{deel} de l’indemnité et de ses frais était exonéré, mais seulement pour un apprenant avec un stagebonus accordé ; sans stagebonus il n’y a plus de base.",
      en: "{deel} of the allowance and its costs was exempt, but only for a learner with a granted stagebonus; without a stagebonus there is no ground left.",
    },
  },
  {
    woorden: {
      nl: ["fiscaal voordeel", "vennootschap", "20 procent fiscaal"],
      fr: ["avantage fiscal", "société"],
      en: ["tax advantage"],
    },
    bewering: {
      nl: "{deel} fiscaal voordeel, vennootschap (dag waarop het boekjaar begon)",
      fr: "{deel} d’avantage fiscal, société (jour d’ouverture de l’exercice)",
      en: "{deel} tax advantage, company (day on which the financial year began)",
    },
    tijd: { parameter: fiscaal.vennootschap },
    cijfers: { deel: { parameter: fiscaal.vennootschap } },
    uitleg: {
      nl: "{deel} van de leervergoeding en haar kosten was vrijgesteld voor een lerende met een stagebonus.",
      fr: "{deel} de l’indemnité et de ses frais était exonéré pour un apprenant avec un stagebonus.",
      en: "{deel} of the allowance and its costs was exempt for a learner with a stagebonus.",
    },
  },
];
