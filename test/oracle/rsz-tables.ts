/**
 * The figures of the RSZ for the oracle, typed by hand from the facts a quarter at a time, apart from the kernel's own
 * files. Percentages and amounts are texts, exact as the sources write them. "?" stands where no source gives a figure.
 */
export type Figure = string;
/** From this quarter (or day) on, until the next row. */
export type From<T> = readonly [from: string, value: T];

/** Quarters `2018K1` sort as texts, as days do. Null before the first row. */
export const inQuarter = <T>(rows: readonly From<T>[], quarter: string): T | null =>
  rows.reduce<T | null>((found, [from, value]) => (from <= quarter ? value : found), null);

/** The first quarter of which the law was written down. */
export const firstQuarter = "2016K3";

/** The day on which the rates were last seen. */
export const ratesCheckedOn = "2026-09-30";

/** From this day on such an agreement exists. */
export const agreementSince = {
  OAO: "2016-09-01",
  SAO: "2016-09-01",
  DA: "2016-09-01",
  ODOS: "2022-09-01",
  ODO: "2022-09-01",
  ODOW: "2022-09-01",
} as const;

/* Contributions */

/** Limited regime: accidents at work 0.30, occupational diseases 1.00, child care 0.05. */
export const limitedBase: readonly From<Figure>[] = [["2016K3", "1.35"]];

export type Category = "1" | "2" | "3" | "3zonderLM";

/** Full regime: the employer's base contribution, wage moderation within, which is also the cap of all reductions. */
export const fullBase: Readonly<Record<Category, readonly From<Figure>[]>> = {
  "1": [
    ["2016K3", "30.00"],
    ["2018K1", "25.00"],
  ],
  "2": [["2016K3", "32.40"]],
  "3": [
    ["2016K3", "30.00"],
    ["2018K1", "25.00"],
  ],
  "3zonderLM": [
    ["2016K3", "22.65"],
    ["2018K1", "19.88"],
  ],
};

/** The part of the vacation contribution of manual workers that is declared each quarter. */
export const vacation: readonly From<Figure>[] = [
  ["2016K3", "5.65"],
  ["2017K1", "5.61"],
  ["2018K1", "5.57"],
];
/** The part that is billed a year later. */
export const vacationBilled: readonly From<Figure>[] = [["2016K3", "10.27"]];

/** Code 255. */
export const special: readonly From<Figure>[] = [["2016K3", "0.02"]];

/** Code 256: all of 2016, the first two quarters by the law of 25 May 2017, three of them where a decree says so. */
export const asbestos: readonly From<Figure>[] = [
  ["2016K3", "0.01"],
  ["2017K1", "0.01"],
  ["2017K3", "0"],
  ["2018K1", "0.01"],
  ["2018K3", "0"],
  ["2019K1", "0.01"],
  ["2019K3", "0"],
  ["2020K1", "0.01"],
  ["2020K3", "0"],
  ["2021K1", "0.01"],
  ["2021K3", "0"],
  ["2022K1", "0.01"],
  ["2022K4", "0"],
  ["2023K1", "0.01"],
  ["2023K4", "0"],
  ["2024K1", "?"],
  ["2025K1", "0.01"],
  ["2025K3", "0"],
  ["2026K1", "0.01"],
  ["2026K4", "0"],
  ["2027K1", "0.01"],
  ["2027K3", "0"],
  ...["2028", "2029", "2030"].flatMap((year): From<Figure>[] => [
    [`${year}K1`, "0.01"],
    [`${year}K3`, "0"],
  ]),
  ["2031K1", "?"],
];

/** From here on base, vacation, 255 and 256 are lines of their own. */
export const linesApartFrom = "2024K1";

/** Code 859, temporary unemployment. */
export const temporaryUnemployment: readonly From<Figure>[] = [["2016K3", "0.10"]];
/** Codes 855 (1.60 and the wage moderation on it) and 857 (without wage moderation), from ten workers. */
export const fromTenWorkers: readonly From<Figure>[] = [["2016K3", "1.69"]];
export const fromTenWorkersWithoutModeration: readonly From<Figure>[] = [["2016K3", "1.60"]];

