import { choice, count, day, euro, text, yesNo } from "./field.ts";

export const mentorOpgeleid = yesNo({
  id: "mentorOpgeleid",
  name: { nl: "mentor opgeleid", fr: "tuteur formé", en: "mentor trained" },
  describe: {
    nl: "heeft de mentor een erkende mentoropleiding gevolgd?",
    fr: "le tuteur a-t-il suivi une formation reconnue ?",
    en: "has the mentor followed a recognised mentor training?",
  },
});

export const geregistreerd = day({
  id: "geregistreerd",
  name: { nl: "geregistreerd", fr: "enregistré", en: "registered" },
  describe: {
    nl: "dag van registratie van de overeenkomst in het loket werkplekduaal",
    fr: "jour d’enregistrement du contrat au guichet werkplekduaal",
    en: "day the agreement was registered in the werkplekduaal portal",
  },
});

export const toestemmingOp = day({
  id: "toestemmingOp",
  name: { nl: "toestemming op", fr: "consentement le", en: "consent on" },
  describe: {
    nl: "dag van toestemming en rekeningnummer van de werkgever in het loket",
    fr: "jour du consentement et du numéro de compte de l’employeur au guichet",
    en: "day the employer gave consent and account number in the online portal",
  },
});

export const ontvangen = count({
  id: "ontvangen",
  name: { nl: "ontvangen", fr: "reçues", en: "received" },
  describe: {
    nl: "eerder ontvangen premies en stagebonussen van deze onderneming voor deze lerende",
    fr: "primes et bonus de stage déjà reçus par cette entreprise pour cet apprenant",
    en: "premiums and bonuses this firm already received for this learner",
  },
  least: 0,
  most: 20,
});

export const premiesOntvangen = count({ ...ontvangen, id: "premiesOntvangen" });

export const rekeningnummer = text({
  id: "rekeningnummer",
  name: { nl: "rekeningnummer", fr: "numéro de compte", en: "account number" },
  describe: { nl: "IBAN voor de premie", fr: "IBAN pour la prime", en: "IBAN for the premium" },
});

export const premie = euro({
  id: "premie",
  name: { nl: "premie", fr: "prime", en: "premium" },
  describe: {
    nl: "premie voor het schooljaar, in euro",
    fr: "prime pour l’année scolaire, en euros",
    en: "premium for the school year, in euro",
  },
});

export const stagebonussenOntvangen = count({
  ...ontvangen,
  describe: {
    nl: "eerder toegekende gewone stagebonussen voor deze lerende (aanvullende en verruimde tellen niet mee)",
    fr: "stagebonus ordinaires déjà octroyés pour cet apprenant (complémentaires et élargis non compris)",
    en: "ordinary stagebonussen granted before for this learner (additional and extended ones do not count)",
  },
});

export const lerendePremiesOntvangen = count({
  ...ontvangen,
  describe: {
    nl: "premies die de lerende al kreeg; startbonussen tellen mee",
    fr: "primes que l’apprenant a déjà reçues ; les startbonus comptent",
    en: "premiums the learner already received; startbonussen count",
  },
});

export const aangevraagdOp = day({
  id: "aangevraagdOp",
  name: { nl: "aangevraagd op", fr: "demandé le", en: "applied for on" },
  describe: {
    nl: "dag waarop de bonus voor dit schooljaar is aangevraagd",
    fr: "jour de la demande du bonus pour cette année scolaire",
    en: "day on which the bonus for this school year was applied for",
  },
});

export const eersteAanvraagOp = day({
  id: "eersteAanvraagOp",
  name: { nl: "eerste aanvraag op", fr: "première demande le", en: "first request on" },
  describe: {
    nl: "dag van de eerste aanvraag na de start (alleen de regels tot 31/08/2018)",
    fr: "jour de la première demande après le début (seulement les règles jusqu’au 31/08/2018)",
    en: "day of the first request after the start (only the rules up to 31/08/2018)",
  },
});

export const woontInVlaanderen = yesNo({
  id: "woontInVlaanderen",
  name: { nl: "woont in Vlaanderen", fr: "habite en Flandre", en: "lives in Flanders" },
  describe: {
    nl: "woont de lerende in het Vlaams Gewest?",
    fr: "l’apprenant habite-t-il en Région flamande ?",
    en: "does the learner live in the Flemish Region?",
  },
});

export const geslaagd = yesNo({
  id: "geslaagd",
  name: { nl: "geslaagd", fr: "réussi", en: "succeeded" },
  describe: {
    nl: "is de lerende geslaagd in het opleidingsjaar?",
    fr: "l’apprenant a-t-il réussi l’année de formation ?",
    en: "did the learner succeed in the training year?",
  },
});

export const opleidingskosten = euro({
  id: "kosten",
  name: { nl: "kosten", fr: "frais", en: "costs" },
  describe: {
    nl: "leervergoedingen of loonkosten die u als beroepskost aftrekt, in euro",
    fr: "indemnités ou coûts salariaux déduits comme frais professionnels, en euros",
    en: "allowances or wage costs deducted as professional costs, in euro",
  },
  least: 0,
  most: 10_000_000,
});

export const boekjaarBegin = day({
  id: "boekjaarBegin",
  name: { nl: "begin van het boekjaar", fr: "début de l’exercice comptable", en: "start of the financial year" },
  describe: {
    nl: "eerste dag van het boekjaar; natuurlijke persoon: 1 januari van het inkomstenjaar",
    fr: "premier jour de l’exercice ; personne physique : 1er janvier de l’année des revenus",
    en: "first day of the financial year; natural person: 1 January of the income year",
  },
});

export const vorm = choice({
  id: "vorm",
  name: { nl: "vorm", fr: "forme", en: "form" },
  describe: {
    nl: "natuurlijkePersoon of vennootschap",
    fr: "natuurlijkePersoon (personne physique) ou vennootschap (société)",
    en: "natuurlijkePersoon (natural person) or vennootschap (company)",
  },
  choices: [
    {
      code: "natuurlijkePersoon",
      name: { nl: "natuurlijke persoon", fr: "personne physique", en: "natural person" },
      also: ["eenmanszaak"],
    },
    { code: "vennootschap", name: { nl: "vennootschap", fr: "société", en: "company" } },
  ],
});

export const stagebonusToegekend = yesNo({
  id: "stagebonus",
  name: { nl: "stagebonus", fr: "stagebonus", en: "stagebonus" },
  describe: {
    nl: "is voor deze lerenden een stagebonus toegekend?",
    fr: "un stagebonus a-t-il été octroyé pour ces apprenants ?",
    en: "was a stagebonus granted for these learners?",
  },
});

export const vrijstelling = euro({
  id: "vrijstelling",
  name: { nl: "vrijstelling", fr: "exonération", en: "exemption" },
  describe: {
    nl: "vrijgesteld bedrag van winst of baten, in euro",
    fr: "montant exonéré des bénéfices ou profits, en euros",
    en: "exempt amount of profits, in euro",
  },
});
