import { format, type LearnerSummary } from "../../shared/index.ts";
import { Amount } from "./amount.tsx";
import { Badge } from "./badge.tsx";
import { usePane } from "./context.ts";
import { notZero, Sums } from "./sums.tsx";
import type { Word } from "./words.ts";

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

/** Where the wage comes from that contributions are reckoned from. */
const wages = { kwartaalloon: "wageGiven", betaald: "wagePaid", verschuldigd: "wageDue" } as const satisfies Record<
  NonNullable<LearnerSummary["contributions"]["wageFrom"]>,
  Word
>;

/** How contributions are reckoned: from which wage, with which code, and each line of them. */
const Reckoning = ({ contributions }: Pick<LearnerSummary, "contributions">) => {
  const { language, say } = usePane();
  const { wage, wageFrom, code, mu, muGiven, lines, assumptions } = contributions;
  const about = [
    wage !== null && wageFrom !== null
      ? say(wages[wageFrom], { bedrag: format("euro", Math.round(wage * 100), language) })
      : "",
    code === null ? "" : say("code", { code }),
    mu === null ? "" : say(muGiven ? "mu" : "muEstimated", { mu: format("factor", Math.round(mu * 10_000), language) }),
  ].filter(Boolean);
  if (about.length === 0 && lines.length === 0 && assumptions.length === 0) return null;
  return (
    <details class="fold">
      <summary>{say("reckoning")}</summary>
      {about.length > 0 && <p class="quiet">{about.join(" · ")}</p>}
      <dl class="sums">
        {lines.map(({ name, amount, missing }) => (
          <div key={name}>
            <dt>
              {name}
              {missing.length > 0 && <span class="quiet"> {say("missingList", { lijst: missing.join(", ") })}</span>}
            </dt>
            <dd>
              <Amount euros={amount} />
            </dd>
          </div>
        ))}
      </dl>
      {assumptions.length > 0 && (
        <>
          <h3>{say("assumptions")}</h3>
          <ul class="quiet">
            {assumptions.map((assumption) => (
              <li key={assumption}>{assumption}</li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
};

/** What is declared of a learner, what is billed later, and what the learner pays. */
const Contributions = ({ learner: { regime, contributions } }: { readonly learner: LearnerSummary }) => {
  const { say } = usePane();
  const { gross, structural, targetGroup, declared, billedLater, personal, werkbonus, learnerPays } = contributions;
  return (
    <>
      {regime && (
        <p class="line">
          <span>{say("regime")}</span>
          <strong>{regime}</strong>
        </p>
      )}
      {gross === null ? (
        <Sums of={[{ word: "declared", euros: declared }]} />
      ) : (
        <Sums
          of={[
            { word: "gross", euros: gross },
            ...notZero([
              { word: "structural", euros: structural, as: "less" },
              { word: "targetGroup", euros: targetGroup, as: "less" },
            ]),
            { word: "declared", euros: declared, as: "whole" },
            ...notZero([
              { word: "billedLater", euros: billedLater },
              { word: "personal", euros: personal },
              { word: "werkbonus", euros: werkbonus, as: "less" },
              { word: "learnerPays", euros: learnerPays, as: "whole" },
            ]),
          ]}
        />
      )}
      <Reckoning contributions={contributions} />
    </>
  );
};

type PremiumLine = LearnerSummary["pkwp"][number];

const Premium = ({ word, premium }: { readonly word: Word; readonly premium: PremiumLine }) => {
  const { language, say } = usePane();
  const { schoolYear, amount, share, because, certainty } = premium;
  return (
    <>
      <p class="line">
        <span>{say(word, { jaar: schoolYear })}</span>
        <strong>
          <Amount euros={amount} />
        </strong>
      </p>
      <p class="quiet origin">
        <span>
          {because}
          {share !== null &&
            share > 0 &&
            ` ${say("share", { bedrag: format("euro", Math.round(share * 100), language) })}`}
        </span>
        <Badge certainty={certainty} />
      </p>
    </>
  );
};

/** A learner in a quarter: each month, what goes to the RSZ, the premiums with their reasons, and the net cost. */
export const Learner = ({ learner }: { readonly learner: LearnerSummary }) => {
  const { say } = usePane();
  const { reference, row, overeenkomst, statuut, trap, netCost } = learner;
  const about = [overeenkomst, statuut, trap === null ? null : say("step", { trap })].filter(Boolean).join(" · ");
  return (
    <details class="card">
      <summary>
        <span class="card-name">{reference ?? say("row", { rij: row })}</span>
        <Badge certainty={learner.certainty} />
        <span class="card-about">
          {about} · {say("netCost")} <Amount euros={netCost} />
        </span>
      </summary>
      <div class="card-body">
        <Months learner={learner} />
        <Reasons months={learner.months} />
        <Contributions learner={learner} />
        {learner.pkwp.map((premium) => (
          <Premium key={premium.schoolYear} word="premium" premium={premium} />
        ))}
        {learner.stagebonus
          .filter(({ amount }) => amount !== 0)
          .map((premium) => (
            <Premium key={premium.schoolYear} word="stagebonus" premium={premium} />
          ))}
        <Sums of={[{ word: "netCost", euros: netCost, as: "whole" }]} />
        <Missing missing={learner.missing} />
      </div>
    </details>
  );
};
