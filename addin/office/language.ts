import { type Language, languages } from "../../shared/index.ts";

/** The name under which a workbook keeps its language; functions in cells read it too. */
const setting = "duaal.language";
const listeners = new Set<() => void>();

/** The language of this workbook; Dutch where none was chosen. */
export const documentLanguage = (): Language => {
  const kept = Office.context.document?.settings?.get(setting);
  return languages.find((language) => language === kept) ?? "nl";
};

const saved = (settings: Office.Settings): Promise<void> =>
  new Promise((resolve, reject) => {
    settings.saveAsync(({ status, error }) =>
      status === Office.AsyncResultStatus.Succeeded ? resolve() : reject(new Error(error?.message)),
    );
  });

export const setDocumentLanguage = async (language: Language): Promise<void> => {
  const { settings } = Office.context.document;
  settings.set(setting, language);
  await saved(settings);
  for (const listener of listeners) listener();
};

export const onDocumentLanguage = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
