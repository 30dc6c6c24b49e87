import { changesOf, dayOfText, figureOf, figureOn, gapsIn, isoOf, lawCheckedOn, parameters } from "../shared/index.ts";
import type { Question, Reply } from "./endpoint.ts";
import { good, type Outcome, refuseOne } from "./problem.ts";

/** Every figure with its history. */
export const wholeLaw = ({ language }: Question): Outcome<Reply> =>
  good({
    document: {
      checkedOn: isoOf(lawCheckedOn),
      figures: parameters.map((parameter) => figureOf(parameter, language)),
    },
  });

export const lawChanges = ({ language }: Question): Outcome<Reply> =>
  good({ document: { changes: changesOf(parameters, language) } });

/** Everything the law leaves open: what an organisation may supply itself. */
export const lawGaps = ({ language }: Question): Outcome<Reply> =>
  good({ document: { gaps: gapsIn(parameters, language) } });

/** What stands in the place of a figure on a day on which there is none. */
const notInForce = {
  from: null,
  until: null,
  value: null,
  unknown: false,
  article: "",
  source: "",
  certainty: "notInForce",
  note: null,
  own: null,
} as const;

/** One figure with its history, or as it is on a day. */
export const oneFigure = ({ language, params, query }: Question): Outcome<Reply> => {
  const wanted = (params.id ?? "").replace(/\/+$/, "");
  const parameter = parameters.find(({ id }) => id.toLowerCase() === wanted.toLowerCase());
  if (parameter === undefined) return refuseOne("not-found", "unknownFigure", { name: wanted }, { column: "id" });
  const figure = figureOf(parameter, language);
  if (query.on === undefined) return good({ document: figure });
  const day = dayOfText(query.on.trim());
  if (day === null) return refuseOne("wrong-parameter", "notADay", undefined, { column: "on" });
  const { values, ...name } = figure;
  return good({ document: { ...name, on: isoOf(day), ...(figureOn(parameter, day, language) ?? notInForce) } });
};
