import type { EmployerSummary, LearnerSummary, PremiumTotal, Summary, Totals } from "../../shared/index.ts";
import { Amount } from "./amount.tsx";
import { Badge } from "./badge.tsx";
import { usePane } from "./context.ts";
import { Learner, Missing } from "./learner.tsx";
import { Some } from "./some.tsx";
import { notZero, type Sum, Sums } from "./sums.tsx";

type Summed = keyof Totals["subtotalKnown"];

const sumOf = (totals: Totals, word: Summed, as?: Sum["as"]): Sum => ({
  word,
  euros: totals[word],
  known: totals.subtotalKnown[word],
  as,
});

/** What a quarter costs: the allowance, what goes to the RSZ now and later, less the premiums' share. */
const costs = (totals: Totals): readonly Sum[] => [
  sumOf(totals, "tariff"),
  sumOf(totals, "due"),
  sumOf(totals, "paid"),
  sumOf(totals, "declared"),
  sumOf(totals, "billedLater"),
  sumOf(totals, "premiumShare", "less"),
  sumOf(totals, "netCost", "whole"),
];

/** How what is declared comes about, and what learners pay themselves. */
const contributions = (totals: Totals): readonly Sum[] => [
  sumOf(totals, "gross"),
  ...notZero([sumOf(totals, "structural", "less"), sumOf(totals, "targetGroup", "less")]),
  sumOf(totals, "declared", "whole"),
  ...notZero([
    sumOf(totals, "personal"),
    sumOf(totals, "werkbonus", "less"),
    sumOf(totals, "learnerPays", "whole"),
    { word: "mentorReduction", euros: totals.mentorReduction, known: 0, as: "less" },
  ]),
];

const premiumSum =
  (word: "premium" | "stagebonus") =>
  ({ schoolYear, amount, subtotalKnown }: PremiumTotal): Sum => ({
    word,
    year: schoolYear,
    euros: amount,
    known: subtotalKnown,
  });
const premiums = ({ pkwp, stagebonus }: Totals): readonly Sum[] => [
  ...pkwp.map(premiumSum("premium")),
  ...notZero(stagebonus.map(premiumSum("stagebonus"))),
];

const TotalSums = ({ totals }: { readonly totals: Totals }) => {
  const { say } = usePane();
  return (
    <>
      <Sums of={costs(totals)} />
      <details class="fold">
        <summary>{say("contributionsAndPremiums")}</summary>
        <Sums of={contributions(totals)} />
        <Sums of={premiums(totals)} />
        <p class="quiet">{say("netCostIs")}</p>
      </details>
    </>
  );
};

const useHeadcount = () => {
  const { say } = usePane();
  return (learners: number): string => (learners === 1 ? say("oneLearner") : say("learners", { aantal: learners }));
};

/** The establishments of a firm that has more than one. */
const Establishments = ({ of }: { readonly of: Summary["establishments"] }) => {
  const { say } = usePane();
  if (of.length < 2) return null;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say("establishment")}</th>
          <th scope="col">{say("learnersColumn")}</th>
          <th scope="col">{say("declared")}</th>
          <th scope="col">{say("netCost")}</th>
        </tr>
      </thead>
      <tbody>
        {of.map(({ establishment, rows, learners, declared, netCost }) => (
          <tr key={rows[0]}>
            <th scope="row">{establishment ?? say("noEstablishment")}</th>
            <td>{learners}</td>
            <td>
              <Amount euros={declared} />
            </td>
            <td>
              <Amount euros={netCost} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

type EmployerProps = {
  readonly employer: EmployerSummary;
  readonly establishments: Summary["establishments"];
  readonly learners: readonly LearnerSummary[];
};

const Inside = ({ establishments, learners }: EmployerProps) => (
  <>
    <Establishments of={establishments} />
    <Some of={learners}>{(shown) => shown.map((learner) => <Learner key={learner.row} learner={learner} />)}</Some>
  </>
);

/** A firm among others: its sums, its establishments and its learners. */
const Employer = (props: EmployerProps & { readonly open: boolean }) => {
  const { say } = usePane();
  const headcount = useHeadcount();
  const { employer, open } = props;
  return (
    <details class="card employer" open={open}>
      <summary>
        <span class="card-name">{employer.employer ?? say("noEmployer")}</span>
        <Amount euros={employer.netCost} />
        <span class="card-about">{headcount(employer.learners)}</span>
      </summary>
      <div class="card-body">
        <TotalSums totals={employer} />
        <Inside {...props} />
      </div>
    </details>
  );
};

/** More learners than these are folded up, firm by firm. */
const manyLearners = 30;

/** Each firm with what belongs to it. */
const firmsOf = ({ employers, establishments, learners }: Summary): readonly EmployerProps[] => {
  const byRow = new Map(learners.map((learner) => [learner.row, learner]));
  return employers.map((employer) => {
    const rows = new Set(employer.rows);
    return {
      employer,
      establishments: establishments.filter((one) => rows.has(one.rows[0])),
      learners: employer.rows.flatMap((row) => byRow.get(row) ?? []),
    };
  });
};

/** A quarter: the totals, then each firm with its learners. */
export const SummaryView = ({ summary }: { readonly summary: Summary }) => {
  const { say } = usePane();
  const headcount = useHeadcount();
  if (summary.learners.length === 0) return <p class="message">{say("noLearners")}</p>;
  const firms = firmsOf(summary);
  return (
    <>
      {summary.skippedRows > 0 && <p class="message">{say("leftOut", { aantal: summary.skippedRows })}</p>}
      <section class="answer">
        <h2>
          {say("totals")} {summary.quarter} <Badge certainty={summary.certainty} />
        </h2>
        <span class="quiet">{headcount(summary.totals.learners)}</span>
        <TotalSums totals={summary.totals} />
        <Missing missing={summary.missing} />
      </section>
      <section class="group">
        {firms.length === 1 ? (
          <>
            <h2>{firms[0].employer.employer ?? say("noEmployer")}</h2>
            <Inside {...firms[0]} />
          </>
        ) : (
          <Some of={firms}>
            {(shown) =>
              shown.map((firm) => (
                <Employer key={firm.employer.rows[0]} {...firm} open={summary.learners.length <= manyLearners} />
              ))
            }
          </Some>
        )}
      </section>
    </>
  );
};
