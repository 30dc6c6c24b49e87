import { type Language, languages } from "../shared/index.ts";

const weightOf = (parameters: readonly string[]): number => {
  const given = parameters.map((one) => /^\s*q\s*=\s*([01](?:\.\d{0,3})?)\s*$/i.exec(one)?.[1]).find(Boolean);
  return given === undefined ? 1 : Number(given);
};

/** The language a client likes best among ours; Dutch when it names none of them. */
export const languageOf = (header: string | null): Language => {
  let best: Language = languages[0];
  let weight = 0;
  for (const part of (header ?? "").slice(0, 1_000).split(",")) {
    const [tag, ...parameters] = part.split(";");
    const wanted = tag.trim().toLowerCase().split("-")[0];
    const language = wanted === "*" ? languages[0] : languages.find((one) => one === wanted);
    const given = weightOf(parameters);
    if (language === undefined || given <= weight) continue;
    best = language;
    weight = given;
  }
  return best;
};
