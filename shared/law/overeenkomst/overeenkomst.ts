import type { Day } from "../../base/day.ts";
import { entryOn, hoursLimit, type Parameter, type ParameterFile, word, yes } from "../../engine/parameter.ts";
import { pcNummer } from "../../facts/onderneming.ts";
import type { Overeenkomst } from "../../facts/overeenkomst.ts";
import type { Problem } from "../../facts/problem.ts";
import da from "./da.json" with { type: "json" };
import minimumurenFile from "./minimumuren.json" with { type: "json" };
import oao from "./oao.json" with { type: "json" };
import odo from "./odo.json" with { type: "json" };
import odos from "./odos.json" with { type: "json" };
import odow from "./odow.json" with { type: "json" };
import pcBouwFile from "./pc-bouw.json" with { type: "json" };
import sao from "./sao.json" with { type: "json" };
import saoMinimumurenFile from "./sao-minimumuren.json" with { type: "json" };

/** Since when each type of agreement can be made. */
export const bestaat: Readonly<Record<Overeenkomst, Parameter<boolean>>> = {
  OAO: yes(oao as ParameterFile),
  SAO: yes(sao as ParameterFile),
  DA: yes(da as ParameterFile),
  ODOS: yes(odos as ParameterFile),
  ODO: yes(odo as ParameterFile),
  ODOW: yes(odow as ParameterFile),
};

/** What is made for each type of agreement, in the order in which a reader would want them. */
export const perOvereenkomst = <T>(make: (soort: Overeenkomst) => T): Readonly<Record<Overeenkomst, T>> => ({
  OAO: make("OAO"),
  SAO: make("SAO"),
  DA: make("DA"),
  ODOS: make("ODOS"),
  ODO: make("ODO"),
  ODOW: make("ODOW"),
});

/** The problem of a type of agreement that can no longer be made on a day; null while it can, or did not exist yet. */
export const afgeschaft = (soort: Overeenkomst, day: Day): Problem | null =>
  entryOn(bestaat[soort], day)?.value === false ? { code: "notInForce", figure: bestaat[soort].name, day } : null;

/** Hours a week at the workplace from which an agreement is an OAO or ODOS, and below which a SAO or ODO. */
export const minimumuren = hoursLimit(minimumurenFile as ParameterFile);

/** Fewest hours a week of an SAO, workplace and lessons together. */
export const saoMinimumuren = hoursLimit(saoMinimumurenFile as ParameterFile);

/** The joint committee of construction, which has rules of its own for learners. */
export const pcBouw = word(pcBouwFile as ParameterFile);

/** Whether a joint committee is that of construction, or one of its parts (124.01). */
export const isBouw = (pc: string | null): boolean =>
  pc !== null && pcBouw.entries.some(({ value }) => value === pcNummer(pc));
