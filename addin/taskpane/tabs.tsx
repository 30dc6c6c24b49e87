import type { ComponentChildren } from "preact";
import { useId, useRef } from "preact/hooks";

export type TabItem<Id extends string> = {
  readonly id: Id;
  readonly name: string;
  readonly content: ComponentChildren;
};

/** Where each key moves to among so many tabs; the ends meet. */
const moves: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** A list of tabs and their panels; arrow keys move, and a panel keeps what it holds while another is seen. */
export const Tabs = <Id extends string>({
  label,
  items,
  selected,
  onSelect,
}: {
  readonly label: string;
  readonly items: readonly TabItem<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
}) => {
  const own = useId();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    const next = move(
      items.findIndex(({ id }) => id === selected),
      items.length,
    );
    onSelect(items[next].id);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[next]?.focus();
  };
  return (
    <>
      <div class="tablist" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {items.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            class="tab"
            role="tab"
            id={`${own}-tab-${id}`}
            aria-controls={`${own}-panel-${id}`}
            aria-selected={id === selected}
            tabIndex={id === selected ? 0 : -1}
            onClick={() => onSelect(id)}
          >
            {name}
          </button>
        ))}
      </div>
      {items.map(({ id, content }) => (
        <section
          key={id}
          class="panel"
          role="tabpanel"
          id={`${own}-panel-${id}`}
          aria-labelledby={`${own}-tab-${id}`}
          hidden={id !== selected}
        >
          {content}
        </section>
      ))}
    </>
  );
};
