import { amount, type ParameterFile, shares, yes } from "../../engine/parameter.ts";
import aandeelFile from "./aandeel.json" with { type: "json" };
import afrondingFile from "./afronding.json" with { type: "json" };
import bekendmakingFile from "./bekendmaking.json" with { type: "json" };
import ggmmiFile from "./ggmmi.json" with { type: "json" };
import uurminimumFile from "./uurminimum.json" with { type: "json" };
import vakantieOnbetaaldFile from "./vakantie-onbetaald.json" with { type: "json" };

export const ggmmi = amount(ggmmiFile as ParameterFile);
export const aandeel = shares(aandeelFile as ParameterFile);
export const afronding = amount(afrondingFile as ParameterFile);
/** Whether the tariff of an index period was itself seen published; its certainty is the tariff's. */
export const bekendmaking = yes(bekendmakingFile as ParameterFile);
export const uurminimum = amount(uurminimumFile as ParameterFile);
export const vakantieOnbetaald = yes(vakantieOnbetaaldFile as ParameterFile);
