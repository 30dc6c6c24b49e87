import { usePane } from "./context.ts";
import { certaintyWord } from "./words.ts";

/** How sure an answer or a figure is, in a word and a colour. */
export const Badge = ({ certainty }: { readonly certainty: string }) => {
  const { language } = usePane();
  return <span class={`badge badge-${certainty}`}>{certaintyWord(certainty, language)}</span>;
};
