import type { Finding } from "../../shared/index.ts";
import { checkName } from "./check-name.ts";
import { usePane } from "./context.ts";
import { type Severity, severities, severityWords } from "./severity.ts";
import { Some } from "./some.tsx";

const Row = ({ finding, onOpen }: { readonly finding: Finding; readonly onOpen: () => void }) => {
  const { say } = usePane();
  const { law } = finding;
  return (
    <li>
      <button type="button" class="finding" onClick={onOpen}>
        <span class="quiet">
          {say("row", { rij: finding.row })}
          {finding.reference && ` · ${finding.reference}`}
          {finding.columns.length > 0 && ` · ${finding.columns.join(", ")}`}
        </span>
        <span>{finding.message}</span>
      </button>
      {law && (
        <p class="quiet origin">
          {/^https?:\/\//.test(law.source) ? (
            <a href={law.source} target="_blank" rel="noopener noreferrer">
              {law.article || say("source")}
            </a>
          ) : (
            law.article
          )}
        </p>
      )}
    </li>
  );
};

const Check = ({
  name,
  findings,
  onOpen,
}: {
  readonly name: string;
  readonly findings: readonly Finding[];
  readonly onOpen: (finding: Finding) => void;
}) => (
  <details class="card" open={findings.length <= 5}>
    <summary>
      <span class="card-name">{name}</span>
      <span class="count">{findings.length}</span>
    </summary>
    <Some of={findings}>
      {(shown) => (
        <ul class="findings">
          {shown.map((finding, place) => (
            <Row key={place} finding={finding} onOpen={() => onOpen(finding)} />
          ))}
        </ul>
      )}
    </Some>
  </details>
);

const Group = ({
  severity,
  findings,
  onOpen,
}: {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  readonly onOpen: (finding: Finding) => void;
}) => {
  const { language, say } = usePane();
  const checks = new Map<string, Finding[]>();
  for (const finding of findings) checks.set(finding.check, [...(checks.get(finding.check) ?? []), finding]);
  return (
    <section class={`group severity-${severity}`}>
      <h2>{say(severityWords[severity])}</h2>
      {[...checks].map(([id, own]) => (
        <Check key={id} name={checkName(id, language)} findings={own} onOpen={onOpen} />
      ))}
    </section>
  );
};

/** Findings by severity, then by check; choosing one goes to its cell. */
export const Findings = (props: {
  readonly findings: readonly Finding[];
  readonly onOpen: (finding: Finding) => void;
}) => (
  <>
    {severities.map((severity) => {
      const own = props.findings.filter((finding) => finding.severity === severity);
      return own.length > 0 && <Group key={severity} severity={severity} findings={own} onOpen={props.onOpen} />;
    })}
  </>
);
