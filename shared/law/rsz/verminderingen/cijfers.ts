import type { Cents, Factor } from "../../../base/money.ts";
import {
  amount,
  date,
  factor,
  factors,
  type Parameter,
  type ParameterFile,
  share,
  term,
  yesses,
} from "../../../engine/parameter.ts";
import betaDoelgroepFile from "./beta-doelgroep.json" with { type: "json" };
import betaGrensFile from "./beta-grens.json" with { type: "json" };
import betaStructureelFile from "./beta-structureel.json" with { type: "json" };
import deeltijdsFile from "./deeltijds.json" with { type: "json" };
import deeltijdsCategorieFile from "./deeltijds-categorie.json" with { type: "json" };
import gewestFile from "./gewest.json" with { type: "json" };
import leerlingFile from "./leerling.json" with { type: "json" };
import leerlingVanafFile from "./leerling-vanaf.json" with { type: "json" };
import leerplichtigeFile from "./leerplichtige-basis.json" with { type: "json" };
import mentorFile from "./mentor.json" with { type: "json" };
import mentorLeerlingenFile from "./mentor-leerlingen.json" with { type: "json" };
import a1 from "./structureel-1/a.json" with { type: "json" };
import b1 from "./structureel-1/b.json" with { type: "json" };
import f1 from "./structureel-1/f.json" with { type: "json" };
import s01 from "./structureel-1/s0.json" with { type: "json" };
import s11 from "./structureel-1/s1.json" with { type: "json" };
import a2 from "./structureel-2/a.json" with { type: "json" };
import b2 from "./structureel-2/b.json" with { type: "json" };
import d2 from "./structureel-2/d.json" with { type: "json" };
import f2 from "./structureel-2/f.json" with { type: "json" };
import s02 from "./structureel-2/s0.json" with { type: "json" };
import s12 from "./structureel-2/s1.json" with { type: "json" };
import s22 from "./structureel-2/s2.json" with { type: "json" };
import a3 from "./structureel-3/a.json" with { type: "json" };
import b3 from "./structureel-3/b.json" with { type: "json" };
import f3 from "./structureel-3/f.json" with { type: "json" };
import s03 from "./structureel-3/s0.json" with { type: "json" };
import s13 from "./structureel-3/s1.json" with { type: "json" };
import az from "./structureel-3zonderlm/a.json" with { type: "json" };
import bz from "./structureel-3zonderlm/b.json" with { type: "json" };
import fz from "./structureel-3zonderlm/f.json" with { type: "json" };
import s0z from "./structureel-3zonderlm/s0.json" with { type: "json" };
import s1z from "./structureel-3zonderlm/s1.json" with { type: "json" };

export const betaGrens = factors(betaGrensFile as ParameterFile);
export const betaStructureel = factors(betaStructureelFile as ParameterFile);
export const betaDoelgroep = factors(betaDoelgroepFile as ParameterFile);

/** Target-group reductions of Flanders. */
export const leerling = amount(leerlingFile as ParameterFile);
export const leerlingVanaf = date(leerlingVanafFile as ParameterFile);
export const deeltijds = amount(deeltijdsFile as ParameterFile);
export const deeltijdsCategorie = yesses(deeltijdsCategorieFile as ParameterFile);
export const inGewest = yesses(gewestFile as ParameterFile);
export const leerplichtigeBasis = share(leerplichtigeFile as ParameterFile);
export const mentor = amount(mentorFile as ParameterFile);
export const mentorLeerlingen = term(mentorLeerlingenFile as ParameterFile);

/** The structural reduction of a category: F + a × (S0 − S) + b × (S1 − S) + d × (W − S2). */
export type Structureel = {
  readonly F: Parameter<Cents>;
  readonly a: Parameter<Factor>;
  readonly S0: Parameter<Cents>;
  readonly b: Parameter<Factor>;
  readonly S1: Parameter<Cents>;
};
/** The term of high wages, which only category 2 has. */
export type HogeLonen = { readonly d: Parameter<Factor>; readonly S2: Parameter<Cents> };

export const structureel: Readonly<Record<"1" | "2" | "3" | "3zonderLM", Structureel>> = {
  "1": {
    F: amount(f1 as ParameterFile),
    a: factor(a1 as ParameterFile),
    S0: amount(s01 as ParameterFile),
    b: factor(b1 as ParameterFile),
    S1: amount(s11 as ParameterFile),
  },
  "2": {
    F: amount(f2 as ParameterFile),
    a: factor(a2 as ParameterFile),
    S0: amount(s02 as ParameterFile),
    b: factor(b2 as ParameterFile),
    S1: amount(s12 as ParameterFile),
  },
  "3": {
    F: amount(f3 as ParameterFile),
    a: factor(a3 as ParameterFile),
    S0: amount(s03 as ParameterFile),
    b: factor(b3 as ParameterFile),
    S1: amount(s13 as ParameterFile),
  },
  "3zonderLM": {
    F: amount(fz as ParameterFile),
    a: factor(az as ParameterFile),
    S0: amount(s0z as ParameterFile),
    b: factor(bz as ParameterFile),
    S1: amount(s1z as ParameterFile),
  },
};
export const hogeLonen: HogeLonen = { d: factor(d2 as ParameterFile), S2: amount(s22 as ParameterFile) };
