import type { Day } from "../../../base/day.ts";
import type { Hundredths } from "../../../base/money.ts";
import type { Text } from "../../../base/text.ts";
import { lastDayOf } from "../../../engine/parameter.ts";
import type { Overeenkomst } from "../../../facts/overeenkomst.ts";
import { gehaald, hangtVanTellingAf, type Looptijd, periode, telling } from "../schooljaar.ts";
import { verruimd } from "../stagebonus/cijfers.ts";
import {
  aangenomen,
  bekend,
  type Geplaatst,
  jaOfNee,
  type Keuze,
  keuzeVan,
  type Oordeel,
  onzekerJaOfNee,
} from "../voorwaarde.ts";
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

/** Whether a level is within the limit; whether as much is worked as is learnt, by the hours a week. */
export const isNiveau = (vks: number, niveau: number): boolean => vks <= niveau;
export const isHelft = (werkplek: number, les: number): boolean => werkplek >= les;
/** Whether the firm may still receive a premium. */
export const isMinder = (ontvangen: number, maximum: number): boolean => ontvangen < maximum;

/** The period of a trainee stands in the school's declaration, which may name the whole school year. */
const dimona: Text = {
  nl: "de data van de overeenkomst tellen; de Dimona van de school kan een ander tijdvak noemen",
  fr: "les dates du contrat comptent ; la Dimona de l’école peut indiquer une autre période",
  en: "the days of the agreement count; the school's Dimona may name another period",
};
const metDimona: Overeenkomst = "SAO";

const duur = (is: boolean, ...aannames: readonly Text[]): Oordeel => ({ ...bekend(is, "maanden"), aannames });
/** Long enough or not, amply or just, and of whom the school declares the period. */
const duren = {
  lang: duur(true),
  netLang: duur(true, telling),
  kort: duur(false),
  netKort: duur(false, telling),
  langDimona: duur(true, dimona),
  netLangDimona: duur(true, telling, dimona),
  kortDimona: duur(false, dimona),
  netKortDimona: duur(false, telling, dimona),
};

/** A day in the counter against its last day: a term of months, or the fixed day of the transition. */
const termijnen = (leeg: Text) => ({
  leeg: aangenomen(leeg),
  voorOvergang: bekend(true, "overgang"),
  naOvergang: bekend(false, "overgang"),
  ...jaOfNee("registratie"),
  netTeLaat: { ...bekend(false, "registratie"), aannames: [telling] },
});
type Termijnen = Readonly<Record<keyof ReturnType<typeof termijnen>, Geplaatst>>;

