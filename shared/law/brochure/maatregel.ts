import type { Day } from "../../base/day.ts";
import type { Parameter } from "../../engine/parameter.ts";
import { stagebonusNieuw, startbonusBestaat } from "../premies/overzicht/cijfers.ts";
import * as stagebonus from "../premies/stagebonus/cijfers.ts";
import * as startbonus from "../premies/startbonus/cijfers.ts";

/** Figures kept by school year, whose measure ended on a day inside the last one. */
const maatregelen: readonly { readonly bestaat: Parameter; readonly cijfers: readonly Parameter[] }[] = [
  {
    // What was added to the stagebonus, and the months to apply in, have days of their own.
    bestaat: stagebonusNieuw,
    cijfers: [stagebonus.bedrag, stagebonus.leeftijd, stagebonus.maanden, stagebonus.maximum],
  },
  {
    bestaat: startbonusBestaat,
    cijfers: [startbonus.bedrag, startbonus.leeftijd, startbonus.maanden, startbonus.maximum],
  },
];

/** The last day of the measure of a figure, where the figure itself goes on to the end of a school year. */
export const eindeVanMaatregel = (parameter: Parameter): Day | null =>
  maatregelen.find(({ cijfers }) => cijfers.includes(parameter))?.bestaat.entries.at(-1)?.until ?? null;
