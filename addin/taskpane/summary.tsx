import type { Summary } from "../../shared/index.ts";
import { Amount } from "./amount.tsx";
import { Badge } from "./badge.tsx";
import { usePane } from "./context.ts";
import { Learner, Missing } from "./learner.tsx";

const Sums = ({ totals }: Pick<Summary, "totals">) => {
  const { say } = usePane();
  return (
    <dl class="sums">
      {(["tariff", "due", "paid"] as const).map((name) => (
        <div key={name}>
          <dt>{say(name)}</dt>
          <dd>
            <Amount euros={totals[name]} known={totals.subtotalKnown[name]} />
          </dd>
        </div>
      ))}
      {totals.pkwp.map(({ schoolYear, amount, subtotalKnown }) => (
        <div key={schoolYear}>
          <dt>{say("premium", { jaar: schoolYear })}</dt>
          <dd>
            <Amount euros={amount} known={subtotalKnown} />
          </dd>
        </div>
      ))}
    </dl>
  );
};

const Headcount = ({ learners }: { readonly learners: number }) => {
  const { say } = usePane();
  return <span class="quiet">{learners === 1 ? say("oneLearner") : say("learners", { aantal: learners })}</span>;
};

/** A quarter: the totals, then each firm with its learners. */
export const SummaryView = ({ summary }: { readonly summary: Summary }) => {
  const { say } = usePane();
  if (summary.learners.length === 0) return <p class="message">{say("noLearners")}</p>;
  return (
    <>
      {summary.skippedRows > 0 && <p class="message">{say("leftOut", { aantal: summary.skippedRows })}</p>}
      <section class="answer">
        <h2>
          {say("totals")} {summary.quarter} <Badge certainty={summary.certainty} />
        </h2>
        <Headcount learners={summary.totals.learners} />
        <Sums totals={summary.totals} />
        <Missing missing={summary.missing} />
      </section>
      {summary.employers.map((employer) => (
        <section key={employer.rows[0]} class="group">
          <h2>{employer.employer ?? say("noEmployer")}</h2>
          {summary.employers.length > 1 && (
            <>
              <Headcount learners={employer.learners} />
              <Sums totals={employer} />
            </>
          )}
          {summary.learners
            .filter((learner) => employer.rows.includes(learner.row))
            .map((learner) => (
              <Learner key={learner.row} learner={learner} />
            ))}
        </section>
      ))}
    </>
  );
};
