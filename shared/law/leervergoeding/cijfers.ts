import { amount, type Parameter, type ParameterFile, shares, yes } from "../../engine/parameter.ts";
import type { Trap } from "../../facts/overeenkomst.ts";
import aandeelFile from "./aandeel.json" with { type: "json" };
import afrondingFile from "./afronding.json" with { type: "json" };
import bekendmaking1 from "./bekendmaking-1.json" with { type: "json" };
import bekendmaking2 from "./bekendmaking-2.json" with { type: "json" };
import bekendmaking3 from "./bekendmaking-3.json" with { type: "json" };
import ggmmiFile from "./ggmmi.json" with { type: "json" };
import overmachtFile from "./overmacht.json" with { type: "json" };
import uurminimumFile from "./uurminimum.json" with { type: "json" };
import vakantieOnbetaaldFile from "./vakantie-onbetaald.json" with { type: "json" };

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
