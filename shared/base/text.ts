/** The languages of the product, in the order in which users prefer them. */
export const languages = ["nl", "fr", "en"] as const;
export type Language = (typeof languages)[number];

/** Words in every language; a missing one does not compile. */
export type Text = Readonly<Record<Language, string>>;

/** The same words in every language, for names that are not translated. */
export const same = (word: string): Text => ({ nl: word, fr: word, en: word });

/** Words made for every language. */
export const inEach = (made: (language: Language) => string): Text => ({
  nl: made("nl"),
  fr: made("fr"),
  en: made("en"),
});

/** Words by name: as they are, or found when they are asked for. */
export type Words = Readonly<Record<string, string>> | ((name: string) => string | undefined);

/** Fills the places `{name}` of a template; a name that is not given stays visible, so that a slip is seen. */
export const fill = (template: string, words: Words): string =>
  template.replace(
    /\{(\w+)\}/g,
    (place, name: string) => (typeof words === "function" ? words(name) : words[name]) ?? place,
  );

/** A word without case, accents, spaces or signs: how headers and choices are compared. */
export const plain = (word: string): string =>
  word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9+]/g, "");

/** A remark as a sentence of its own: a capital before it, a full stop behind it. */
export const asSentence = (remark: string): string =>
  remark === "" ? "" : `${remark[0].toUpperCase()}${remark.slice(1)}${/[.!?…]$/.test(remark) ? "" : "."}`;
