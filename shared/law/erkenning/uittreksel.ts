import { addMonths, type Day } from "../../base/day.ts";
import { firstDayOf } from "../../engine/parameter.ts";
import { caseOf, type FactsOf, read, refusal, required, rule } from "../../engine/rule.ts";
import { aangesteldOp, geldig, uittrekselOp } from "../../facts/erkenning.ts";
import { uittreksel } from "./cijfers.ts";

/** The last day of an appointment on which an extract is young enough. */
export const bruikbaarTot = (uittrekselOp: Day, maanden: number): Day => addMonths(uittrekselOp, maanden);

const facts = { uittrekselOp: required(uittrekselOp), aangesteldOp: required(aangesteldOp) };
type Facts = FactsOf<typeof facts>;

const gevraagd = caseOf<Facts>()({
  reads: { maanden: read(uittreksel, (asked: Facts) => asked.aangesteldOp) },
  decide: (asked, { maanden }) => {
    const tot = bruikbaarTot(asked.uittrekselOp, maanden);
    const steps = {
      tot: {
        name: { nl: "bruikbaar tot en met", fr: "utilisable jusqu’au", en: "of use up to" },
        kind: "day",
        value: tot,
      },
    } as const;
    if (asked.uittrekselOp > asked.aangesteldOp)
      return {
        result: false,
        because: {
          nl: "Het uittreksel van {uittrekselOp} is van na de aanstelling op {aangesteldOp}: toen was er geen.",
          fr: "L’extrait du {uittrekselOp} est postérieur à la désignation le {aangesteldOp} : il n’y en avait pas alors.",
          en: "The extract of {uittrekselOp} is from after the appointment on {aangesteldOp}: then there was none.",
        },
        steps,
      };
    return asked.aangesteldOp <= tot
      ? {
          result: true,
          because: {
            nl: "Het uittreksel 596.2 van {uittrekselOp} is op {aangesteldOp} hoogstens {maanden} maanden oud: geldig.",
            fr: "L’extrait 596.2 du {uittrekselOp} a au plus {maanden} mois le {aangesteldOp} : valable.",
            en: "The extract 596.2 of {uittrekselOp} is at most {maanden} months old on {aangesteldOp}: valid.",
          },
          steps,
        }
      : {
          result: false,
          because: {
            nl: "Het uittreksel 596.2 van {uittrekselOp} is op {aangesteldOp} ouder dan {maanden} maanden: vraag een nieuw.",
            fr: "L’extrait 596.2 du {uittrekselOp} a plus de {maanden} mois le {aangesteldOp} : demandez-en un nouveau.",
            en: "The extract 596.2 of {uittrekselOp} is older than {maanden} months on {aangesteldOp}: ask for a new one.",
          },
          steps,
        };
  },
});

const nietGevraagd = caseOf<Facts>()({
  reads: { maanden: read(uittreksel, () => firstDayOf(uittreksel)) },
  decide: () =>
    refusal({
      code: "notApplicable",
      field: aangesteldOp,
      because: {
        nl: "Bij een aanstelling vóór 1 september 2019 was er algemeen geen uittreksel 596.2 gevraagd.",
        fr: "Pour une désignation avant le 1er septembre 2019, l’extrait 596.2 n’était en général pas demandé.",
        en: "For an appointment before 1 September 2019 no extract 596.2 was asked in general.",
      },
    }),
});

/** Whether a mentor's extract was young enough on the day of the appointment. */
export const uittrekselGeldig = rule({
  id: "UITTREKSELGELDIG",
  subject: "erkenning",
  name: { nl: "uittreksel 596.2 geldig", fr: "extrait 596.2 valable", en: "extract 596.2 valid" },
  describe: {
    nl: "Of het uittreksel 596.2 van een mentor bij de aanstelling hoogstens een jaar oud was.",
    fr: "Si l’extrait 596.2 d’un tuteur avait un an au plus à la désignation.",
    en: "Whether a mentor's extract 596.2 was at most a year old at the appointment.",
  },
  formula: {
    nl: "datum van het uittreksel ≤ aanstelling ≤ datum van het uittreksel + 12 maanden",
    fr: "date de l’extrait ≤ désignation ≤ date de l’extrait + 12 mois",
    en: "date of the extract ≤ appointment ≤ date of the extract + 12 months",
  },
  facts,
  gives: geldig,
  cases: [gevraagd, nietGevraagd],
  pick: (asked) => (asked.aangesteldOp < firstDayOf(uittreksel) ? nietGevraagd : gevraagd),
});
