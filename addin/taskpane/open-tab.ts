export const tabIds = ["functies", "uitleg", "rooster", "kwartaal"] as const;
export type TabId = (typeof tabIds)[number];

const listeners = new Set<(tab: TabId) => void>();

/** Shows a tab of the pane, asked by something outside it, such as a button of the ribbon. */
export const openTab = (tab: TabId): void => {
  for (const listener of listeners) listener(tab);
};

export const onOpenTab = (listener: (tab: TabId) => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
