import type { Text } from "../../../base/text.ts";
import { inEach } from "../../../base/text.ts";
import { meerderjarig } from "../../arbeidstijd/cijfers.ts";
import { registratie } from "../../premies/pkwp/cijfers.ts";
import {
  dmfa,
  fiche,
  p01,
  p02,
  p03,
  p04,
  p05,
  p07,
  p08,
  p09,
  p10,
  p11,
  p12,
  p13,
  p15,
  p16,
  p17,
  p20,
  p23,
} from "../../verplichtingen/cijfers.ts";
import { plichten } from "../../verplichtingen/plichten.ts";
import type { Onderwerp, Woorden } from "../onderwerp.ts";
import type { Cijfer } from "../rij.ts";
import { voorWie } from "../voor-wie.ts";

/** What brochures say of the duties of the checklist: when, in words, and for which agreements. */
const plicht = (
  figure: (typeof plichten)[number]["figure"],
  woorden: Woorden,
  wanneer: Text,
  cijfers?: Readonly<Record<string, Cijfer>>,
): Onderwerp => {
  const name = plichten.find((one) => one.figure === figure)?.plicht ?? figure.name;
  return {
    woorden,
    bewering: name,
    tijd: { parameter: figure, key: "OAO" },
    cijfers,
    gemaakt: { voorWie: voorWie(figure) },
    uitleg: inEach((language) => `${wanneer[language]} {voorWie} ${hoe[language]}`),
  };
};
const hoe: Text = {
  nl: "Alle plichten met hun dag: DUAAL.VERPLICHTINGEN.",
  fr: "Toutes les obligations avec leur jour : DUAAL.VERPLICHTINGEN.",
  en: "All duties with their day: DUAAL.VERPLICHTINGEN.",
};
const bijStart: Text = {
  nl: "Uiterlijk bij de start.",
  fr: "Au plus tard au début.",
  en: "At the latest at the start.",
};

