import { ageOn, type Day } from "../../../base/day.ts";
import { type SchoolYear, schoolYearEnd } from "../../../base/schoolyear.ts";
import type { Text } from "../../../base/text.ts";
import type { Parameter } from "../../../engine/parameter.ts";
import {
  blank,
  caseOf,
  type Decision,
  type FactsOf,
  lenient,
  presumed,
  read,
  required,
  rule,
} from "../../../engine/rule.ts";
import { einde, type Overeenkomst, overeenkomst, start } from "../../../facts/overeenkomst.ts";
import { geboortedatum } from "../../../facts/persoon.ts";
import { geslaagd, lerendePremiesOntvangen, premie, woontInVlaanderen } from "../../../facts/premie.ts";
import { schooljaar } from "../../../facts/tijd.ts";
import { bestaat, perOvereenkomst } from "../../overeenkomst/overeenkomst.ts";
import { eindtVoorStart, startVoorGeboorte } from "../../overeenkomst/volgorde.ts";
import { standOp } from "../geldt.ts";
import { erbuitenVan, ernaVan } from "../gevallen.ts";
import { type Cijfers, langGenoeg, nietTeVeel, soortGeeftRecht, type Vraag, woontErin } from "../lerende.ts";
import { startbonusBestaat } from "../overzicht/cijfers.ts";
import { inSchooljaar, jongerBijBegin, looptBuiten, periode } from "../schooljaar.ts";
import { nummerStap, periodeStappen } from "../stappen.ts";
import { aangenomen, beoordeel, geweigerd, onzekereGrens, type Voorwaarde } from "../voorwaarde.ts";
import { bedrag, leeftijd, maanden, maximum, moetSlagen, soorten, woonplaats } from "./cijfers.ts";

const facts = {
  overeenkomst: required(overeenkomst),
  start: required(start),
  einde: blank(einde),
  schooljaar: required(schooljaar),
  geboortedatum: required(geboortedatum),
  geslaagd: presumed(geslaagd, true),
  woontInVlaanderen: presumed(woontInVlaanderen, true),
  ontvangen: presumed(lerendePremiesOntvangen, 0),
};
type Facts = FactsOf<typeof facts>;

const cijfers: readonly Parameter[] = [bedrag, maximum, maanden, leeftijd, moetSlagen, woonplaats, soorten];

const erna = ernaVan<Facts>(startbonusBestaat, {
  nl: "De startbonus bestond tot en met het schooljaar {laatste}; voor {schooljaar} is er de leerlingenpremie.",
  fr: "Le startbonus a existé jusqu’à l’année scolaire {laatste} ; pour {schooljaar} il y a la leerlingenpremie.",
  en: "The startbonus existed up to the school year {laatste}; for {schooljaar} there is the leerlingenpremie.",
});

const erbuiten = erbuitenVan<Facts>(maanden);

type Wet = Cijfers & { readonly leeftijd: number; readonly moetSlagen: boolean };
type Gevraagd = Vraag & { readonly geboortedatum: Day; readonly geslaagd: boolean | null };

const opEenSeptember: Text = {
  nl: "de leeftijd telt op 1 september van het schooljaar; de lerende werd in de loop ervan {leeftijd}",
  fr: "l’âge compte au 1er septembre de l’année scolaire ; l’apprenant a eu {leeftijd} ans en cours d’année",
  en: "the age counts on 1 September of the school year; the learner became {leeftijd} in the course of it",
};
const eersteTelt: Text = {
  nl: "na een eerdere toekenning telt de leeftijd niet meer",
  fr: "après un octroi antérieur, l’âge ne compte plus",
  en: "after an earlier grant the age does not count any more",
};

const jongerDe = (geboren: Day, leeftijd: number, jaar: SchoolYear): boolean =>
  ageOn(geboren, schoolYearEnd(jaar)) < leeftijd;

/** Under the age limit; between the first and the last day of the school year the sources name no day. */
const jongGenoeg: Voorwaarde<Gevraagd, Wet> = {
  id: "jonger",
  naam: { nl: "jonger dan {leeftijd}", fr: "moins de {leeftijd} ans", en: "younger than {leeftijd}" },
  oordeel: ({ geboortedatum, schooljaar, ontvangen }, { leeftijd }) => {
    if (jongerDe(geboortedatum, leeftijd, schooljaar)) return onzekereGrens(true, "leeftijd");
    if (ontvangen !== null && ontvangen > 0) return aangenomen(eersteTelt);
    return jongerBijBegin(geboortedatum, leeftijd, schooljaar)
      ? aangenomen(opEenSeptember)
      : onzekereGrens(false, "leeftijd");
  },
  faalt: {
    nl: "De lerende was op 1 september al {leeftijd} of ouder: geen startbonus.",
    fr: "L’apprenant avait déjà {leeftijd} ans ou plus au 1er septembre : pas de startbonus.",
    en: "The learner was {leeftijd} or older on 1 September: no startbonus.",
  },
};

