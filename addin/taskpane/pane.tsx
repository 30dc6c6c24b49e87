import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import type { Language } from "../../shared/index.ts";
import type { Sheet } from "../port.ts";
import { Pane, type PaneContext, usePane } from "./context.ts";
import { ExplainTab } from "./explain-tab.tsx";
import { FunctionsTab } from "./functions-tab.tsx";
import { onOpenTab, type TabId } from "./open-tab.ts";
import { OwnFigures } from "./own-figures.tsx";
import { QuarterChoice } from "./quarter-choice.tsx";
import { QuarterTab } from "./quarter-tab.tsx";
import { quarterNames, usualQuarter } from "./quarters.ts";
import { RosterTab } from "./roster-tab.tsx";
import { Settings } from "./settings.tsx";
import { type TabItem, Tabs } from "./tabs.tsx";
import { applyTheme, keepTheme, keptTheme, type Theme } from "./theme.ts";
import { sayIn } from "./words.ts";

/** The language of the workbook, followed wherever it is changed. Without a workbook it is the pane's own. */
const useLanguage = (sheet: Sheet | null): readonly [Language, (language: Language) => Promise<void>] => {
  const [language, setLanguage] = useState<Language>("nl");
  useEffect(() => {
    if (!sheet) return;
    const follow = () => void sheet.language().then(setLanguage);
    follow();
    return sheet.onLanguage(follow);
  }, [sheet]);
  const choose = async (chosen: Language): Promise<void> => {
    setLanguage(chosen);
    await sheet?.setLanguage(chosen);
  };
  return [language, choose];
};

const useTheme = (sheet: Sheet | null) => {
  const [theme, setTheme] = useState<Theme>("auto");
  // Where a choice is kept depends on the spreadsheet, which may come later than the pane.
  useEffect(() => setTheme(keptTheme(sheet)), [sheet]);
  useEffect(() => applyTheme(theme, sheet), [theme, sheet]);
  const choose = (chosen: Theme): void => {
    keepTheme(sheet, chosen);
    setTheme(chosen);
  };
  return [theme, choose] as const;
};

/** Said where no spreadsheet is: the pane still shows what it can. */
const NoExcel = () => {
  const { say } = usePane();
  return (
    <aside class="message welcome">
      <h2>{say("noExcelTitle")}</h2>
      <p>{say("noExcel")}</p>
    </aside>
  );
};

/** The whole pane, beside Excel, beside the playground, or alone. */
export const PaneRoot = ({
  sheet,
  waiting,
  today,
}: {
  readonly sheet: Sheet | null;
  readonly waiting: boolean;
  readonly today: Date;
}) => {
  const [language, chooseLanguage] = useLanguage(sheet);
  const [theme, chooseTheme] = useTheme(sheet);
  const [tab, setTab] = useState<TabId>("functies");
  const [quarter, setQuarter] = useState(() => usualQuarter(today));
  const [status, setStatus] = useState("");
  const say = useMemo(() => sayIn(language), [language]);
  useEffect(() => onOpenTab(setTab), []);

  const attempt = useCallback(
    async (deed: () => Promise<void>) => {
      setStatus("");
      try {
        await deed();
      } catch (error) {
        console.warn(error);
        setStatus(say("failed"));
      }
    },
    [say],
  );
  const context = useMemo<PaneContext>(
    () => ({ sheet, waiting, language, say, announce: setStatus, attempt }),
    [sheet, waiting, language, say, attempt],
  );
  const choice = <QuarterChoice names={quarterNames(today)} chosen={quarter} onChoose={setQuarter} />;
  const items: readonly TabItem<TabId>[] = [
    { id: "functies", name: say("functies"), content: <FunctionsTab /> },
    { id: "uitleg", name: say("uitleg"), content: <ExplainTab active={tab === "uitleg"} /> },
    { id: "rooster", name: say("rooster"), content: <RosterTab quarter={quarter} choice={choice} /> },
    { id: "kwartaal", name: say("kwartaal"), content: <QuarterTab quarter={quarter} choice={choice} /> },
  ];
  return (
    <Pane.Provider value={context}>
      <div class="pane" lang={language}>
        {!sheet && !waiting && <NoExcel />}
        <Tabs label={say("tabs")} items={items} selected={tab} onSelect={setTab} />
        <p class="status" role="status">
          {status}
        </p>
        <OwnFigures />
        <Settings
          theme={theme}
          onTheme={chooseTheme}
          onLanguage={(chosen) => void attempt(() => chooseLanguage(chosen))}
        />
      </div>
    </Pane.Provider>
  );
};
