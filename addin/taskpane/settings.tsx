import { format, type Language, languages, lawCheckedOn } from "../../shared/index.ts";
import { usePane } from "./context.ts";
import { type Theme, themes } from "./theme.ts";

const ownNames = { nl: "Nederlands", fr: "Français", en: "English" } as const satisfies Record<Language, string>;

/** The language of the workbook, the look of the pane, and the age of the law. */
export const Settings = ({
  theme,
  onTheme,
  onLanguage,
}: {
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
  readonly onLanguage: (language: Language) => void;
}) => {
  const { language, say } = usePane();
  return (
    <footer class="settings">
      <label>
        <span>{say("language")}</span>
        <select
          value={language}
          onChange={({ currentTarget }) => onLanguage(languages.find((one) => one === currentTarget.value) ?? "nl")}
        >
          {languages.map((one) => (
            <option key={one} value={one} lang={one}>
              {ownNames[one]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{say("theme")}</span>
        <select
          value={theme}
          onChange={({ currentTarget }) => onTheme(themes.find((one) => one === currentTarget.value) ?? "auto")}
        >
          {themes.map((one) => (
            <option key={one} value={one}>
              {say(one)}
            </option>
          ))}
        </select>
      </label>
      <p class="quiet">{say("lawCheckedOn", { dag: format("day", lawCheckedOn, language) })}</p>
    </footer>
  );
};