const opTijd = (day: Day | null, { start }: Vraag, cijfers: Cijfers, oordelen: Termijnen): Geplaatst => {
  if (day === null) return oordelen.leeg;
  const limit = laatsteDag(start, cijfers.registratie, cijfers.overgang);
  if (inOvergang(start)) return day <= limit ? oordelen.voorOvergang : oordelen.naOvergang;
  if (day <= limit) return oordelen.ja;
  return hangtVanTellingAf(day, limit) ? oordelen.netTeLaat : oordelen.nee;
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

const keuze = keuzeVan<Vraag, Cijfers>();

/** The conditions C1 to C8 in the order in which they are judged. */
export const voorwaarden: readonly Keuze<Vraag, Cijfers>[] = [
  keuze({
    id: "C1",
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
    faalt: ({ gewest }) => (gewest === "Brussel" ? inBrussel : buitenVlaanderen),
  }),
  keuze({
    id: "C2",
    naam: {
      nl: "minstens {maanden} maanden opleiding in het schooljaar",
      fr: "au moins {maanden} mois de formation dans l’année",
      en: "at least {maanden} months of training in the school year",
    },
    oordelen: duren,
    kies: (vraag, { maanden }, is) => {
      const { lang, ruim } = gehaald(periode(vraag), maanden);
      if (vraag.overeenkomst === metDimona)
        return lang ? (ruim ? is.langDimona : is.netLangDimona) : ruim ? is.kortDimona : is.netKortDimona;
      return lang ? (ruim ? is.lang : is.netLang) : ruim ? is.kort : is.netKort;
    },
    faalt: {
      nl: "Van {van} tot {tot} is korter dan {maanden} maanden in {schooljaar}: geen premie.",
      fr: "Du {van} au {tot}, c’est moins de {maanden} mois en {schooljaar} : pas de prime.",
      en: "From {van} to {tot} is less than {maanden} months in {schooljaar}: no premium.",
    },
  }),
  keuze({
    id: "C4",
    naam: {
      nl: "opleiding van hoogstens VKS-niveau {niveau}",
      fr: "formation de niveau VKS {niveau} au plus",
      en: "training of VKS level {niveau} at most",
    },
    oordelen: {
      volwassenen: bekend(true, "volwassenen"),
      ...onzekerJaOfNee("niveau", "volwassenen"),
      teHoog: aangenomen({
        nl: "de opleiding is volwassenenonderwijs",
        fr: "la formation relève de l’enseignement pour adultes",
        en: "the training is adult education",
      }),
      leeg: aangenomen({
        nl: "de opleiding heeft hoogstens VKS-niveau {niveau}, of is volwassenenonderwijs",
        fr: "la formation est de niveau VKS {niveau} au plus, ou relève de l’enseignement pour adultes",
        en: "the training is of VKS level {niveau} at most, or is adult education",
      }),
    },
    kies: ({ vks }, { niveau, volwassenen }, is) => {
      if (volwassenen) return is.volwassenen;
      if (vks === null) return is.leeg;
      if (isNiveau(vks, niveau)) return is.ja;
      return volwassenen === false ? is.nee : is.teHoog;
    },
    faalt: {
      nl: "De opleiding heeft VKS-niveau {vks}, hoger dan {niveau}: geen premie.",
      fr: "La formation est de niveau VKS {vks}, au-dessus de {niveau} : pas de prime.",
      en: "The training is of VKS level {vks}, above {niveau}: no premium.",
    },
  }),
  keuze({
    id: "C4b",
    naam: {
      nl: "minstens de helft op de werkplek",
      fr: "au moins la moitié au lieu de travail",
      en: "at least half at the workplace",
    },
    oordelen: {
      leeg: aangenomen({
        nl: "minstens de helft van de opleiding is op de werkplek",
        fr: "la moitié au moins de la formation a lieu au travail",
        en: "at least half of the training is at the workplace",
      }),
      ...onzekerJaOfNee("helft"),
    },
    kies: ({ urenWerkplek, urenLes }, { helft }, { leeg, ja, nee }) => {
      if (urenWerkplek === null || urenLes === null) return leeg;
      return !helft || isHelft(urenWerkplek, urenLes) ? ja : nee;
    },
    faalt: {
      nl: "De werkplek ({urenWerkplek} u) is minder dan de helft van de opleiding ({urenLes} u les): geen premie.",
      fr: "Le travail ({urenWerkplek} h) fait moins de la moitié de la formation ({urenLes} h de cours) : pas de prime.",
      en: "The workplace ({urenWerkplek} h) is less than half of the training ({urenLes} h lessons): no premium.",
    },
  }),
  keuze({
    id: "C5",
    naam: {
      nl: "mentor heeft een mentoropleiding gevolgd",
      fr: "le tuteur a suivi une formation",
      en: "mentor has followed a mentor training",
    },
    oordelen: {
      leeg: aangenomen({
        nl: "de mentor heeft een erkende mentoropleiding gevolgd",
        fr: "le tuteur a suivi une formation reconnue",
        en: "the mentor has followed a recognised training",
      }),
      ...jaOfNee("mentoropleiding"),
    },
    kies: ({ mentorOpgeleid }, { mentoropleiding }, { leeg, ja, nee }) =>
      mentorOpgeleid === null ? leeg : !mentoropleiding || mentorOpgeleid ? ja : nee,
    faalt: {
      nl: "De mentor heeft geen mentoropleiding gevolgd: geen premie.",
      fr: "Le tuteur n’a pas suivi de formation : pas de prime.",
      en: "The mentor has not followed a mentor training: no premium.",
    },
  }),
  keuze({
    id: "C6",
    naam: {
      nl: "overeenkomst met alle verplichte vermeldingen",
      fr: "contrat avec toutes les mentions obligatoires",
      en: "agreement with every required item",
    },
    oordelen: {
      leeg: aangenomen({
        nl: "de overeenkomst bevat alle verplichte vermeldingen",
        fr: "le contrat contient toutes les mentions obligatoires",
        en: "the agreement holds every required item",
      }),
      ...jaOfNee("vermeldingen"),
    },
    kies: ({ overeenkomstVolledig }, { vermeldingen }, { leeg, ja, nee }) =>
      overeenkomstVolledig === null ? leeg : !vermeldingen || overeenkomstVolledig ? ja : nee,
    faalt: {
      nl: "De overeenkomst mist verplichte vermeldingen: geen premie.",
      fr: "Il manque des mentions obligatoires au contrat : pas de prime.",
      en: "The agreement lacks required items: no premium.",
    },
  }),
  keuze({
    id: "C7",
    naam: {
      nl: "geregistreerd uiterlijk op {uiterlijk}",
      fr: "enregistré au plus tard le {uiterlijk}",
      en: "registered by {uiterlijk}",
    },
    oordelen: termijnen({
      nl: "de overeenkomst is uiterlijk op {uiterlijk} geregistreerd",
      fr: "le contrat a été enregistré au plus tard le {uiterlijk}",
      en: "the agreement was registered by {uiterlijk}",
    }),
    kies: (vraag, cijfers, oordelen) => opTijd(vraag.geregistreerd, vraag, cijfers, oordelen),
    faalt: {
      nl: "Geregistreerd op {geregistreerd}, na de laatste dag {uiterlijk}: het recht is verloren.",
      fr: "Enregistré le {geregistreerd}, après le dernier jour {uiterlijk} : le droit est perdu.",
      en: "Registered on {geregistreerd}, after the last day {uiterlijk}: the right is lost.",
    },
  }),
  keuze({
    id: "C7b",
    naam: {
      nl: "toestemming en rekeningnummer uiterlijk op {uiterlijk}",
      fr: "consentement et compte au plus tard le {uiterlijk}",
      en: "consent and account by {uiterlijk}",
    },
    oordelen: termijnen({
      nl: "toestemming en rekeningnummer zijn uiterlijk op {uiterlijk} gegeven",
      fr: "consentement et numéro de compte ont été donnés au plus tard le {uiterlijk}",
      en: "consent and account number were given by {uiterlijk}",
    }),
    kies: (vraag, cijfers, oordelen) => opTijd(vraag.toestemmingOp, vraag, cijfers, oordelen),
    faalt: {
      nl: "Toestemming op {toestemmingOp}, na de laatste dag {uiterlijk}: het recht is verloren.",
      fr: "Consentement le {toestemmingOp}, après le dernier jour {uiterlijk} : le droit est perdu.",
      en: "Consent on {toestemmingOp}, after the last day {uiterlijk}: the right is lost.",
    },
  }),
  keuze({
    id: "C8",
    naam: {
      nl: "minder dan {maximum} premies ontvangen",
      fr: "moins de {maximum} primes reçues",
      en: "fewer than {maximum} premiums received",
    },
    oordelen: {
      leeg: aangenomen({
        nl: "de onderneming kreeg voor deze lerende nog geen {maximum} premies of stagebonussen",
        fr: "l’entreprise n’a pas encore reçu {maximum} primes ou bonus pour cet apprenant",
        en: "the firm has not yet received {maximum} premiums or bonuses for this learner",
      }),
      ...jaOfNee("maximum"),
      misschienJa: { ...bekend(true, "maximum"), aannames: [tellenNiet] },
      misschienNee: { ...bekend(false, "maximum"), aannames: [tellenNiet] },
    },
    kies: (vraag, { maximum }, { leeg, ja, nee, misschienJa, misschienNee }) => {
      const { ontvangen } = vraag;
      if (ontvangen === null) return leeg;
      const minder = isMinder(ontvangen, maximum);
      if (misschienVerruimd(vraag, ontvangen)) return minder ? misschienJa : misschienNee;
      return minder ? ja : nee;
    },
    faalt: {
      nl: "De onderneming kreeg al {ontvangen} premies voor deze lerende; het maximum is {maximum} (stagebonussen tellen mee).",
      fr: "L’entreprise a déjà reçu {ontvangen} primes pour cet apprenant ; le maximum est {maximum} (bonus de stage compris).",
      en: "The firm already received {ontvangen} premiums for this learner; the most is {maximum} (bonuses count).",
    },
  }),
];
