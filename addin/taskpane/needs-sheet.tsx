import { usePane } from "./context.ts";

/** Stands in the place of what needs a spreadsheet. */
export const NeedsSheet = () => {
  const { waiting, say } = usePane();
  return <p class="message">{say(waiting ? "checking" : "needsExcel")}</p>;
};
