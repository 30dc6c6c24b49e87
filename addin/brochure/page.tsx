import { useEffect, useRef, useState } from "preact/hooks";
import {
  answer,
  type Day,
  dayOfText,
  fill,
  format,
  type Language,
  lawCheckedOn,
  problemSentence,
  type Rule,
  rules,
} from "../../shared/index.ts";
import { Languages } from "../playground/languages.tsx";
import type { PageLanguage } from "../playground/page-language.ts";
import { type Claim, claimsOf, isNote } from "./claim.ts";
import { ClaimCard } from "./claim-card.tsx";
import { type BrochureWord, brochureWords, examples } from "./words.ts";

const brochure = rules.find(({ id }) => id === "BROCHURE") as Rule;

type Asked = { readonly text: string; readonly day: string };

/** What was asked, answered: claims, or the sentence that says what is wrong. */
const answered = ({ text, day }: Asked, language: Language) => {
  const given = answer(brochure, [text, day]);
  return given.problem === null
    ? { claims: claimsOf(given, language), wrong: null }
    : { claims: [], wrong: problemSentence(given.problem, language) };
};

const count = (claims: readonly Claim[], day: Day, language: Language): string => {
  const found = claims.filter((claim) => !isNote(claim)).length;
  const word: BrochureWord = found === 0 ? "none" : found === 1 ? "one" : "many";
  return fill(brochureWords[word][language], { aantal: String(found), dag: format("day", day, language) });
};

/** What was found; the line with the outcome is always there, so that a screen reader hears it change. */
const Answer = ({ asked, language }: { readonly asked: Asked | null; readonly language: Language }) => {
  if (asked === null) return <p role="status" id="outcome" />;
  const { claims, wrong } = answered(asked, language);
  const day = dayOfText(asked.day) ?? lawCheckedOn;
  const from = claims.reduce<Day>((first, { van }) => (van !== null && van < first ? van : first), day);
  return (
    <>
      <p role="status" class={wrong === null ? "quiet" : "wrong"} id="outcome">
        {wrong ?? count(claims, day, language)}
      </p>
      <ul class="claims" aria-labelledby="answer">
        {claims.map((claim) => (
          <ClaimCard
            key={`${claim.bewering} ${claim.van}`}
            claim={claim}
            day={day}
            from={from}
            chosen={asked.day !== ""}
            language={language}
          />
        ))}
      </ul>
    </>
  );
};

/** One field, examples to click, a day, and below them what became of what the brochure says. */
export const BrochurePage = ({ page }: { readonly page: PageLanguage }) => {
  const [language, setLanguage] = useState(page.get());
  const [text, setText] = useState("");
  const [day, setDay] = useState("");
  const [asked, setAsked] = useState<Asked | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const words = (word: BrochureWord): string => brochureWords[word][language];
  const wrong = asked !== null && answered(asked, language).wrong !== null;

  useEffect(() => page.listen(() => setLanguage(page.get())), [page]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = brochureWords.title[language];
  }, [language]);

  const ask = (typed: string): void => {
    setText(typed);
    setAsked({ text: typed, day });
  };
  return (
    <>
      <header class="page-header">
        <h1>{words("title")}</h1>
        <p>{words("about")}</p>
        <a href={`./?taal=${language}`}>{words("sheet")}</a>
        <Languages language={language} onChoose={page.set} />
      </header>
      <main class="brochure">
        <form
          class="brochure-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            ask(text);
            field.current?.focus();
          }}
        >
          <label class="field brochure-text">
            <span>{words("text")}</span>
            <input
              ref={field}
              type="search"
              value={text}
              autoComplete="off"
              aria-invalid={wrong}
              aria-describedby={wrong ? "outcome" : undefined}
              onInput={({ currentTarget }) => setText(currentTarget.value)}
            />
          </label>
          <label class="field">
            <span>{words("day")}</span>
            <input
              type="date"
              value={day}
              min="1900-01-01"
              max="2199-12-31"
              aria-describedby="day-hint"
              onInput={({ currentTarget }) => {
                setDay(currentTarget.value);
                if (asked !== null) setAsked({ ...asked, day: currentTarget.value });
              }}
            />
          </label>
          <button type="submit" class="button primary">
            {words("search")}
          </button>
          <p class="quiet" id="day-hint">
            {fill(words("dayHint"), { dag: format("day", lawCheckedOn, language) })}
          </p>
        </form>
        <h2 class="examples-title" id="examples">
          {words("examples")}
        </h2>
        <ul class="examples" aria-labelledby="examples">
          {examples.map((example) => (
            <li key={example.nl}>
              <button type="button" class="button" onClick={() => ask(example[language])}>
                {example[language]}
              </button>
            </li>
          ))}
        </ul>
        <h2 id="answer" class={asked === null ? "unseen" : ""}>
          {words("answer")}
        </h2>
        <Answer asked={asked} language={language} />
      </main>
    </>
  );
};
