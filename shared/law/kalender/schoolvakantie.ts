import type { Day } from "../../base/day.ts";
import type { Text } from "../../base/text.ts";
import { caseOf, type FactsOf, required, rule } from "../../engine/rule.ts";
import { schoolvakantie } from "../../facts/kalender.ts";
import { datum } from "../../facts/tijd.ts";
import { feestdagNaam, feestdagReads } from "./feestdagen.ts";
import { kalenderAannames, kalenderReads, schoolvakantieOn, schoolvakantiesVan, vakantienamen } from "./vakanties.ts";

const facts = { datum: required(datum) };
type Facts = FactsOf<typeof facts>;

const opDatum = (asked: Facts): Day => asked.datum;

const buiten: Text = {
  nl: "{datum} valt in geen schoolvakantie.",
  fr: "Le {datum} ne tombe pas pendant les vacances scolaires.",
  en: "{datum} falls in no school holiday.",
};
/** Schools are closed on it, though it belongs to no school holiday. */
const feestdagBuiten = ({ nl, fr, en }: Text): Text => ({
  nl: `{datum} valt in geen schoolvakantie, maar is een wettelijke feestdag waarop de scholen dicht zijn: ${nl}.`,
  fr: `Le {datum} ne tombe pas pendant les vacances scolaires, mais c’est un jour férié légal où les écoles sont fermées : ${fr}.`,
  en: `{datum} falls in no school holiday, but is a public holiday on which schools are closed: ${en}.`,
});

const opDag = caseOf<Facts>()({
  reads: { ...kalenderReads<Facts>(opDatum), ...feestdagReads<Facts>(opDatum) },
  decide: (asked, law) => {
    const vakantie = schoolvakantieOn(schoolvakantiesVan(law, asked.datum), asked.datum);
    const feestdag = vakantie === null ? feestdagNaam(law, asked.datum) : null;
    const common = {
      assumptions: kalenderAannames(law),
      on: Object.keys(law).filter((name) => feestdag !== null || name !== "feestdagen"),
    };
    if (vakantie === null)
      return { result: "", because: feestdag === null ? buiten : feestdagBuiten(feestdag), ...common };
    const naam = vakantienamen[vakantie];
    return {
      result: naam.nl,
      because: {
        nl: `{datum} is schoolvakantie: ${naam.nl}.`,
        fr: `Le {datum} est un jour de vacances scolaires : ${naam.fr}.`,
        en: `{datum} is a school holiday: ${naam.en}.`,
      },
      ...common,
    };
  },
});

/** The name of the school holiday a day falls in, or nothing. */
export const schoolvakantieRegel = rule({
  id: "SCHOOLVAKANTIE",
  subject: "kalender",
  name: { nl: "schoolvakantie", fr: "vacances scolaires", en: "school holiday" },
  describe: {
    nl: "Naam van de Vlaamse schoolvakantie waarin een dag valt, of leeg; eigen vrije dagen van een school niet.",
    fr: "Nom des vacances scolaires flamandes où tombe un jour, ou vide ; sans les congés propres à une école.",
    en: "Name of the Flemish school holiday a day falls in, or empty; not the days a school chooses itself.",
  },
  formula: {
    nl: "herfst: week van 1 november; kerst: twee weken vanaf de week van 25 december; krokus: zevende week voor Pasen; paas: twee weken vanaf de eerste maandag van april, of rond Pasen als dat vroeg of laat valt; zomer: juli en augustus; de vrijdag na Hemelvaart",
    fr: "automne : semaine du 1er novembre ; Noël : deux semaines dès celle du 25 décembre ; détente : septième semaine avant Pâques ; Pâques : deux semaines dès le premier lundi d’avril, ou autour de Pâques si elle tombe tôt ou tard ; été : juillet et août ; le vendredi après l’Ascension",
    en: "autumn: the week of 1 November; Christmas: two weeks from that of 25 December; spring: the seventh week before Easter; Easter: two weeks from the first Monday of April, or around Easter where it is early or late; summer: July and August; the Friday after Ascension",
  },
  facts,
  gives: schoolvakantie,
  cases: [opDag],
  pick: () => opDag,
});
