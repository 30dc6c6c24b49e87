import { useEffect, useState } from "preact/hooks";
import { dayOfText, format, gapsIn, type Language, type OwnFile, parameters } from "../../shared/index.ts";
import { followOwnFigures, readOwnFile } from "../own-figures.ts";
import { usePane } from "./context.ts";

/** The largest file that is read: it holds figures, not data. */
const mostBytes = 256 * 1024;

/** What is kept of a file: what was read and found good. */
type Read = { readonly file: OwnFile | null; readonly faults: readonly string[] };

/** Everything the law leaves open, as a file to complete. */
const templateAddress = (): string => {
  const open = gapsIn(parameters, "nl");
  const ids = [...new Set(open.map(({ id }) => id))];
  const cijfers = ids.map((id) => ({
    id,
    values: open
      .filter((gap) => gap.id === id)
      .map(({ from, to, keys }) => ({
        from,
        ...(to === null ? {} : { until: to }),
        value: keys === null ? null : Object.fromEntries(keys.map((key) => [key, null])),
        source: "",
      })),
  }));
  const text = JSON.stringify({ organisatie: "", cijfers }, null, 2);
  return `data:application/json;charset=utf-8,${encodeURIComponent(text)}`;
};

/** A figure as it stands in the file, written as the language writes it. */
const written = (value: unknown, language: Language): string => {
  if (typeof value === "number") return value.toLocaleString(language, { maximumFractionDigits: 6 });
  if (typeof value === "boolean") return format("yesNo", value, language);
  return typeof value === "string" ? value : JSON.stringify(value);
};

/** The organisation's own figures, where the law leaves something open: a file, checked and kept with the workbook. */
export const OwnFigures = () => {
  const { sheet, language, say, attempt } = usePane();
  const [file, setFile] = useState<OwnFile | null>(null);
  const [faults, setFaults] = useState<readonly string[]>([]);
  useEffect(() => {
    void sheet?.ownFigures().then((kept) => {
      followOwnFigures(kept);
      setFile(readOwnFile(kept));
    });
  }, [sheet]);
  if (sheet === null) return null;

  const read = async (chosen: File): Promise<Read> => {
    if (chosen.size > mostBytes) return { file: null, faults: [say("ownTooLarge")] };
    let given: unknown;
    try {
      given = JSON.parse(await chosen.text());
    } catch {
      return { file: null, faults: [say("ownNotJson")] };
    }
    // The strict check is large, and few will ever choose a file.
    const { checkOwnFile } = await import("../../shared/own.ts");
    return checkOwnFile(given, parameters, language);
  };
  const keep = async (kept: OwnFile | null): Promise<void> => {
    await sheet.setOwnFigures(kept === null ? null : JSON.stringify(kept));
    setFile(kept);
  };
  const choose = (input: HTMLInputElement) =>
    attempt(async () => {
      const [chosen] = input.files ?? [];
      if (!chosen) return;
      // What was kept is undone for the check: a gap that is filled is none.
      followOwnFigures(null);
      const found = await read(chosen).finally(() => followOwnFigures(file === null ? null : JSON.stringify(file)));
      setFaults(found.faults);
      if (found.file !== null) await keep(found.file);
      input.value = "";
    });

  return (
    <details class="own-figures">
      <summary>{say("ownFigures")}</summary>
      <p class="quiet">{say("ownIntro")}</p>
      <label class="field">
        <span>{say("ownChoose")}</span>
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => void choose(currentTarget)}
        />
      </label>
      <p>
        <a href={templateAddress()} download="eigen-cijfers.json">
          {say("ownTemplate")}
        </a>
      </p>
      {faults.length > 0 && (
        <div class="message message-error" role="alert">
          <p>{say("ownRefused")}</p>
          <ul>
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </div>
      )}
      {file && (
        <>
          <p>{say("ownKept", { organisatie: file.organisatie })}</p>
          <ul>
            {file.cijfers.map(({ id, values }) => {
              const parameter = parameters.find((one) => one.id === id);
              return (
                <li key={id}>
                  {parameter?.name[language] ?? id}
                  <ul>
                    {values.map(({ from, value, source }) => (
                      <li key={from}>
                        {format("day", dayOfText(from), language)}: {written(value, language)} ({source})
                      </li>
                    ))}
                  </ul>
                </li>
              );
            })}
          </ul>
          <button type="button" class="button" onClick={() => attempt(() => keep(null))}>
            {say("ownForget")}
          </button>
        </>
      )}
    </details>
  );
};
