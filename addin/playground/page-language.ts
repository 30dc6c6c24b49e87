import { type Language, languages } from "../../shared/index.ts";

/** The language of the page: one truth for its header and for the pane. */
export type PageLanguage = {
  readonly get: () => Language;
  readonly set: (language: Language) => void;
  readonly listen: (listener: () => void) => () => void;
};

const parameter = "taal";

/** The language stands in the address, so that a link keeps it. */
export const pageLanguage = (): PageLanguage => {
  const asked = new URLSearchParams(location.search).get(parameter);
  let current: Language = languages.find((language) => language === asked) ?? "nl";
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set: (language) => {
      if (language === current) return;
      current = language;
      const url = new URL(location.href);
      url.searchParams.set(parameter, language);
      history.replaceState(null, "", url);
      for (const listener of listeners) listener();
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