export const verplichting: readonly Onderwerp[] = [
  plicht(
    p01,
    {
      nl: ["eerst erkend", "pas als u erkend bent", "erkende onderneming", "elke duale of alternerende opleiding"],
      fr: ["d'abord agréé", "entreprise agréée"],
      en: ["recognised first", "recognised firm"],
    },
    {
      nl: "Eerst de erkenning, dan pas een overeenkomst.",
      fr: "D’abord l’agrément, ensuite seulement un contrat.",
      en: "The recognition first, and only then an agreement.",
    },
  ),
  plicht(
    p02,
    {
      nl: ["opleidingsplan", "individuele leertraject", "leertraject"],
      fr: ["plan de formation"],
      en: ["training plan"],
    },
    {
      nl: "Uiterlijk bij de ondertekening, als bijlage.",
      fr: "Au plus tard à la signature, en annexe.",
      en: "At the latest when signing, as an annex.",
    },
  ),
  plicht(
    p03,
    {
      nl: [
        "wettelijke vertegenwoordiger",
        "contract tussen",
        "uurrooster",
        "ondertekend",
        "overeenkomst alternerende opleiding",
        "overeenkomst van alternerende opleiding",
        "overeenkomst van duale opleiding",
      ],
      fr: ["représentant légal", "contrat entre", "contrat signé"],
      en: ["legal representative", "agreement between", "signed agreement"],
    },
    bijStart,
  ),
  plicht(
    p04,
    {
      alle: ["app.werkplekduaal.be", "werkplekduaal"],
      nl: ["digitale loket", "digitaal loket", "registreren", "geregistreerd", "registratie"],
      fr: ["guichet numérique", "guichet digital", "enregistrement", "enregistré"],
      en: ["digital counter", "registration", "registered"],
    },
    {
      nl: "Binnen {registratie} na de start, in het loket app.werkplekduaal.be. Daar vraagt de onderneming ook de erkenning en haar hernieuwing aan.",
      fr: "Dans les {registratie} du début, au guichet app.werkplekduaal.be. L’entreprise y demande aussi l’agrément et son renouvellement.",
      en: "Within {registratie} of the start, at the counter app.werkplekduaal.be. There the firm also applies for the recognition and its renewal.",
    },
    { registratie: { parameter: registratie } },
  ),
  plicht(
    p05,
    {
      nl: ["bankrekeningnummer", "rekeningnummer", "toestemming"],
      fr: ["numéro de compte", "consentement"],
      en: ["account number", "consent"],
    },
    {
      nl: "Binnen {registratie} na de start, in het loket; anders vervalt de premie.",
      fr: "Dans les {registratie} du début, au guichet ; sinon la prime est perdue.",
      en: "Within {registratie} of the start, at the counter; else the premium is lost.",
    },
    { registratie: { parameter: registratie } },
  ),
  plicht(
    p07,
    {
      nl: ["arbeidsongevallenverzekering", "ongevallenverzekering", "arbeidsongeval", "arbeidsongevallen"],
      fr: ["assurance accidents du travail", "accidents du travail", "accident du travail"],
      en: ["accident insurance", "accidents at work", "accident at work"],
    },
    bijStart,
  ),
  plicht(
    p08,
    {
      nl: ["burgerlijke aansprakelijkheid"],
      fr: ["responsabilité civile"],
      en: ["civil liability", "liability insurance"],
    },
    bijStart,
  ),
  plicht(
    p09,
    {
      nl: ["externe dienst", "preventiedienst", "preventie en bescherming"],
      fr: ["service externe", "prévention et protection"],
      en: ["prevention service", "external service"],
    },
    { nl: "Bij de start.", fr: "Au début.", en: "At the start." },
  ),
  plicht(
    p10,
    {
      nl: ["risicoanalyse", "welzijnswet", "preventiemaatregelen"],
      fr: ["analyse des risques", "loi sur le bien-être"],
      en: ["risk analysis", "welfare act"],
    },
    {
      nl: "Vóór het werk begint, en daarna elk jaar.",
      fr: "Avant le début du travail, puis chaque année.",
      en: "Before the work starts, and then every year.",
    },
  ),
  plicht(
    p11,
    {
      nl: ["medisch onderzoek", "gezondheidsonderzoek"],
      fr: ["examen médical"],
      en: ["medical exam", "medical examination"],
    },
    {
      nl: "Vóór de start; onder {leeftijd} altijd, daarboven alleen als de risicoanalyse het zegt.",
      fr: "Avant le début ; sous {leeftijd} toujours, au-delà seulement si l’analyse des risques l’indique.",
      en: "Before the start; under {leeftijd} always, above that only where the risk analysis says so.",
    },
    { leeftijd: { parameter: meerderjarig, terloops: true } },
  ),
  plicht(
    p12,
    { nl: ["arbeidsreglement"], fr: ["règlement de travail"], en: ["work rules", "work regulations"] },
    { nl: "Bij de start.", fr: "Au début.", en: "At the start." },
  ),
  plicht(
    p13,
    {
      nl: ["werkkledij", "werkkleding", "werkkleren", "beschermingsmiddelen"],
      fr: ["vêtements de travail", "équipements de protection"],
      en: ["workwear", "work clothes", "protective equipment"],
    },
    {
      nl: "De onderneming geeft ze vanaf de start en onderhoudt ze.",
      fr: "L’entreprise les fournit dès le début et les entretient.",
      en: "The firm provides them from the start and maintains them.",
    },
  ),
  plicht(
    p15,
    {
      nl: ["loonbrief", "loonfiche", "sociale documenten"],
      fr: ["fiche de paie", "documents sociaux"],
      en: ["pay slip", "payslip", "social documents"],
    },
    { nl: "Elke maand.", fr: "Chaque mois.", en: "Every month." },
  ),
  plicht(
    p16,
    {
      alle: ["dmfa"],
      nl: ["rsz aangifte", "rsz aangiftes", "kwartaalaangifte"],
      fr: ["déclaration onss", "déclaration trimestrielle"],
      en: ["rsz declaration", "quarterly declaration"],
    },
    {
      nl: "Elk kwartaal, binnen {maand} na het kwartaal.",
      fr: "Chaque trimestre, dans le délai de {maand} après le trimestre.",
      en: "Every quarter, within {maand} of the quarter.",
    },
    { maand: { parameter: dmfa } },
  ),
  plicht(
    p17,
    {
      alle: ["281.10"],
      nl: ["1 maart", "individuele rekening", "belastingfiche"],
      fr: ["1er mars", "compte individuel", "fiche fiscale"],
      en: ["1 march", "individual account", "tax form"],
    },
    {
      nl: "Elk jaar vóór 1 maart: binnen {maanden} na het jaar waarover ze gaan.",
      fr: "Chaque année avant le 1er mars : dans les {maanden} qui suivent l’année concernée.",
      en: "Every year before 1 March: within {maanden} of the year they are about.",
    },
    { maanden: { parameter: fiche } },
  ),
  plicht(
    p20,
    {
      nl: ["klassenraad", "evaluatie"],
      fr: ["conseil de classe", "évaluation"],
      en: ["class council", "evaluation"],
    },
    {
      nl: "Wanneer hij bijeenkomt, zegt de school.",
      fr: "L’école dit quand il se réunit.",
      en: "When it meets, the school says.",
    },
  ),
  plicht(
    p23,
    {
      nl: ["hernieuwing", "hernieuwen", "vernieuwen"],
      fr: ["renouvellement", "renouveler"],
      en: ["renewal", "renew"],
    },
    {
      nl: "Vóór de erkenning eindigt, in het loket; vanaf wanneer dat kan, is niet bekendgemaakt.",
      fr: "Avant la fin de l’agrément, au guichet ; la date d’ouverture n’est pas publiée.",
      en: "Before the recognition ends, at the counter; from when that is possible, was not published.",
    },
  ),
];
