import { isoOf, lawCheckedOn, parameters, rules } from "../shared/index.ts";
import type { Question, Reply } from "./endpoint.ts";
import { ignoredVariables } from "./limits.ts";
import { ownFigures } from "./own-figures.ts";
import { good, type Outcome, refuse } from "./problem.ts";
import { version } from "./version.ts";

export const alive = (): Outcome<Reply> => good({ document: { status: "ok" } });

/** The versions of the code and the law, and the environment as it was understood. */
export const ready = ({ limits, language }: Question): Outcome<Reply> => {
  const { file, faults } = ownFigures(language);
  if (faults.length > 0)
    return refuse(
      "unusable-own-figures",
      faults.map((message) => ({ code: "ownFigures", message })),
    );
  return good({
    document: {
      status: "ready",
      version,
      law: { checkedOn: isoOf(lawCheckedOn), figures: parameters.length, rules: rules.length },
      ownFigures: file && { organisation: file.organisatie, figures: file.cijfers.length },
      limits,
      ignoredVariables: ignoredVariables(),
    },
  });
};
