import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { usePane } from "./context.ts";

const pageSize = 50;

/** As many of a list as are worth reading at once, and a button for more. */
export const Some = <T,>({
  of,
  children,
}: {
  readonly of: readonly T[];
  readonly children: (shown: readonly T[]) => ComponentChildren;
}) => {
  const { say } = usePane();
  const [shown, setShown] = useState(pageSize);
  const left = of.length - shown;
  return (
    <>
      {children(of.slice(0, shown))}
      {left > 0 && (
        <button type="button" class="button subtle" onClick={() => setShown(shown + pageSize)}>
          {say("more", { aantal: Math.min(left, pageSize) })}
        </button>
      )}
    </>
  );
};
