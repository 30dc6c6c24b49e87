import { type Language, languages } from "../../shared/index.ts";
import { pageWords } from "./page-words.ts";

/** The choice of a page's language. */
export const Languages = ({
  language,
  onChoose,
}: {
  readonly language: Language;
  readonly onChoose: (one: Language) => void;
}) => (
  <fieldset class="languages">
    <legend>{pageWords.language[language]}</legend>
    {languages.map((one) => (
      <button key={one} type="button" lang={one} aria-pressed={one === language} onClick={() => onChoose(one)}>
        {one.toUpperCase()}
      </button>
    ))}
  </fieldset>
);