/** The learner's own contribution in the full regime: 7.50 + 3.55 + 1.15 + 0.87. */
export const personal: readonly From<Figure>[] = [["2016K3", "13.07"]];

/* FSO, the fund for closed firms */

type Closure = {
  /** Base contribution without wage moderation: under 20 workers, and from 20. */
  readonly bare: readonly [Figure, Figure];
  /** The same with wage moderation on it. */
  readonly moderated: readonly [Figure, Figure];
  /** Special contribution with wage moderation. */
  readonly special: Figure;
  /** Of employers without aim of profit. */
  readonly nonProfit: Figure;
};
const closed = (bare: string, moderated: string, special: Figure, nonProfit: Figure): Closure => ({
  bare: bare.split(" ") as unknown as readonly [Figure, Figure],
  moderated: moderated.split(" ") as unknown as readonly [Figure, Figure],
  special,
  nonProfit,
});

export const closure: readonly From<Closure>[] = [
  ["2016K3", closed("0.15 0.18", "0.16 0.19", "0.14", "?")],
  ["2017K1", closed("0.18 0.22", "0.19 0.23", "0.14", "0.02")],
  ["2018K1", closed("? ?", "? ?", "?", "?")],
  ["2019K1", closed("0.14 0.19", "0.15 0.20", "0.11", "0.02")],
  ["2020K1", closed("0.12 0.17", "0.13 0.18", "0.10", "0.02")],
  ["2021K1", closed("0.12 0.17", "0.13 0.18", "0.14", "?")],
  ["2022K1", closed("0.07 0.12", "0.07 0.13", "0.10", "?")],
  ["2023K1", closed("0.07 0.12", "0.07 0.13", "0.10", "?")],
  ["2024K1", closed("? 0.12", "0.07 0.13", "0.10", "0.02")],
  ["2025K1", closed("0.17 0.22", "0.18 0.23", "0.17", "0.01")],
  ["2026K1", closed("0.32 0.37", "0.34 0.39", "0.10", "0.01")],
];

/* Structural reduction: R = F + a (S0 - S) + b (S1 - S) + d (W - S2), each bracket at least 0 */

export type Structural = {
  readonly F: Figure;
  readonly a: Figure;
  readonly S0: Figure;
  readonly b: Figure;
  readonly S1: Figure;
  readonly d: Figure;
  readonly S2: Figure;
};
const formula = (written: string): Structural => {
  const [F, a, S0, b, S1, d = "0", S2 = "0"] = written.split(" ");
  return { F, a, S0, b, S1, d, S2 };
};

