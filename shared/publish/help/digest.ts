const named: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };

/** What a reader reads of a page, a line for each heading, paragraph and row; cells and places stand apart. */
const textOf = (html: string): string =>
  (/<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? html)
    .replace(/\n/g, " ")
    .replace(/<caption>.*?<\/caption>/g, "")
    .replace(/<var>(.*?)<\/var>/g, "{$1}")
    .replace(/<h([1-6])[^>]*>/g, (_tag, level: string) => `\n${"#".repeat(Number(level))} `)
    .replace(/<(?:p|li|tr|div|dl|thead|tbody)\b[^>]*>|<br>/g, "\n")
    .replace(/<\/(?:th|td|dt)>/g, " | ")
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:amp|lt|gt|quot);/g, (sign) => named[sign])
    .split("\n")
    .map((line) =>
      line
        .replace(/[ |]+$/, "")
        .replace(/ +/g, " ")
        .trim(),
    )
    .filter((line) => line !== "")
    .map((line) => (line.startsWith("#") ? `\n${line}` : line))
    .join("\n");

/** Pages that are many and alike, as one text that a person can look through: by path, one below the other. */
export const digestOf = (pages: ReadonlyMap<string, string>): string =>
  [...pages.keys()]
    .sort()
    .map((path) => `──── ${path}\n${textOf(pages.get(path) ?? "")}\n`)
    .join("\n\n");
