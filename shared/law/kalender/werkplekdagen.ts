import { addDays, addMonths, daysPerWeek, earlier, slashedOf } from "../../base/day.ts";
import { schoolYearEnd, schoolYearOfDay } from "../../base/schoolyear.ts";
import type { Text } from "../../base/text.ts";
import type { Answer } from "../../engine/answer.ts";
import { caseOf, type FactsOf, refusal, required, rule, type Step } from "../../engine/rule.ts";
import { langsteMaanden, totDag, vanDag, werkplekdagen } from "../../facts/kalender.ts";
import { weekrooster } from "../../facts/overeenkomst.ts";
import type { Problem } from "../../facts/problem.ts";
import { type Feestdagenwet, feestdagOn, feestdagReads } from "./feestdagen.ts";
import { letterOn } from "./kalender.ts";
import { schoolkalenders } from "./schoolkalender.ts";
import { kalenderReads, type Schoolvakanties, schoolvakantieOn } from "./vakanties.ts";

const facts = { van: required(vanDag), tot: required(totDag), weekrooster: required(weekrooster) };
type Facts = FactsOf<typeof facts>;
const opTot = ({ tot }: Facts) => tot;

/** Workplace days of a timetable: all of them, those in school holidays, and public holidays among the others. */
type Telling = { readonly rooster: number; readonly vakantie: number; readonly feest: number };

const tel = ({ van, tot, weekrooster: letters }: Facts, kalenders: readonly Answer[], law: Feestdagenwet): Telling => {
  let rooster = 0;
  let vakantie = 0;
  let feest = 0;
  let day = van;
  for (const { result } of kalenders) {
    const last = earlier(schoolYearEnd(schoolYearOfDay(day)), tot);
    for (; day <= last; day = addDays(day, 1)) {
      if (letterOn(letters, day) !== "W") continue;
      rooster++;
      if (schoolvakantieOn(result as Schoolvakanties, day) !== null) vakantie++;
      else if (feestdagOn(law, day) !== "") feest++;
    }
  }
  return { rooster, vakantie, feest };
};

const wisselend: Text = {
  nl: "een rooster van twee weken begint met de eerste week in de week van 1 september",
  fr: "un horaire de deux semaines commence par la première dans la semaine du 1er septembre",
  en: "a timetable of two weeks begins with the first in the week of 1 September",
};

const telStap = (nl: string, fr: string, en: string, value: number): Step => ({
  name: { nl, fr, en },
  kind: "count",
  value,
});

const geteld = caseOf<Facts>()({
  reads: { ...kalenderReads<Facts>(opTot), ...feestdagReads<Facts>(opTot) },
  decide: (asked, law) => {
    const parts = schoolkalenders(asked.van, asked.tot);
    const problem = parts.find((part) => part.problem !== null)?.problem;
    if (problem) return refusal(problem);
    const { rooster, vakantie, feest } = tel(asked, parts, law);
    return {
      result: rooster - vakantie - feest,
      because: {
        nl: "Van {van} tot {tot} telt het rooster {rooster} werkplekdagen, min {vakantie} in schoolvakanties en {feest} op feestdagen: {result}.",
        fr: "Du {van} au {tot}, l’horaire compte {rooster} jours en entreprise, moins {vakantie} pendant les vacances scolaires et {feest} jours fériés : {result}.",
        en: "From {van} to {tot} the timetable has {rooster} workplace days, less {vakantie} in school holidays and {feest} on public holidays: {result}.",
      },
      steps: {
        rooster: telStap(
          "werkplekdagen in het rooster",
          "jours en entreprise de l’horaire",
          "workplace days of the timetable",
          rooster,
        ),
        vakantie: telStap(
          "daarvan in schoolvakanties",
          "dont en vacances scolaires",
          "of which in school holidays",
          vakantie,
        ),
        feest: telStap(
          "feestdagen buiten de vakanties",
          "jours fériés hors vacances",
          "public holidays outside them",
          feest,
        ),
      },
      assumptions: asked.weekrooster.length > daysPerWeek ? [wisselend] : [],
      parts,
    };
  },
});

const omgekeerd: Text = {
  nl: "De laatste dag ligt voor de eerste.",
  fr: "Le dernier jour précède le premier.",
  en: "The last day lies before the first.",
};
const teLang: Text = {
  nl: "Er worden hoogstens tien jaar geteld: neem een kortere periode.",
  fr: "On compte dix ans au plus : prenez une période plus courte.",
  en: "At most ten years are counted: take a shorter period.",
};

const fout = ({ van, tot }: Facts): Problem | null => {
  if (van > tot) return { code: "inconsistent", field: totDag, because: omgekeerd };
  return tot <= addMonths(van, langsteMaanden)
    ? null
    : { code: "outOfRange", field: totDag, given: slashedOf(tot), because: teLang };
};

/** Days at the workplace outside school and public holidays. */
export const werkplekdagenRegel = rule({
  id: "WERKPLEKDAGEN",
  subject: "kalender",
  name: werkplekdagen.name,
  describe: {
    nl: "Telt de dagen op de werkplek volgens een weekrooster, buiten schoolvakanties en wettelijke feestdagen.",
    fr: "Compte les jours en entreprise selon un horaire hebdomadaire, hors vacances scolaires et jours fériés.",
    en: "Counts the days at the workplace by a weekly timetable, outside school holidays and public holidays.",
  },
  formula: {
    nl: "dagen W van het rooster, van en tot meegeteld, min die in een schoolvakantie of op een feestdag",
    fr: "jours W de l’horaire, du et au compris, moins ceux en vacances scolaires ou un jour férié",
    en: "days W of the timetable, from and to included, less those in a school holiday or on a public holiday",
  },
  facts,
  gives: werkplekdagen,
  cases: [geteld],
  pick: (asked) => fout(asked) ?? geteld,
});
