import { addDays } from "../../base/day.ts";
import { caseOf, type FactsOf, lenient, read, required, rule } from "../../engine/rule.ts";
import { datumAanvraag, laatsteDag, ontvangenOp } from "../../facts/erkenning.ts";
import { beroep, beslissing, stilzwijgend } from "./cijfers.ts";

const facts = { datum: required(datumAanvraag) };
type Facts = FactsOf<typeof facts>;
const opAanvraag = ({ datum }: Facts) => datum;

const naAanvraag = caseOf<Facts>()({
  reads: { beslissing: read(beslissing, opAanvraag), stilzwijgend: lenient(read(stilzwijgend, opAanvraag)) },
  decide: ({ datum }, law) => ({
    result: addDays(datum, law.beslissing),
    because: {
      nl: "Het partnerschap beslist binnen {beslissing} dagen na {datum}, uiterlijk op {result}. Zwijgt het, dan is er geen erkenning aangenomen: wacht op de kennisgeving.",
      fr: "Le partenariat décide dans les {beslissing} jours après le {datum}, au plus tard le {result}. S’il se tait, aucun agrément n’est supposé : attendez la notification.",
      en: "The partnership decides within {beslissing} days after {datum}, by {result}. Where it is silent no recognition is assumed: wait for the notice.",
    },
    on: ["beslissing"],
  }),
});

/** The last day on which the partnership must have decided. */
export const erkenningBeslist = rule({
  id: "ERKENNINGBESLIST",
  subject: "erkenning",
  name: { nl: "beslissing over de erkenning", fr: "décision sur l’agrément", en: "decision on the recognition" },
  describe: {
    nl: "Laatste dag waarop over een aanvraag tot erkenning beslist moet zijn.",
    fr: "Dernier jour pour décider d’une demande d’agrément.",
    en: "Last day on which an application for recognition must have been decided.",
  },
  formula: {
    nl: "dag van de aanvraag + 14 dagen",
    fr: "jour de la demande + 14 jours",
    en: "day of the application + 14 days",
  },
  facts,
  gives: laatsteDag,
  cases: [naAanvraag],
  pick: () => naAanvraag,
});

const factsBeroep = { ontvangenOp: required(ontvangenOp) };
type FactsBeroep = FactsOf<typeof factsBeroep>;

const naOntvangst = caseOf<FactsBeroep>()({
  reads: { beroep: read(beroep, (asked: FactsBeroep) => asked.ontvangenOp) },
  decide: (asked, law) => ({
    result: addDays(asked.ontvangenOp, law.beroep),
    because: {
      nl: "Beroep kan tot {beroep} dagen na de ontvangst op {ontvangenOp}: uiterlijk op {result}, door de onderneming zelf, aangetekend of per mail.",
      fr: "Le recours est possible jusqu’à {beroep} jours après la réception le {ontvangenOp} : au plus tard le {result}, par l’entreprise elle-même, en recommandé ou par courriel.",
      en: "An appeal is possible up to {beroep} days after the receipt on {ontvangenOp}: by {result}, by the firm itself, by registered letter or e-mail.",
    },
  }),
});

/** The last day to appeal against a decision. */
export const erkenningBeroep = rule({
  id: "ERKENNINGBEROEP",
  subject: "erkenning",
  name: { nl: "beroep tegen de beslissing", fr: "recours contre la décision", en: "appeal against the decision" },
  describe: {
    nl: "Laatste dag om beroep aan te tekenen tegen een beslissing over de erkenning.",
    fr: "Dernier jour pour introduire un recours contre une décision d’agrément.",
    en: "Last day to appeal against a decision on the recognition.",
  },
  formula: {
    nl: "dag van ontvangst van de beslissing + 10 dagen",
    fr: "jour de réception de la décision + 10 jours",
    en: "day of receipt of the decision + 10 days",
  },
  facts: factsBeroep,
  gives: laatsteDag,
  cases: [naOntvangst],
  pick: () => naOntvangst,
});
