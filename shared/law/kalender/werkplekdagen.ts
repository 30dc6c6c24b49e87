import { addDays, addMonths, type Day, daysPerWeek, earlier, later, slashedOf } from "../../base/day.ts";
import { schoolYearEnd, schoolYearOfDay } from "../../base/schoolyear.ts";
import type { Text } from "../../base/text.ts";
import type { Answer } from "../../engine/answer.ts";
import { entryOn, firstDayOf } from "../../engine/parameter.ts";
import { caseOf, type FactsOf, read, refusal, required, rule, type Step } from "../../engine/rule.ts";
import { langsteMaanden, totDag, vanDag, werkplekdagen } from "../../facts/kalender.ts";
import { weekrooster } from "../../facts/overeenkomst.ts";
import type { Problem } from "../../facts/problem.ts";
import { overmacht, vakantieOnbetaald } from "../leervergoeding/cijfers.ts";
import { geschorstIn, isGeschorst, zelfdeRegel } from "../leervergoeding/schorsing.ts";
import { type Feestdagenwet, feestdagOn, feestdagReads } from "./feestdagen.ts";
import { letterOn } from "./kalender.ts";
import { schoolkalenders } from "./schoolkalender.ts";
import { kalenderReads, type Schoolvakanties, schoolvakantieOn } from "./vakanties.ts";

const facts = { van: required(vanDag), tot: required(totDag), weekrooster: required(weekrooster) };
type Facts = FactsOf<typeof facts>;
const opTot = ({ tot }: Facts) => tot;

/**
 * Workplace days of a timetable: all of them, those in school holidays, and public holidays among the others. Of the
 * school holidays those in which a learner was not free in himself; of what is left those of the suspension of 2020.
 */
type Telling = {
  readonly rooster: number;
  readonly vakantie: number;
  readonly feest: number;
  readonly nietVrij: number;
  readonly geschorst: number;
};

const isNietVrij = (day: Day): boolean => entryOn(vakantieOnbetaald, day)?.value === false;

const tel = ({ van, tot, weekrooster: letters }: Facts, kalenders: readonly Answer[], law: Feestdagenwet): Telling => {
  const telling = { rooster: 0, vakantie: 0, feest: 0, nietVrij: 0, geschorst: 0 };
  let day = van;
  for (const { result } of kalenders) {
    const last = earlier(schoolYearEnd(schoolYearOfDay(day)), tot);
    for (; day <= last; day = addDays(day, 1)) {
      if (letterOn(letters, day) !== "W") continue;
      telling.rooster++;
      if (schoolvakantieOn(result as Schoolvakanties, day) !== null) {
        telling.vakantie++;
        if (isNietVrij(day)) telling.nietVrij++;
      } else if (feestdagOn(law, day) !== "") telling.feest++;
      else if (isGeschorst(day)) telling.geschorst++;
    }
  }
  return telling;
};

const wisselend: Text = {
  nl: "een rooster van twee weken begint met de eerste week in de week van 1 september",
  fr: "un horaire de deux semaines commence par la première dans la semaine du 1er septembre",
  en: "a timetable of two weeks begins with the first in the week of 1 September",
};

const nietAutomatischVrij: Text = {
  nl: "voor 1/09/2019 was wie een OAO had niet vanzelf vrij in schoolvakanties, maar in opleiding op de werkplek buiten zijn vakantiedagen: die dagen zijn hier niet geteld",
  fr: "avant le 1/09/2019, sous OAO, l’apprenant n’était pas d’office libre en vacances scolaires, mais en formation hors de ses jours de vacances : ces jours ne sont pas comptés ici",
  en: "before 1/09/2019 a learner with an OAO was not free in school holidays as such, but in training outside his own holidays: those days are not counted here",
};
const ookGeschorst: Text = {
  nl: "dagen waarop overeenkomsten in 2020 wegens covid-19 geschorst waren, zijn meegeteld (essentiële sectoren werkten door)",
  fr: "les jours de 2020 où les contrats étaient suspendus pour covid-19 sont comptés (les secteurs essentiels continuaient)",
  en: "days of 2020 on which agreements were suspended because of covid-19 are counted (essential sectors went on)",
};

/** Where the suspension of 2020 and the rule of school holidays are looked up: not before their figures begin. */
const eersteDag = ({ van }: Facts): Day => later(van, firstDayOf(vakantieOnbetaald));
const schorsing = ({ van, tot }: Facts) =>
  geschorstIn(van, tot) ?? { van: firstDayOf(overmacht), tot: firstDayOf(overmacht) };

const telStap = (nl: string, fr: string, en: string, value: number): Step => ({
  name: { nl, fr, en },
  kind: "count",
  value,
});

const geteld = caseOf<Facts>()({
  reads: {
    ...kalenderReads<Facts>(opTot),
    ...feestdagReads<Facts>(opTot),
    vakantieOnbetaald: read(vakantieOnbetaald, eersteDag),
    overmachtBegin: read(overmacht, (asked: Facts) => schorsing(asked).van),
    overmachtEinde: read(overmacht, (asked: Facts) => schorsing(asked).tot),
  },
  decide: (asked, law) => {
    const parts = schoolkalenders(asked.van, asked.tot);
    const problem = parts.find((part) => part.problem !== null)?.problem;
    if (problem) return refusal(problem);
    const { rooster, vakantie, feest, nietVrij, geschorst } = tel(asked, parts, law);
    const stil = schorsing(asked);
    const telt: Readonly<Record<string, boolean>> = {
      vakantieOnbetaald: nietVrij > 0,
      overmachtBegin: geschorst > 0,
      overmachtEinde: geschorst > 0 && !zelfdeRegel(stil.van, stil.tot),
    };
    return {
      result: rooster - vakantie - feest,
      because: {
        nl: "Werkplekdagen van {van} tot {tot}: {rooster} in het rooster, min {vakantie} in schoolvakanties en {feest} op feestdagen, is {result}.",
        fr: "Jours en entreprise du {van} au {tot} : {rooster} dans l’horaire, moins {vakantie} pendant les vacances scolaires et {feest} pour jours fériés, font {result}.",
        en: "Workplace days from {van} to {tot}: {rooster} in the timetable, less {vakantie} in school holidays and {feest} on public holidays, is {result}.",
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
      assumptions: [
        ...(asked.weekrooster.length > daysPerWeek ? [wisselend] : []),
        ...(nietVrij > 0 ? [nietAutomatischVrij] : []),
        ...(geschorst > 0 ? [ookGeschorst] : []),
      ],
      on: Object.keys(law).filter((name) => telt[name] ?? true),
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
