import { usePane } from "./context.ts";

/** A choice among quarters, by name. */
export const QuarterChoice = ({
  names,
  chosen,
  onChoose,
}: {
  readonly names: readonly string[];
  readonly chosen: string;
  readonly onChoose: (name: string) => void;
}) => {
  const { say } = usePane();
  return (
    <label class="field">
      <span>{say("quarterChoice")}</span>
      <select value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        {names.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </label>
  );
};
