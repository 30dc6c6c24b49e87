import { type Case, rule } from "../../engine/rule.ts";
import type { Overeenkomst } from "../../facts/overeenkomst.ts";
import type { Problem } from "../../facts/problem.ts";
import { leervergoedingBedrag, uren } from "../../facts/vergoeding.ts";
import { afgeschaft } from "../overeenkomst/overeenkomst.ts";
import { eindtVoorStart } from "../overeenkomst/volgorde.ts";
import { maandOao, maandOaoVan } from "./maand-oao.ts";
import { maandUur } from "./maand-uur.ts";
import { inMaand, type Maandvragen, maandvragen } from "./maandvragen.ts";
import { loon, onbezoldigd } from "./zonder.ts";

const onbetaald = onbezoldigd<Maandvragen>(inMaand);
const loonDa = loon<Maandvragen>("DA", inMaand);
const loonOdow = loon<Maandvragen>("ODOW", inMaand);

const perUur = (soort: keyof typeof maandUur, asked: Maandvragen): Case<Maandvragen> | Problem => {
  if (asked.uren === null) return { code: "required", field: uren };
  return asked.uurbedrag === null ? maandUur[soort].wettelijk : maandUur[soort].eigen;
};

const byOvereenkomst = {
  OAO: maandOaoVan,
  SAO: () => onbetaald,
  DA: () => loonDa,
  ODOS: (asked) => perUur("ODOS", asked),
  ODO: (asked) => perUur("ODO", asked),
  ODOW: () => loonOdow,
} as const satisfies Record<Overeenkomst, (asked: Maandvragen) => Case<Maandvragen> | Problem>;

/** What is due for a month: the tariff (or the hours) in proportion to the timetable days that are paid. */
export const leervergoedingMaand = rule({
  id: "LEERVERGOEDING.MAAND",
  subject: "leervergoeding",
  name: { nl: "verschuldigde leervergoeding", fr: "indemnité due", en: "allowance due" },
  describe: {
    nl: "Wat voor een maand verschuldigd is: het tarief, min onbetaalde schoolvakanties en afwezigheid.",
    fr: "Ce qui est dû pour un mois : le tarif, moins vacances scolaires non payées et absences.",
    en: "What is due for a month: the tariff, less unpaid school holidays and absences.",
  },
  formula: {
    nl: "OAO: tarief × (roosterdagen − onbetaalde schoolvakantiedagen − dagen van de schorsing in 2020 − afwezig − onbetaalde vakantie, plus wat de werkgever aan betaalde vakantie schuldig is) / roosterdagen. ODOS en ODO: uurminimum × uren × (roosterdagen − afwezig) / roosterdagen. Op de cent.",
    fr: "OAO : tarif × (jours de l’horaire − vacances scolaires non payées − jours de la suspension de 2020 − absences − vacances non payées, plus les vacances payées dues par l’employeur) / jours de l’horaire. ODOS et ODO : minimum horaire × heures × (jours − absences) / jours. Au cent près.",
    en: "OAO: tariff × (timetable days − unpaid school-holiday days − days of the suspension of 2020 − absent − unpaid holidays, plus paid holidays the employer owes) / timetable days. ODOS and ODO: hourly minimum × hours × (timetable days − absent) / timetable days. To the cent.",
  },
  facts: maandvragen,
  gives: leervergoedingBedrag,
  cases: [
    ...maandOao,
    onbetaald,
    loonDa,
    loonOdow,
    maandUur.ODOS.wettelijk,
    maandUur.ODOS.eigen,
    maandUur.ODO.wettelijk,
    maandUur.ODO.eigen,
  ],
  pick: (asked) =>
    eindtVoorStart(asked) ?? afgeschaft(asked.overeenkomst, asked.maand) ?? byOvereenkomst[asked.overeenkomst](asked),
});
