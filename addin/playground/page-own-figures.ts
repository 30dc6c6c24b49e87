import { followOwnFigures } from "../own-figures.ts";

/** Where the playground keeps the own figures: it has no workbook file to keep them in. */
const key = "playground.duaal.ownFigures";

export const pageOwnFigures = (): string | null => localStorage.getItem(key);

export const setPageOwnFigures = (text: string | null): void => {
  if (text === null) localStorage.removeItem(key);
  else localStorage.setItem(key, text);
  followOwnFigures(text);
};
