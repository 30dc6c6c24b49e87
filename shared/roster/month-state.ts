/** How a month of a row stands: outside the agreement, known, unknown, or a month in which no allowance applies. */
export const monthState = { outside: 0, known: 1, unknown: 2, notApplicable: 3 } as const;

/** Room for a choice and for a day of a month in a number that packs several. */
export const room = { choice: 4, day: 32 } as const;
