import { type ILanguagePack, LocaleType, mergeLocales } from "@univerjs/core";
import type { Language } from "./univer-host.ts";

const english = async (): Promise<ILanguagePack> =>
  mergeLocales(
    (await import("@univerjs/design/locale/en-US")).default,
    (await import("@univerjs/ui/locale/en-US")).default,
    (await import("@univerjs/docs-ui/locale/en-US")).default,
    (await import("@univerjs/sheets/locale/en-US")).default,
    (await import("@univerjs/sheets-ui/locale/en-US")).default,
    (await import("@univerjs/sheets-formula/locale/en-US")).default,
    (await import("@univerjs/sheets-formula-ui/locale/en-US")).default,
  );

const french = async (): Promise<ILanguagePack> =>
  mergeLocales(
    (await import("@univerjs/design/locale/fr-FR")).default,
    (await import("@univerjs/ui/locale/fr-FR")).default,
    (await import("@univerjs/docs-ui/locale/fr-FR")).default,
    (await import("@univerjs/sheets/locale/fr-FR")).default,
    (await import("@univerjs/sheets-ui/locale/fr-FR")).default,
    (await import("@univerjs/sheets-formula/locale/fr-FR")).default,
    (await import("@univerjs/sheets-formula-ui/locale/fr-FR")).default,
  );

/** Univer has no Dutch (univer#5679), so its own menus are English for a Dutch user. */
export const univerLocale = async (
  language: Language,
): Promise<{ readonly type: LocaleType; readonly pack: ILanguagePack }> =>
  language === "fr"
    ? { type: LocaleType.FR_FR, pack: await french() }
    : { type: LocaleType.EN_US, pack: await english() };