const isGeslaagd: Voorwaarde<Gevraagd, Wet> = {
  id: "geslaagd",
  naam: { nl: "geslaagd", fr: "réussi", en: "succeeded" },
  oordeel: ({ geslaagd }, { moetSlagen }) =>
    geslaagd === null
      ? aangenomen({
          nl: "de lerende is geslaagd in het opleidingsjaar",
          fr: "l’apprenant a réussi l’année de formation",
          en: "the learner succeeded in the training year",
        })
      : onzekereGrens(!moetSlagen || geslaagd, "moetSlagen"),
  faalt: {
    nl: "De lerende is niet geslaagd: geen startbonus.",
    fr: "L’apprenant n’a pas réussi : pas de startbonus.",
    en: "The learner did not succeed: no startbonus.",
  },
};

const voorwaarden = [soortGeeftRecht, woontErin, langGenoeg, isGeslaagd, nietTeVeel, jongGenoeg];

const recht = (soort: Overeenkomst) =>
  caseOf<Facts>()({
    reads: {
      bestaat: read(bestaat[soort], ({ start }: Facts) => start),
      soort: read(soorten, inSchooljaar, () => soort),
      woonplaats: read(woonplaats, inSchooljaar),
      maanden: read(maanden, inSchooljaar),
      moetSlagen: read(moetSlagen, inSchooljaar),
      leeftijd: read(leeftijd, inSchooljaar),
      maximum: read(maximum, inSchooljaar),
      bedrag: lenient(read(bedrag, inSchooljaar, (asked: Facts) => String((asked.ontvangen ?? 0) + 1))),
    },
    decide: (asked, law): Decision => {
      const { reden, on, aannames, steps } = beoordeel(voorwaarden, asked, law);
      const dagen = periodeStappen(periode(asked));
      if (reden) return geweigerd(reden, dagen);
      return {
        result: law.bedrag,
        because: {
          nl: "{overeenkomst}, toekenning {nummer}: {result} voor de lerende in {schooljaar}.",
          fr: "{overeenkomst}, octroi {nummer} : {result} pour l’apprenant en {schooljaar}.",
          en: "{overeenkomst}, grant {nummer}: {result} for the learner in {schooljaar}.",
        },
        steps: {
          ...dagen,
          ...steps,
          nummer: nummerStap(asked.ontvangen),
        },
        on: ["bestaat", ...on, "bedrag"],
        assumptions: aannames,
      };
    },
  });

const rechten = perOvereenkomst(recht);

/** Startbonus of one learner and one school year. */
export const startbonus = rule({
  id: "STARTBONUS",
  subject: "premies",
  name: { nl: "startbonus", fr: "startbonus", en: "startbonus" },
  describe: {
    nl: "Startbonus van de lerende in een schooljaar, tot en met 2022-2023.",
    fr: "Startbonus de l’apprenant pour une année scolaire, jusqu’à 2022-2023.",
    en: "The learner's startbonus in a school year, up to 2022-2023.",
  },
  formula: {
    nl: "€ 500 de eerste en tweede keer, € 750 de derde, voor wie jonger dan 18 begon, slaagde en drie maanden opleiding volgde",
    fr: "500 € la première et la deuxième fois, 750 € la troisième, si l’apprenant a commencé avant 18 ans, a réussi et a suivi trois mois de formation",
    en: "€ 500 the first and second time, € 750 the third, for those who began before 18, succeeded and were trained for three months",
  },
  facts,
  gives: premie,
  cases: [erna, erbuiten, ...Object.values(rechten)],
  pick: (asked) => {
    const volgorde = eindtVoorStart(asked) ?? startVoorGeboorte(asked);
    if (volgorde) return volgorde;
    const stand = standOp(cijfers, inSchooljaar(asked));
    if (stand === "voor") return { code: "notInForce", figure: bedrag.name, day: inSchooljaar(asked) };
    if (stand === "na") return erna;
    if (stand !== "geldt") return stand;
    return looptBuiten(asked) ? erbuiten : rechten[asked.overeenkomst];
  },
});
