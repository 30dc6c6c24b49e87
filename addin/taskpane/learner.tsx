import type { LearnerSummary } from "../../shared/index.ts";
import { Amount } from "./amount.tsx";
import { Badge } from "./badge.tsx";
import { usePane } from "./context.ts";

/** `2026-07` as 07/2026. */
const monthText = (month: string): string => month.replace(/^(\d{4})-(\d{2}).*$/, "$2/$1");

const Amounts = ({ of }: { readonly of: Pick<LearnerSummary, "tariff" | "due" | "paid"> }) => (
  <>
    {[of.tariff, of.due, of.paid].map((euros, place) => (
      <td key={place}>
        <Amount euros={euros} />
      </td>
    ))}
  </>
);

const Months = ({ learner }: { readonly learner: LearnerSummary }) => {
  const { say } = usePane();
  return (
    <table>
      <thead>
        <tr>
          {(["month", "tariff", "due", "paid"] as const).map((word) => (
            <th key={word} scope="col">
              {say(word)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {learner.months.map((month) => (
          <tr key={month.month}>
            <th scope="row">{monthText(month.month)}</th>
            <Amounts of={month} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{say("totals")}</th>
          <Amounts of={learner} />
        </tr>
      </tfoot>
    </table>
  );
};

/** Why the amounts are so: each sentence once. */
const Reasons = ({ months }: Pick<LearnerSummary, "months">) => (
  <>
    {[...new Set(months.map(({ because }) => because))].filter(Boolean).map((because) => (
      <p key={because} class="quiet">
        {because}
      </p>
    ))}
  </>
);

export const Missing = ({ missing }: { readonly missing: readonly string[] }) => {
  const { say } = usePane();
  return missing.length === 0 ? null : <p class="quiet">{say("missingList", { lijst: missing.join(", ") })}</p>;
};

const Premium = ({ premium }: { readonly premium: LearnerSummary["pkwp"][number] }) => {
  const { say } = usePane();
  return (
    <>
      <p class="line">
        <span>{say("premium", { jaar: premium.schoolYear })}</span>
        <strong>
          <Amount euros={premium.amount} />
        </strong>
      </p>
      <p class="quiet origin">
        <span>{premium.because}</span>
        <Badge certainty={premium.certainty} />
      </p>
    </>
  );
};

/** A learner in a quarter: each month, the regime, and the premium with its reason. */
export const Learner = ({ learner }: { readonly learner: LearnerSummary }) => {
  const { say } = usePane();
  const { reference, row, overeenkomst, statuut, trap, regime } = learner;
  const about = [overeenkomst, statuut, trap === null ? null : say("step", { trap })].filter(Boolean).join(" · ");
  return (
    <details class="card">
      <summary>
        <span class="card-name">{reference ?? say("row", { rij: row })}</span>
        <Badge certainty={learner.certainty} />
        <span class="card-about">{about}</span>
      </summary>
      <div class="card-body">
        <Months learner={learner} />
        <Reasons months={learner.months} />
        {regime && (
          <p class="line">
            <span>{say("regime")}</span>
            <strong>{regime}</strong>
          </p>
        )}
        {learner.pkwp.map((premium) => (
          <Premium key={premium.schoolYear} premium={premium} />
        ))}
        <Missing missing={learner.missing} />
      </div>
    </details>
  );
};
