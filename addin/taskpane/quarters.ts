const yearsBack = 5;
const quartersAhead = 3;

/** Quarters as whole quarters since year 0, named as the kernel names them. */
const nameOf = (quarter: number): string => `${Math.floor(quarter / 4)}K${(quarter % 4) + 1}`;
const quarterOfToday = (today: Date): number => today.getFullYear() * 4 + Math.floor(today.getMonth() / 3);

/** The quarters to choose from, the newest first. */
export const quarterNames = (today: Date): readonly string[] => {
  const newest = quarterOfToday(today) + quartersAhead;
  return Array.from({ length: quartersAhead + 1 + yearsBack * 4 }, (_, back) => nameOf(newest - back));
};

/** The quarter a bookkeeper is working on: the last that is over. */
export const usualQuarter = (today: Date): string => nameOf(quarterOfToday(today) - 1);
