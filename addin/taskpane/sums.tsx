import { Amount } from "./amount.tsx";
import { usePane } from "./context.ts";
import type { Word } from "./words.ts";

/** An amount with its name; `less`: it is taken off, `whole`: it is what the others come to. */
export type Sum = {
  readonly word: Word;
  readonly year?: string;
  readonly euros: number | null;
  readonly known?: number;
  readonly as?: "less" | "whole";
};

/** Amounts under one another, as they are added up. */
export const Sums = ({ of }: { readonly of: readonly Sum[] }) => {
  const { say } = usePane();
  return (
    <dl class="sums">
      {of.map(({ word, year = "", euros, known, as }) => (
        <div key={word + year} class={as === "whole" ? "whole" : undefined}>
          <dt>{say(word, { jaar: year })}</dt>
          <dd>
            <Amount euros={euros} known={known} less={as === "less"} />
          </dd>
        </div>
      ))}
    </dl>
  );
};

/** Those that are not zero: a reduction that nobody has says nothing. */
export const notZero = (sums: readonly Sum[]): readonly Sum[] =>
  sums.filter(({ euros, known }) => euros !== 0 && !(euros === null && known === 0));
