import { addDays, type Day, earlier } from "../../base/day.ts";
import { schoolYearEnd, schoolYearOfDay } from "../../base/schoolyear.ts";
import { type Answer, answerFacts } from "../../engine/answer.ts";
import { caseOf, type FactsOf, required, rule } from "../../engine/rule.ts";
import { schoolvakantie } from "../../facts/kalender.ts";
import { datum } from "../../facts/tijd.ts";
import { kalenderAannames, kalenderReads, schoolvakantiesVan } from "./vakanties.ts";

const facts = { datum: required(datum) };
type Facts = FactsOf<typeof facts>;

const vanSchooljaar = caseOf<Facts>()({
  reads: kalenderReads<Facts>((asked) => asked.datum),
  decide: (asked, law) => ({
    result: schoolvakantiesVan(law, asked.datum),
    because: schoolvakantie.describe,
    assumptions: kalenderAannames(law),
  }),
});

const { name, describe } = schoolvakantie;
const schoolkalender = rule({
  id: "SCHOOLKALENDER",
  subject: "kalender",
  ...{ name, describe, formula: describe },
  facts,
  gives: schoolvakantie,
  cases: [vanSchooljaar],
  pick: () => vanSchooljaar,
});

/**
 * The calendar of a day's school year as a part of another answer, which so stands on its figures and is as sure.
 * Its result is a `Schoolvakanties`; a day without a calendar gives its problem.
 */
export const schoolkalenderVan = (day: Day): Answer => answerFacts(schoolkalender, { datum: day });

/** The calendars of every school year from one day to another, each asked on its last day that is meant. */
export const schoolkalenders = (van: Day, tot: Day): readonly Answer[] => {
  const parts: Answer[] = [];
  for (let day = van; day <= tot; ) {
    const einde = schoolYearEnd(schoolYearOfDay(day));
    parts.push(schoolkalenderVan(earlier(einde, tot)));
    day = addDays(einde, 1);
  }
  return parts;
};