export const structural: Readonly<Record<Category, readonly From<Structural>[]>> = {
  "1": [
    ["2016K2", formula("438 0.1369 6900 0 0")],
    ["2016K3", formula("438 0.1369 ? 0 0")],
    ["2018K1", formula("0 0.1280 8850 0 0")],
    ["2018K4", formula("0 0.1280 9027 0 0")],
    ["2019K1", formula("0 0.1400 9035 0 0")],
    ["2020K2", formula("0 0.1400 9215.70 0 0")],
    ["2021K4", formula("0 0.1400 9400.01 0 0")],
    ["2022K1", formula("0 0.1400 9588.01 0 0")],
    ["2022K2", formula("0 0.1400 9779.77 0.40 5889.70")],
    ["2022K3", formula("0 0.1400 9975.37 0.40 6007.49")],
    ["2022K4", formula("0 0.1400 10174.88 0.40 6127.64")],
    ["2023K1", formula("0 0.1400 10585.95 0.40 6375.19")],
    ["2024K1", formula("0 0.1400 10797.67 0.40 6502.69")],
    ["2024K2", formula("0 0.1400 10797.67 0.40 6807.18")],
    ["2024K3", formula("0 0.1400 11013.62 0.40 6943.32")],
    ["2025K2", formula("0 0.14 11233.89 ? ?")],
    ["2025K3", formula("0 0.14 11233.89 0.15 9360.00")],
    ["2026K1", formula("0 0.14 11458.57 0.15 9547.20")],
    ["2026K2", formula("0 0.14 11458.57 0.16 9547.20")],
    ["2026K3", formula("0 0.14 11687.74 0.16 9738.14")],
    ["2026K4", formula("0 0.14 ? 0.16 ?")],
  ],
  "2": [
    ["2016K3", formula("? ? ? ? ? ? ?")],
    ["2018K1", formula("49 0.2557 7400 0 0 0.06 12990")],
    ["2018K4", formula("? ? ? ? ? ? ?")],
    ["2022K1", formula("79 0.2557 8054.57 0 0 0.06 14060.80")],
    ["2022K2", formula("79 0.2557 8215.66 0.40 6048.89 0.06 14342.02")],
    ["2022K3", formula("79 0.2557 8379.97 0.40 6169.87 0.06 14628.86")],
    ["2022K4", formula("79 0.2557 ? 0.40 ? 0.06 ?")],
    ["2024K2", formula("79 0.2557 9070.75 0.40 6995.54 0.06 15834.76")],
    ["2024K3", formula("79 0.2557 ? 0.40 ? 0.06 ?")],
    ["2025K2", formula("79 0.2557 9437.21 ? ? 0.06 16474.49")],
    ["2025K3", formula("79 0.23 9780 0.15 9780 0.06 16474.49")],
    ["2026K1", formula("79 0.23 9975.60 0.15 9975.60 0.06 16803.98")],
    ["2026K2", formula("? ? ? ? ? ? ?")],
  ],
  "3": [
    ["2016K3", formula("? ? ? ? ?")],
    ["2018K1", formula("0 0.1280 9450 0 0")],
    ["2018K4", formula("? ? ? ? ?")],
    ["2022K1", formula("0 ? 10389.23 0 0")],
    ["2022K2", formula("0 ? 10597.01 ? ?")],
    ["2022K3", formula("0 ? 10808.95 ? ?")],
    ["2022K4", formula("0 ? ? ? ?")],
    ["2024K2", formula("0 ? 11699.95 ? ?")],
    ["2024K3", formula("0 ? ? ? ?")],
    ["2025K2", formula("0 ? 12172.63 ? ?")],
    ["2025K3", formula("0 ? ? ? ?")],
    ["2026K1", formula("0 0.14 12416.08 0.15 9547.20")],
    ["2026K2", formula("? ? ? ? ?")],
  ],
  "3zonderLM": [
    ["2016K3", formula("? ? ? ? ?")],
    ["2018K1", formula("260 0.1785 8850 0 0")],
    ["2018K4", formula("? ? ? ? ?")],
    ["2022K1", formula("495 0.1785 9863.93 0 0")],
    ["2022K2", formula("495 0.1785 10061.21 0.40 ?")],
    ["2022K3", formula("495 0.1785 10262.43 0.40 ?")],
    ["2022K4", formula("495 0.1785 ? 0.40 ?")],
    ["2023K1", formula("495 0.1785 10890.57 0.40 6375.19")],
    ["2024K1", formula("495 0.1785 ? ? ?")],
    ["2024K2", formula("495 0.1785 11108.38 ? ?")],
    ["2024K3", formula("495 0.1785 ? ? ?")],
    ["2025K2", formula("495 0.1785 11557.16 ? ?")],
    ["2025K3", formula("495 0.1785 ? ? ?")],
    ["2026K1", formula("495 0.1785 11788.30 0.15 9547.20")],
    ["2026K2", formula("? ? ? ? ?")],
  ],
};

/* Werkbonus: the highest bonus a month, and the wage a month up to which it is had whole */

type Bonus = { readonly lowest: Figure; readonly bediende: Figure; readonly arbeider: Figure };
const bonus = (written: string): Bonus => {
  const [lowest, bediende, arbeider] = written.split(" ");
  return { lowest, bediende, arbeider };
};

