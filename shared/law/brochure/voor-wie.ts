import type { Day } from "../../base/day.ts";
import { inEach, type Text } from "../../base/text.ts";
import { certaintyOn, entryOn, firstDayOf, type Parameter } from "../../engine/parameter.ts";
import { overeenkomst } from "../../facts/overeenkomst.ts";
import { vul } from "./geschreven.ts";
import type { Gemaakt } from "./onderwerp.ts";

type Duty = Parameter<Readonly<Record<string, boolean>>>;

const wel: Text = { nl: "Voor {soorten}", fr: "Pour {soorten}", en: "For {soorten}" };
const niet: Text = { nl: "; niet voor {soorten}", fr: " ; pas pour {soorten}", en: "; not for {soorten}" };
const zwijgt: Text = {
  nl: "; over {soorten} zegt geen bron het",
  fr: " ; aucune source ne le dit pour {soorten}",
  en: "; no source says it for {soorten}",
};
const en: Text = { nl: " en ", fr: " et ", en: " and " };

const opgesomd = (soorten: readonly string[]): Text =>
  inEach((language) => [soorten.slice(0, -1).join(", "), ...soorten.slice(-1)].filter(Boolean).join(en[language]));
const deel = (text: Text, soorten: readonly string[]): Text =>
  soorten.length === 0 ? { nl: "", fr: "", en: "" } : vul(text, { soorten: opgesomd(soorten) });

/** For which agreements a duty holds, for which it does not, and of which nobody says it. */
export const voorWie =
  (duty: Duty) =>
  (datum: Day): Gemaakt => {
    const day = datum < firstDayOf(duty) ? firstDayOf(duty) : datum;
    const entry = entryOn(duty, day);
    const soorten = (overeenkomst.choices ?? []).map(({ code }) => code);
    const met = (said: boolean | undefined): readonly string[] =>
      soorten.filter((soort) => entry?.value?.[soort] === said);
    const parts = [deel(wel, met(true)), deel(niet, met(false)), deel(zwijgt, met(undefined))];
    return {
      tekst: inEach((language) => `${parts.map((part) => part[language]).join("")}.`),
      zekerheid: entry === null ? "unknown" : certaintyOn(entry, day),
    };
  };
