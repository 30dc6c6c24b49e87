import type { Day } from "../../../base/day.ts";
import type { Hundredths } from "../../../base/money.ts";
import type { Text } from "../../../base/text.ts";
import { lastDayOf } from "../../../engine/parameter.ts";
import type { Overeenkomst } from "../../../facts/overeenkomst.ts";
import { gehaald, hangtVanTellingAf, type Looptijd, periode, telling } from "../schooljaar.ts";
import { verruimd } from "../stagebonus/cijfers.ts";
import { aangenomen, bekend, type Oordeel, onzekereGrens, type Voorwaarde } from "../voorwaarde.ts";
import { inOvergang, laatsteDag } from "./termijn.ts";

export type Vraag = Looptijd & {
  readonly overeenkomst: Overeenkomst;
  readonly gewest: string | null;
  readonly mentorOpgeleid: boolean | null;
  readonly geregistreerd: Day | null;
  readonly ontvangen: number | null;
  readonly toestemmingOp: Day | null;
  readonly vks: number | null;
  readonly urenWerkplek: Hundredths | null;
  readonly urenLes: Hundredths | null;
  readonly overeenkomstVolledig: boolean | null;
};
export type Cijfers = {
  readonly maanden: number;
  readonly helft: boolean;
  readonly mentoropleiding: boolean;
  readonly vermeldingen: boolean;
  readonly registratie: number;
  readonly overgang: Day;
  readonly maximum: number;
  readonly inGewest: boolean;
  readonly niveau: number;
  readonly volwassenen: boolean | null;
};

/** Four months, and whether one month more or less would change the judgement. */
const vierMaanden = (vraag: Vraag, { maanden }: Cijfers): Oordeel => {
  const { lang, ruim } = gehaald(periode(vraag), maanden);
  const dimona = dimonaVan[vraag.overeenkomst];
  return { ...bekend(lang, "maanden"), aannames: [...(ruim ? [] : [telling]), ...(dimona ? [dimona] : [])] };
};

/** The period of a trainee stands in the school's declaration, which may name the whole school year. */
const dimonaVan: Readonly<Partial<Record<Overeenkomst, Text>>> = {
  SAO: {
    nl: "de data van de overeenkomst tellen; de Dimona van de school kan een ander tijdvak noemen",
    fr: "les dates du contrat comptent ; la Dimona de l’école peut indiquer une autre période",
    en: "the days of the agreement count; the school's Dimona may name another period",
  },
};

/** A day in the counter against its last day: a term of months, or the fixed day of the transition. */
const opTijd = (day: Day | null, vraag: Vraag, cijfers: Cijfers, leeg: Text): Oordeel => {
  if (day === null) return aangenomen(leeg);
  const limit = laatsteDag(vraag.start, cijfers.registratie, cijfers.overgang);
  if (inOvergang(vraag.start)) return bekend(day <= limit, "overgang");
  return {
    ...bekend(day <= limit, "registratie"),
    aannames: hangtVanTellingAf(day, limit) ? [telling] : [],
  };
};

const buitenVlaanderen: Text = {
  nl: "De vestiging ligt niet in het Vlaams Gewest ({gewest}): geen premie.",
  fr: "L’établissement n’est pas en Région flamande ({gewest}) : pas de prime.",
  en: "The establishment is not in the Flemish Region ({gewest}): no premium.",
};
const inBrussel: Text = {
  nl: "De vestiging ligt niet in het Vlaams Gewest ({gewest}): geen premie. Brussel heeft een eigen mentorpremie: zie DUAAL.PREMIES en vraag het daar na.",
  fr: "L’établissement n’est pas en Région flamande ({gewest}) : pas de prime. Bruxelles a sa propre prime de tuteur : voyez DUAAL.PREMIES et renseignez-vous là-bas.",
  en: "The establishment is not in the Flemish Region ({gewest}): no premium. Brussels has a mentor premium of its own: see DUAAL.PREMIES and ask there.",
};
/** The bonuses of 2020 to 2023 on top of the ordinary one, or in its place. */
const tellenNiet: Text = {
  nl: "aanvullende en verruimde stagebonussen (2020 tot 2023) zijn niet bij de ontvangen premies geteld; geen bron zegt of ze meetellen",
  fr: "les stagebonus complémentaires et élargis (2020 à 2023) ne sont pas comptés parmi les primes reçues ; aucune source ne dit s’ils comptent",
  en: "additional and extended stagebonussen (2020 to 2023) are not counted among the premiums received; no source says whether they count",
};
/** Whether the firm may have had such a bonus for this agreement, among what it received. */
const misschienVerruimd = ({ start }: Vraag, ontvangen: number): boolean =>
  ontvangen > 0 && start <= (lastDayOf(verruimd) ?? start);

