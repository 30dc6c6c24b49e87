import { useEffect, useRef, useState } from "preact/hooks";
import { Languages } from "./languages.tsx";
import type { PageLanguage } from "./page-language.ts";
import { pageWords } from "./page-words.ts";

/** The page: its header, the sheet on the left and the pane on the right, below each other where it is narrow. */
export const Page = ({
  page,
  onReady,
}: {
  readonly page: PageLanguage;
  /** Called once, with the places of the sheet and of the pane; fails when the sheet cannot start. */
  readonly onReady: (sheet: HTMLElement, pane: HTMLElement) => Promise<void>;
}) => {
  const [language, setLanguage] = useState(page.get());
  const [state, setState] = useState<"loading" | "ready" | "failed">("loading");
  const [open, setOpen] = useState(true);
  const [first] = useState(language);
  const sheet = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLElement>(null);
  const words = (word: keyof typeof pageWords): string => pageWords[word][language];

  useEffect(() => page.listen(() => setLanguage(page.get())), [page]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    if (!sheet.current || !pane.current) return;
    onReady(sheet.current, pane.current).then(
      () => setState("ready"),
      (error) => {
        console.error(error);
        setState("failed");
      },
    );
  }, [onReady]);

  return (
    <>
      <header class="page-header">
        <h1>{words("name")}</h1>
        <p>{words("about")}</p>
        <a href={`brochure.html?taal=${language}`}>{words("brochure")}</a>
        <Languages language={language} onChoose={page.set} />
        <button type="button" class="button subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
          {words(open ? "hidePane" : "showPane")}
        </button>
      </header>
      {language !== first && state === "ready" && (
        <p class="page-note">
          {words("reload")}{" "}
          <button type="button" class="button" onClick={() => location.reload()}>
            {words("reloadNow")}
          </button>
        </p>
      )}
      <div class={`page-body ${open ? "" : "page-alone"}`}>
        <main class="page-sheet" aria-label={words("sheet")}>
          {state !== "ready" && (
            <p class="page-loading" role="status">
              {words(state === "failed" ? "failed" : "loading")}
            </p>
          )}
          <div class="page-univer" ref={sheet} />
        </main>
        <aside class="page-pane" aria-label={words("pane")} ref={pane} hidden={!open} />
      </div>
    </>
  );
};
