import { catalogue, type Language } from "../../shared/index.ts";

const names = new Map<Language, ReadonlyMap<string, string>>();

/** The name of a check in a language; the catalogue is read once. */
export const checkName = (id: string, language: Language): string => {
  const known = names.get(language) ?? new Map(catalogue(language).map((check) => [check.id, check.name]));
  names.set(language, known);
  return known.get(id) ?? id;
};
