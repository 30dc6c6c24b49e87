/** How a month of a row stands: outside the agreement, known, unknown, or a month in which no allowance applies. */
export const monthState = { outside: 0, known: 1, unknown: 2, notApplicable: 3 } as const;

/** Room for a choice, a day of a month or of a quarter, and hundredths of hours, in a number that packs several. */
export const room = { choice: 4, day: 32, quarterDay: 128, hours: 2 ** 24 } as const;
