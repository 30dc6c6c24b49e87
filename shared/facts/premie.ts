import { count, day, euro, text, yesNo } from "./field.ts";

export const mentorOpgeleid = yesNo({
  id: "mentorOpgeleid",
  name: { nl: "mentor opgeleid", fr: "mentor formé", en: "mentor trained" },
  describe: {
    nl: "heeft de mentor een erkende mentoropleiding gevolgd?",
    fr: "le mentor a-t-il suivi une formation reconnue ?",
    en: "has the mentor followed a recognised mentor training?",
  },
});

export const geregistreerd = day({
  id: "geregistreerd",
  name: { nl: "geregistreerd", fr: "enregistré", en: "registered" },
  describe: {
    nl: "dag van registratie van de overeenkomst in het loket werkplekduaal",
    fr: "jour d’enregistrement du contrat au guichet werkplekduaal",
    en: "day the agreement was registered at the werkplekduaal counter",
  },
});

export const toestemmingOp = day({
  id: "toestemmingOp",
  name: { nl: "toestemming op", fr: "consentement le", en: "consent on" },
  describe: {
    nl: "dag van toestemming en rekeningnummer van de werkgever in het loket",
    fr: "jour du consentement et du numéro de compte de l’employeur au guichet",
    en: "day the employer gave consent and account number at the counter",
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