/** The conditions C1 to C8 in the order in which they are judged. */
export const voorwaarden: readonly Voorwaarde<Vraag, Cijfers>[] = [
  {
    id: "C1",
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
    faalt: ({ gewest }) => (gewest === "Brussel" ? inBrussel : buitenVlaanderen),
  },
  {
    id: "C2",
    naam: {
      nl: "minstens {maanden} maanden opleiding in het schooljaar",
      fr: "au moins {maanden} mois de formation dans l’année",
      en: "at least {maanden} months of training in the school year",
    },
    oordeel: vierMaanden,
    faalt: {
      nl: "Van {van} tot {tot} is korter dan {maanden} maanden in {schooljaar}: geen premie.",
      fr: "Du {van} au {tot}, c’est moins de {maanden} mois en {schooljaar} : pas de prime.",
      en: "From {van} to {tot} is less than {maanden} months in {schooljaar}: no premium.",
    },
  },
  {
    id: "C4",
    naam: {
      nl: "opleiding van hoogstens VKS-niveau {niveau}",
      fr: "formation de niveau VKS {niveau} au plus",
      en: "training of VKS level {niveau} at most",
    },
    oordeel: ({ vks }, { niveau, volwassenen }) => {
      if (volwassenen) return bekend(true, "volwassenen");
      if (vks !== null && (vks <= niveau || volwassenen === false))
        return onzekereGrens(vks <= niveau, "niveau", "volwassenen");
      if (vks !== null)
        return aangenomen({
          nl: "de opleiding is volwassenenonderwijs",
          fr: "la formation relève de l’enseignement pour adultes",
          en: "the training is adult education",
        });
      return aangenomen({
        nl: "de opleiding heeft hoogstens VKS-niveau {niveau}, of is volwassenenonderwijs",
        fr: "la formation est de niveau VKS {niveau} au plus, ou relève de l’enseignement pour adultes",
        en: "the training is of VKS level {niveau} at most, or is adult education",
      });
    },
    faalt: {
      nl: "De opleiding heeft VKS-niveau {vks}, hoger dan {niveau}: geen premie.",
      fr: "La formation est de niveau VKS {vks}, au-dessus de {niveau} : pas de prime.",
      en: "The training is of VKS level {vks}, above {niveau}: no premium.",
    },
  },
  {
    id: "C4b",
    naam: {
      nl: "minstens de helft op de werkplek",
      fr: "au moins la moitié au lieu de travail",
      en: "at least half at the workplace",
    },
    oordeel: ({ urenWerkplek, urenLes }, { helft }) =>
      urenWerkplek === null || urenLes === null
        ? aangenomen({
            nl: "minstens de helft van de opleiding is op de werkplek",
            fr: "la moitié au moins de la formation a lieu au travail",
            en: "at least half of the training is at the workplace",
          })
        : onzekereGrens(!helft || urenWerkplek >= urenLes, "helft"),
    faalt: {
      nl: "De werkplek ({urenWerkplek} u) is minder dan de helft van de opleiding ({urenLes} u les): geen premie.",
      fr: "Le travail ({urenWerkplek} h) fait moins de la moitié de la formation ({urenLes} h de cours) : pas de prime.",
      en: "The workplace ({urenWerkplek} h) is less than half of the training ({urenLes} h lessons): no premium.",
    },
  },
  {
    id: "C5",
    naam: {
      nl: "mentor heeft een mentoropleiding gevolgd",
      fr: "le tuteur a suivi une formation",
      en: "mentor has followed a mentor training",
    },
    oordeel: ({ mentorOpgeleid }, { mentoropleiding }) =>
      mentorOpgeleid === null
        ? aangenomen({
            nl: "de mentor heeft een erkende mentoropleiding gevolgd",
            fr: "le tuteur a suivi une formation reconnue",
            en: "the mentor has followed a recognised training",
          })
        : bekend(!mentoropleiding || mentorOpgeleid, "mentoropleiding"),
    faalt: {
      nl: "De mentor heeft geen mentoropleiding gevolgd: geen premie.",
      fr: "Le tuteur n’a pas suivi de formation : pas de prime.",
      en: "The mentor has not followed a mentor training: no premium.",
    },
  },
  {
    id: "C6",
    naam: {
      nl: "overeenkomst met alle verplichte vermeldingen",
      fr: "contrat avec toutes les mentions obligatoires",
      en: "agreement with every required item",
    },
    oordeel: ({ overeenkomstVolledig }, { vermeldingen }) =>
      overeenkomstVolledig === null
        ? aangenomen({
            nl: "de overeenkomst bevat alle verplichte vermeldingen",
            fr: "le contrat contient toutes les mentions obligatoires",
            en: "the agreement holds every required item",
          })
        : bekend(!vermeldingen || overeenkomstVolledig, "vermeldingen"),
    faalt: {
      nl: "De overeenkomst mist verplichte vermeldingen: geen premie.",
      fr: "Il manque des mentions obligatoires au contrat : pas de prime.",
      en: "The agreement lacks required items: no premium.",
    },
  },
  {
    id: "C7",
    naam: {
      nl: "geregistreerd uiterlijk op {uiterlijk}",
      fr: "enregistré au plus tard le {uiterlijk}",
      en: "registered by {uiterlijk}",
    },
    oordeel: (vraag, cijfers) =>
      opTijd(vraag.geregistreerd, vraag, cijfers, {
        nl: "de overeenkomst is uiterlijk op {uiterlijk} geregistreerd",
        fr: "le contrat a été enregistré au plus tard le {uiterlijk}",
        en: "the agreement was registered by {uiterlijk}",
      }),
    faalt: {
      nl: "Geregistreerd op {geregistreerd}, na de laatste dag {uiterlijk}: het recht is verloren.",
      fr: "Enregistré le {geregistreerd}, après le dernier jour {uiterlijk} : le droit est perdu.",
      en: "Registered on {geregistreerd}, after the last day {uiterlijk}: the right is lost.",
    },
  },
  {
    id: "C7b",
    naam: {
      nl: "toestemming en rekeningnummer uiterlijk op {uiterlijk}",
      fr: "consentement et compte au plus tard le {uiterlijk}",
      en: "consent and account by {uiterlijk}",
    },
    oordeel: (vraag, cijfers) =>
      opTijd(vraag.toestemmingOp, vraag, cijfers, {
        nl: "toestemming en rekeningnummer zijn uiterlijk op {uiterlijk} gegeven",
        fr: "consentement et numéro de compte ont été donnés au plus tard le {uiterlijk}",
        en: "consent and account number were given by {uiterlijk}",
      }),
    faalt: {
      nl: "Toestemming op {toestemmingOp}, na de laatste dag {uiterlijk}: het recht is verloren.",
      fr: "Consentement le {toestemmingOp}, après le dernier jour {uiterlijk} : le droit est perdu.",
      en: "Consent on {toestemmingOp}, after the last day {uiterlijk}: the right is lost.",
    },
  },
  {
    id: "C8",
    naam: {
      nl: "minder dan {maximum} premies ontvangen",
      fr: "moins de {maximum} primes reçues",
      en: "fewer than {maximum} premiums received",
    },
    oordeel: (vraag, { maximum }) => {
      const { ontvangen } = vraag;
      return ontvangen === null
        ? aangenomen({
            nl: "de onderneming kreeg voor deze lerende nog geen {maximum} premies of stagebonussen",
            fr: "l’entreprise n’a pas encore reçu {maximum} primes ou bonus pour cet apprenant",
            en: "the firm has not yet received {maximum} premiums or bonuses for this learner",
          })
        : {
            ...bekend(ontvangen < maximum, "maximum"),
            aannames: misschienVerruimd(vraag, ontvangen) ? [tellenNiet] : [],
          };
    },
    faalt: {
      nl: "De onderneming kreeg al {ontvangen} premies voor deze lerende; het maximum is {maximum} (stagebonussen tellen mee).",
      fr: "L’entreprise a déjà reçu {ontvangen} primes pour cet apprenant ; le maximum est {maximum} (bonus de stage compris).",
      en: "The firm already received {ontvangen} premiums for this learner; the most is {maximum} (bonuses count).",
    },
  },
];
