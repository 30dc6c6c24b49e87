import { type Day, firstOfMonth, lastDayOfTerm } from "../../base/day.ts";
import { type Cents, zeroCents } from "../../base/money.ts";
import { type SchoolYear, schoolYearOfDay } from "../../base/schoolyear.ts";
import { type Answer, answerFacts } from "../../engine/answer.ts";
import { premieKwp } from "../premies/pkwp/premie.ts";
import { periode } from "../premies/schooljaar.ts";
import { stagebonus } from "../premies/stagebonus/stagebonus.ts";

/** The right of a school year: its amount, and the month in which the months of training are complete. */
export type Premiekost = {
  readonly schooljaar: SchoolYear;
  /** The day on which they are, and the first day of its month. */
  readonly dag: Day;
  readonly first: Day;
  readonly bedrag: Cents | null;
  readonly parts: readonly Answer[];
};

/** What the rights are reckoned from. */
export type Premievraag = {
  readonly overeenkomst: string;
  readonly geboortedatum: Day;
  readonly start: Day;
  readonly einde: Day | null;
  readonly gewest: string;
  readonly mentorOpgeleid: boolean;
};

const pkwpVan = (asked: Premievraag, schooljaar: SchoolYear, ontvangen: number): Answer =>
  answerFacts(premieKwp, {
    ...{ overeenkomst: asked.overeenkomst, start: asked.start, einde: asked.einde, schooljaar },
    ...{ gewest: asked.gewest, mentorOpgeleid: asked.mentorOpgeleid, geregistreerd: null, ontvangen, vergoed: null },
    ...{ toestemmingOp: null, vks: null, urenWerkplek: null, urenLes: null, overeenkomstVolledig: null },
  });

const stagebonusVan = (asked: Premievraag, schooljaar: SchoolYear, ontvangen: number): Answer =>
  answerFacts(stagebonus, {
    ...{ overeenkomst: asked.overeenkomst, start: asked.start, einde: asked.einde, schooljaar },
    ...{
      geboortedatum: asked.geboortedatum,
      ontvangen,
      gewest: asked.gewest,
      aangevraagdOp: null,
      eersteAanvraagOp: null,
    },
  });

/** The months of training that a right asks, as its answer read them. */
const maandenVan = ({ seen }: Answer): number =>
  seen.flatMap(({ name, value }) => (name === "maanden" && typeof value === "number" ? [value] : []))[0] ?? 0;

/** Whether a right counts for the maximum; the extended bonus of 2021 to 2023 does not. */
const teltMee = ({ result, used }: Answer): boolean =>
  result !== null && result !== zeroCents && !used.some(({ name }) => name === "verruimd");

/** The rights of each school year that the agreement touches up to a day; earlier ones count for the maximum. */
export const premiekostenVan = (asked: Premievraag, tot: Day): readonly Premiekost[] => {
  const rechten: Premiekost[] = [];
  let ontvangen = 0;
  for (let year = schoolYearOfDay(asked.start); year <= schoolYearOfDay(tot); year = (year + 1) as SchoolYear) {
    const premies = [pkwpVan(asked, year, ontvangen), stagebonusVan(asked, year, ontvangen)];
    const looptijd = { start: asked.start, einde: asked.einde, schooljaar: year };
    for (const premie of premies) {
      const bedrag = premie.result as Cents | null;
      if (bedrag === zeroCents) continue;
      const dag = lastDayOfTerm(periode(looptijd).van, maandenVan(premie));
      rechten.push({ schooljaar: year, dag, first: firstOfMonth(dag), bedrag, parts: [premie] });
    }
    if (premies.some(teltMee)) ontvangen++;
  }
  return rechten;
};
