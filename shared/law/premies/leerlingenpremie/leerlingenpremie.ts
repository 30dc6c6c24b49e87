import type { Day } from "../../../base/day.ts";
import { zeroCents } from "../../../base/money.ts";
import type { Text } from "../../../base/text.ts";
import { firstDayOf, type Parameter } from "../../../engine/parameter.ts";
import {
  blank,
  caseOf,
  type Decision,
  type FactsOf,
  optional,
  presumed,
  read,
  required,
  rule,
} from "../../../engine/rule.ts";
import { einde, type Overeenkomst, overeenkomst, start } from "../../../facts/overeenkomst.ts";
import { geregistreerd, lerendePremiesOntvangen, premie, woontInVlaanderen } from "../../../facts/premie.ts";
import { schooljaar } from "../../../facts/tijd.ts";
import { bestaat, perOvereenkomst } from "../../overeenkomst/overeenkomst.ts";
import { eindtVoorStart } from "../../overeenkomst/volgorde.ts";
import { standOp } from "../geldt.ts";
import { erbuitenVan } from "../gevallen.ts";
import { type Cijfers, langGenoeg, nietTeVeel, soortGeeftRecht, type Vraag, woontErin } from "../lerende.ts";
import { overgang, registratie } from "../pkwp/cijfers.ts";
import { inOvergang, laatsteDag } from "../pkwp/termijn.ts";
import { hangtVanTellingAf, inSchooljaar, looptBuiten, periode, telling } from "../schooljaar.ts";
import { eersteSchooljaar, periodeStappen, registratieStap } from "../stappen.ts";
import { aangenomen, bekend, beoordeel, geweigerd, type Voorwaarde } from "../voorwaarde.ts";
import { bedrag, maanden, maximum, soorten, woonplaats } from "./cijfers.ts";

const facts = {
  overeenkomst: required(overeenkomst),
  start: required(start),
  einde: blank(einde),
  schooljaar: required(schooljaar),
  woontInVlaanderen: presumed(woontInVlaanderen, true),
  ontvangen: presumed(lerendePremiesOntvangen, 0),
  geregistreerd: optional(geregistreerd),
};
type Facts = FactsOf<typeof facts>;

const eersteDag = () => firstDayOf(bedrag);
const cijfers: readonly Parameter[] = [bedrag, maanden, maximum, soorten, woonplaats];

/** School years before the first one: the right was another. */
const vooraf = caseOf<Facts>()({
  reads: { bedrag: read(bedrag, eersteDag) },
  decide: () => ({
    result: zeroCents,
    because: {
      nl: "De leerlingenpremie bestaat vanaf het schooljaar {eerste}; voor {schooljaar} was er de startbonus.",
      fr: "La leerlingenpremie existe à partir de l’année scolaire {eerste} ; pour {schooljaar} il y avait le startbonus.",
      en: "The leerlingenpremie exists from the school year {eerste}; for {schooljaar} there was the startbonus.",
    },
    steps: { eerste: eersteSchooljaar(eersteDag()) },
  }),
});

const erbuiten = erbuitenVan<Facts>(maanden);

const elders: Text = {
  nl: "de werkplek ligt niet in Wallonië of het buitenland (dan stuurt de lerende zelf een kopie, uiterlijk op 31 augustus)",
  fr: "le lieu de travail n’est ni en Wallonie ni à l’étranger (sinon l’apprenant envoie lui-même une copie, au plus tard le 31 août)",
  en: "the workplace is not in Wallonia or abroad (else the learner sends a copy himself, by 31 August)",
};

type Wet = Cijfers & { readonly registratie: number; readonly overgang: Day };

