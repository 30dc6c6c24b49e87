import { amounts, date, type Parameter, type ParameterFile, term, yes, yesses } from "../../../engine/parameter.ts";
import type { Overeenkomst } from "../../../facts/overeenkomst.ts";
import bedragFile from "./bedrag.json" with { type: "json" };
import gewestFile from "./gewest.json" with { type: "json" };
import helftFile from "./helft.json" with { type: "json" };
import maandenFile from "./maanden.json" with { type: "json" };
import maximumFile from "./maximum.json" with { type: "json" };
import mentoropleidingFile from "./mentoropleiding.json" with { type: "json" };
import niveauFile from "./niveau.json" with { type: "json" };
import overgangFile from "./overgang.json" with { type: "json" };
import registratieFile from "./registratie.json" with { type: "json" };
import vergoedDa from "./vergoed-da.json" with { type: "json" };
import vergoedOao from "./vergoed-oao.json" with { type: "json" };
import vergoedOdo from "./vergoed-odo.json" with { type: "json" };
import vergoedOdos from "./vergoed-odos.json" with { type: "json" };
import vergoedOdow from "./vergoed-odow.json" with { type: "json" };
import vergoedSao from "./vergoed-sao.json" with { type: "json" };
import vermeldingenFile from "./vermeldingen.json" with { type: "json" };
import volwassenenFile from "./volwassenen.json" with { type: "json" };

export const bedrag = amounts(bedragFile as ParameterFile);
export const maanden = term(maandenFile as ParameterFile);
export const registratie = term(registratieFile as ParameterFile);
export const overgang = date(overgangFile as ParameterFile);
export const maximum = term(maximumFile as ParameterFile);
export const inGewest = yesses(gewestFile as ParameterFile);
export const niveau = term(niveauFile as ParameterFile);
export const helft = yes(helftFile as ParameterFile);
export const mentoropleiding = yes(mentoropleidingFile as ParameterFile);
export const vermeldingen = yes(vermeldingenFile as ParameterFile);
export const volwassenen = yesses(volwassenenFile as ParameterFile);

/** Whether a learner with an agreement of this type is paid by the firm, where the caller does not say. */
export const vergoedNaar: Readonly<Record<Overeenkomst, Parameter<boolean>>> = {
  OAO: yes(vergoedOao as ParameterFile),
  SAO: yes(vergoedSao as ParameterFile),
  DA: yes(vergoedDa as ParameterFile),
  ODOS: yes(vergoedOdos as ParameterFile),
  ODO: yes(vergoedOdo as ParameterFile),
  ODOW: yes(vergoedOdow as ParameterFile),
};