/** By day, as each month of a quarter has its own. From 2024-04-01 there are two parts, A and B, together here. */
export const werkbonus: readonly From<Bonus>[] = [
  ["2015-08-01", bonus("1546.87 189.98 205.18")],
  ["2016-01-01", bonus("? ? ?")],
  ["2018-01-01", bonus("1609.47 197.67 213.48")],
  ["2019-01-01", bonus("1641.62 201.62 ?")],
  ["2020-03-01", bonus("1674.49 205.65 ?")],
  ["2021-09-01", bonus("1707.98 209.77 226.55")],
  ["2022-01-01", bonus("? 213.96 ?")],
  ["2022-04-01", bonus("1860.34 228.48 246.76")],
  ["2022-05-01", bonus("1897.55 233.05 251.69")],
  ["2022-08-01", bonus("? 237.71 ?")],
  ["2022-11-01", bonus("? 242.46 ?")],
  ["2022-12-01", bonus("? 247.31 ?")],
  ["2023-07-01", bonus("2013.64 262.16 283.13")],
  ["2023-11-01", bonus("2054.01 267.42 288.81")],
  ["2024-04-01", bonus("2090.78 272.21 293.98")],
  ["2024-05-01", bonus("? 277.65 ?")],
  ["2025-02-01", bonus("2175.25 283.21 305.87")],
  ["2026-01-01", bonus("2218.73 288.87 311.98")],
  ["2026-04-01", bonus("2255.50 293.66 317.15")],
  ["2026-07-01", bonus("2300.62 299.53 323.49")],
];

/* Reductions for a target group */

export const targetLast = "2023K2";
export const learnerFirst = "2016K3";
export const partTimeFirst = "2017K1";
export const agreementsFrom = "2016-07-01";
export const targetAmount: Figure = "1000";
export const mentorAmount: Figure = "800";
export const learnersPerMentor = 5;

/* Codes */

/** Public services that used 019 and 499 for learners in the full regime up to 2019K4. */
export const publicServices = "001 046 050 096 296 347 351 396 441 496".split(" ");
export const publicCodesLast = "2019K4";

/** The quarter of which RSZ's table of allowed pairs is known. */
export const allowedIn = "2023K2";
/** RSZ's table of that quarter: which pairs of code and type may stand in which categories of employer. */
const allowed: readonly (readonly [pairs: string, categories: string])[] = [
  [
    "015/1 035/1 439/0 495/0",
    `
      000 002 007 010 011 012 013 014 017 022 024 025 026 029 030 031 032 035 036 038 044 046 047 048 049 051 052
      053 054 055 056 057 058 060 061 062 063 064 065 066 067 068 069 073 074 077 078 079 080 082 083 084 085 086
      087 089 090 091 092 093 094 095 097 099 100 102 110 112 113 114 118 122 123 125 129 130 133 135 139 157 162
      163 169 173 174 180 186 187 189 193 194 199 200 210 211 222 223 229 230 232 235 246 258 262 273 283 293 294
      299 303 311 320 321 322 323 330 335 347 350 362 369 373 399 411 422 423 430 432 434 435 462 463 467 473 494
      497 511 512 522 530 532 562 573 594 611 630 632 662 673 699 711 722 735 762 822 830 835 848 862 898 911 962
    `,
  ],
  ["015/0 035/0 439/0 495/0", "001 040 045 050 096 175 245 296 351 396 440 441 445 496 596 750 751 752 753"],
  ["015/0 495/0", "027 028 043 101 140 145 150 196 405 443"],
  ["015/1 035/1", "121 221 224 226 244 254 421 521 621 721"],
  ["495/0", "070 072 212 272 372 772"],
  ["015/0 015/2 495/0 495/2", "105 205 305 505 754"],
  ["015/1 495/0", "075 111 132 597 812"],
  ["015/0", "042"],
  ["015/1", "033"],
  ["015/1 439/0 495/0", "019"],
  ["035/1", "437"],
  ["035/1 439/0 495/0", "039"],
];
export const allCategories = allowed.flatMap(([, categories]) => categories.trim().split(/\s+/));

/** The types a code may have in a category: none where the pair does not stand in the table. */
export const typesOf = (category: string, code: string): readonly string[] =>
  allowed
    .filter(([, categories]) => categories.trim().split(/\s+/).includes(category))
    .flatMap(([pairs]) => pairs.split(" "))
    .filter((pair) => pair.startsWith(`${code}/`))
    .map((pair) => pair.slice(4));