/** The same registration at the counter as for the firm's premium, by the same day. */
const opTijd: Voorwaarde<Vraag & { readonly geregistreerd: Day | null }, Wet> = {
  id: "opTijdGeregistreerd",
  naam: {
    nl: "geregistreerd uiterlijk op {uiterlijk}",
    fr: "enregistré au plus tard le {uiterlijk}",
    en: "registered by {uiterlijk}",
  },
  oordeel: ({ start, geregistreerd }, { registratie, overgang }) => {
    if (geregistreerd === null)
      return aangenomen({
        nl: "de overeenkomst is met een ondertekende verklaring uiterlijk op {uiterlijk} geregistreerd",
        fr: "le contrat a été enregistré, avec une déclaration signée, au plus tard le {uiterlijk}",
        en: "the agreement was registered with a signed declaration by {uiterlijk}",
      });
    const limit = laatsteDag(start, registratie, overgang);
    const inTijd = geregistreerd <= limit;
    const overgangsdag = inOvergang(start);
    const telt = !overgangsdag && hangtVanTellingAf(geregistreerd, limit);
    return {
      ...bekend(inTijd, overgangsdag ? "overgang" : "registratie"),
      aannames: [...(telt ? [telling] : []), ...(inTijd ? [] : [elders])],
    };
  },
  faalt: {
    nl: "Geregistreerd op {geregistreerd}, na de laatste dag {uiterlijk}: het recht is verloren.",
    fr: "Enregistré le {geregistreerd}, après le dernier jour {uiterlijk} : le droit est perdu.",
    en: "Registered on {geregistreerd}, after the last day {uiterlijk}: the right is lost.",
  },
};

const voorwaarden = [soortGeeftRecht, woontErin, langGenoeg, opTijd, nietTeVeel];

const recht = (soort: Overeenkomst) =>
  caseOf<Facts>()({
    reads: {
      bestaat: read(bestaat[soort], ({ start }: Facts) => start),
      soort: read(soorten, inSchooljaar, () => soort),
      woonplaats: read(woonplaats, inSchooljaar),
      maanden: read(maanden, inSchooljaar),
      registratie: read(registratie, inSchooljaar),
      overgang: read(overgang, inSchooljaar),
      maximum: read(maximum, inSchooljaar),
      bedrag: read(bedrag, inSchooljaar),
    },
    decide: (asked, law): Decision => {
      const { reden, on, aannames, steps } = beoordeel(voorwaarden, asked, law);
      const dagen = {
        ...periodeStappen(periode(asked)),
        uiterlijk: registratieStap(laatsteDag(asked.start, law.registratie, law.overgang)),
      };
      if (reden) return geweigerd(reden, dagen);
      return {
        result: law.bedrag,
        because: {
          nl: "{overeenkomst}, aan alle voorwaarden voldaan: {result} voor de lerende in {schooljaar}.",
          fr: "{overeenkomst}, toutes les conditions remplies : {result} pour l’apprenant en {schooljaar}.",
          en: "{overeenkomst}, all conditions met: {result} for the learner in {schooljaar}.",
        },
        steps: { ...dagen, ...steps },
        on: ["bestaat", ...on, "bedrag"],
        assumptions: aannames,
      };
    },
  });

const rechten = perOvereenkomst(recht);

/** Leerlingenpremie of one learner and one school year. */
export const leerlingenpremie = rule({
  id: "LEERLINGENPREMIE",
  subject: "premies",
  name: {
    nl: "leerlingenpremie alternerende opleiding",
    fr: "prime d’apprenti en alternance (leerlingenpremie)",
    en: "learner premium (leerlingenpremie)",
  },
  describe: {
    nl: "Leerlingenpremie alternerende opleiding van een lerende in een schooljaar: 0 of 500 euro.",
    fr: "Prime d’apprenti en alternance (leerlingenpremie) pour une année scolaire : 0 ou 500 euros.",
    en: "The learner's own premium (leerlingenpremie) for a school year: 0 or 500 euro.",
  },
  formula: {
    nl: "€ 500 per schooljaar, hoogstens drie keer, voor OAO, SAO en DA, wie in het Vlaams Gewest woont en vier maanden opleiding volgt",
    fr: "500 € par année scolaire, trois fois au plus, pour OAO, SAO et DA, si l’apprenant habite en Région flamande et suit quatre mois de formation",
    en: "€ 500 a school year, three times at most, for OAO, SAO and DA, for those who live in the Flemish Region and are trained for four months",
  },
  facts,
  gives: premie,
  cases: [vooraf, erbuiten, ...Object.values(rechten)],
  pick: (asked) => {
    const volgorde = eindtVoorStart(asked);
    if (volgorde) return volgorde;
    const stand = standOp(cijfers, inSchooljaar(asked));
    if (stand === "voor") return vooraf;
    if (stand !== "geldt" && stand !== "na") return stand;
    return looptBuiten(asked) ? erbuiten : rechten[asked.overeenkomst];
  },
});
