import { monthDays, type ParameterFile, term, terms, yes } from "../../engine/parameter.ts";
import bekendmakingFile from "./bekendmaking.json" with { type: "json" };
import feestdagenFile from "./feestdagen.json" with { type: "json" };
import feestdagenPasenFile from "./feestdagen-pasen.json" with { type: "json" };
import herfstvakantieFile from "./herfstvakantie.json" with { type: "json" };
import vakantiedagenFile from "./vakantiedagen.json" with { type: "json" };
import vakantiewekenFile from "./vakantieweken.json" with { type: "json" };

/** The days of the year that the decree hangs the school holidays on. */
export const vakantiedagen = monthDays(vakantiedagenFile as ParameterFile);
/** How long they last, and how many Mondays before Easter they begin. */
export const vakantieweken = terms(vakantiewekenFile as ParameterFile);
/** The autumn holiday was once made longer, so its weeks are dated by themselves. */
export const herfstvakantie = term(herfstvakantieFile as ParameterFile);
/** Whether the calendar that the rule gives was seen published for a school year. */
export const kalenderBekend = yes(bekendmakingFile as ParameterFile);
export const feestdagen = monthDays(feestdagenFile as ParameterFile);
export const feestdagenPasen = terms(feestdagenPasenFile as ParameterFile);
