import { amount, type Parameter, type ParameterFile, share, shares, term, terms, yes } from "../../engine/parameter.ts";
import type { Trap } from "../../facts/overeenkomst.ts";
import aandeelFile from "./aandeel.json" with { type: "json" };
import afrondingFile from "./afronding.json" with { type: "json" };
import bekendmaking1 from "./bekendmaking-1.json" with { type: "json" };
import bekendmaking2 from "./bekendmaking-2.json" with { type: "json" };
import bekendmaking3 from "./bekendmaking-3.json" with { type: "json" };
import gewaarborgdAncienniteitFile from "./gewaarborgd-ancienniteit.json" with { type: "json" };
import gewaarborgdArbeiderFile from "./gewaarborgd-arbeider.json" with { type: "json" };
import gewaarborgdArbeiderTotFile from "./gewaarborgd-arbeider-tot.json" with { type: "json" };
import gewaarborgdBediendeFile from "./gewaarborgd-bediende.json" with { type: "json" };
import gewaarborgdBediendeTotFile from "./gewaarborgd-bediende-tot.json" with { type: "json" };
import ggmmiFile from "./ggmmi.json" with { type: "json" };
import overmachtFile from "./overmacht.json" with { type: "json" };
import trapJarenFile from "./trap-jaren.json" with { type: "json" };
import uurminimumFile from "./uurminimum.json" with { type: "json" };
import vakantieOnbetaaldFile from "./vakantie-onbetaald.json" with { type: "json" };
import vakantiedagenFile from "./vakantiedagen.json" with { type: "json" };
import vakantiedagenOdoFile from "./vakantiedagen-odo.json" with { type: "json" };
import vakantiedagenOdosFile from "./vakantiedagen-odos.json" with { type: "json" };
import vakantiedagenOnbetaaldFile from "./vakantiedagen-onbetaald.json" with { type: "json" };

export const ggmmi = amount(ggmmiFile as ParameterFile);
export const aandeel = shares(aandeelFile as ParameterFile);
export const afronding = amount(afrondingFile as ParameterFile);
/** Whether the tariff of a step in an index period was itself seen published; its certainty is the tariff's. */
export const bekendmaking: Readonly<Record<Trap, Parameter<boolean>>> = {
  "1": yes(bekendmaking1 as ParameterFile),
  "2": yes(bekendmaking2 as ParameterFile),
  "3": yes(bekendmaking3 as ParameterFile),
};
/** Whether agreements were suspended by the measures against covid-19. */
export const overmacht = yes(overmachtFile as ParameterFile);
export const uurminimum = amount(uurminimumFile as ParameterFile);
export const vakantieOnbetaald = yes(vakantieOnbetaaldFile as ParameterFile);
/** Successful alternating years from which step 2 and step 3 hold. */
export const trapJaren = terms(trapJarenFile as ParameterFile);
/** Paid holidays in a full calendar year. */
export const vakantiedagen = term(vakantiedagenFile as ParameterFile);
/** Unpaid holidays in a calendar year, as long as school holidays were not free in themselves. */
export const vakantiedagenOnbetaald = term(vakantiedagenOnbetaaldFile as ParameterFile);
export const vakantiedagenOdos = term(vakantiedagenOdosFile as ParameterFile);
export const vakantiedagenOdo = term(vakantiedagenOdoFile as ParameterFile);
/** The guaranteed allowance of an illness: seniority, shares by band, and the last calendar day of each band. */
export const gewaarborgdAncienniteit = term(gewaarborgdAncienniteitFile as ParameterFile);
export const gewaarborgdArbeider = shares(gewaarborgdArbeiderFile as ParameterFile);
export const gewaarborgdArbeiderTot = terms(gewaarborgdArbeiderTotFile as ParameterFile);
export const gewaarborgdBediende = share(gewaarborgdBediendeFile as ParameterFile);
export const gewaarborgdBediendeTot = term(gewaarborgdBediendeTotFile as ParameterFile);
