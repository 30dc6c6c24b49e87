import { type Language, languages } from "../../shared/index.ts";

/** The name under which a workbook keeps its language; functions in cells read it too. */
const setting = "duaal.language";
const listeners = new Set<() => void>();

/** The language of this workbook; Dutch where none was chosen. */
export const documentLanguage = (): Language => {
  const kept = Office.context.document?.settings?.get(setting);
  return languages.find((language) => language === kept) ?? "nl";
};

/** Saves what the workbook keeps of this add-in. */
export const saveSettings = (): Promise<void> =>
  new Promise((resolve, reject) => {
    Office.context.document.settings.saveAsync(({ status, error }) =>
      status === Office.AsyncResultStatus.Succeeded ? resolve() : reject(new Error(error?.message)),
    );
  });

export const setDocumentLanguage = async (language: Language): Promise<void> => {
  Office.context.document.settings.set(setting, language);
  await saveSettings();
  for (const listener of listeners) listener();
};

export const onDocumentLanguage = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
