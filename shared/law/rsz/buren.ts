import type { Day } from "../../base/day.ts";
import { inEach, type Text } from "../../base/text.ts";
import { indexOn } from "../../base/timeline.ts";
import type { Parameter } from "../../engine/parameter.ts";

/** The nearest known values of a figure before and after a day on which it is unknown; there may be one, or none. */
export const buren = <V>(parameter: Parameter<V>, day: Day): readonly V[] => {
  const at = indexOn(parameter.days, day);
  const before = parameter.entries.slice(0, Math.max(at, 0)).findLast(({ value }) => value !== null);
  const after = parameter.entries.slice(at + 1).find(({ value }) => value !== null);
  return [before, after].flatMap((entry) => (entry === undefined || entry.value === null ? [] : [entry.value]));
};

/** Between two neighbours a value can be reasoned; with one alone it is assumed, and the figures are named. */
export const aanEenKant = (onbekende: readonly Parameter<number>[], day: Day): readonly Text[] => {
  const eenzijdig = onbekende.filter((parameter) => buren(parameter, day).length === 1);
  if (eenzijdig.length === 0) return [];
  const namen = inEach((language) => eenzijdig.map(({ name }) => name[language]).join("; "));
  return [
    {
      nl: `alleen aan één kant is een waarde bekend van: ${namen.nl}; aangenomen is dat wat onbekend is, niet ongunstiger is`,
      fr: `une valeur n’est connue que d’un côté pour : ${namen.fr} ; on suppose que ce qui est inconnu n’est pas moins favorable`,
      en: `a value is known on one side only of: ${namen.en}; what is unknown is assumed to be no less favourable`,
    },
  ];
};
