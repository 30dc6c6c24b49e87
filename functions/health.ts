import { isoOf, lawCheckedOn, parameters, rules } from "../shared/index.ts";
import type { Question, Reply } from "./endpoint.ts";
import { ignoredVariables } from "./limits.ts";
import { good, type Outcome } from "./problem.ts";
import { version } from "./version.ts";

export const alive = (): Outcome<Reply> => good({ document: { status: "ok" } });

/** The versions of the code and the law, and the environment as it was understood. */
export const ready = ({ limits }: Question): Outcome<Reply> =>
  good({
    document: {
      status: "ready",
      version,
      law: { checkedOn: isoOf(lawCheckedOn), figures: parameters.length, rules: rules.length },
      limits,
      ignoredVariables: ignoredVariables(),
    },
  });
