/** Changes that no answer can show, and why: `changes` as they are printed, the `from` of the entry first. */
export type Equivalent = {
  readonly figures: readonly string[];
  readonly changes: readonly string[];
  readonly reason: string;
};

/** Each stands here for one reason only: nobody who asks the law anything can see the difference. */
export const equivalents: readonly Equivalent[] = [
  {
    figures: [
      "rsz/persoonlijk/werkbonus-arbeider",
      "rsz/persoonlijk/werkbonus-bediende",
      "rsz/persoonlijk/werkbonus-grens",
    ],
    changes: ["2015-08-01 from +1 month", "2015-08-01 from -1 month"],
    reason: "the value is the neighbour before a gap, whichever day it began on, and nobody can ask that far back",
  },
  {
    figures: ["rsz/verminderingen/structureel-1/s0"],
    changes: ["2016-04-01 from -1 quarter"],
    reason: "the value is the neighbour before a gap, whichever day it began on, and nobody can ask that far back",
  },
  {
    figures: ["rsz/verminderingen/structureel-3/b"],
    changes: ["2022-01-01 from -1 quarter"],
    reason: "the term it belongs to is read only from the first quarter that has its limit",
  },
  {
    figures: ["rsz/codes/kengetal-openbaar"],
    changes: ["2016-07-01 until +1 quarter"],
    reason: "it is read only where the list of public categories is in force, which ends with the same quarter",
  },
  {
    figures: ["verplichtingen/dimona-sao-gedoogd"],
    changes: ["2020-01-01 from -1 day"],
    reason: "it is read only where the type that an SAO must have is in force, which begins with the same day",
  },
];
