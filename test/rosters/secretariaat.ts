/**
 * A fictitious social secretariat: employers, mentors and learners of ten years, as one export of learner-quarters,
 * with or without planted mistakes, and what must be found in it and summed of it. All of it is reckoned here from the
 * facts of law (the tariffs and holidays as published), apart from the kernel: nothing of the project is imported.
 */

/** Days since 1 January 1970. */
type Day = number;
export type Cell = string | number;

// Asking the machine for these by name each time is dear where tests run.
const { floor, imul, max, min, round } = Math;

// --------------------------------------------------------------------------------------------------------------- days

const dayNumber = (year: number, month: number, day: number): Day => Date.UTC(year, month - 1, day) / 86_400_000;
const firstKnown = dayNumber(1930, 1, 1);
const lastKnown = dayNumber(2040, 1, 1);
const years = new Int16Array(lastKnown - firstKnown);
const months = new Int8Array(lastKnown - firstKnown);
const dates = new Int8Array(lastKnown - firstKnown);
for (let day = firstKnown; day < lastKnown; day++) {
  const date = new Date(day * 86_400_000);
  years[day - firstKnown] = date.getUTCFullYear();
  months[day - firstKnown] = date.getUTCMonth() + 1;
  dates[day - firstKnown] = date.getUTCDate();
}
const yearOf = (day: Day): number => years[day - firstKnown];
const monthOf = (day: Day): number => months[day - firstKnown];
const dateOf = (day: Day): number => dates[day - firstKnown];
/** Monday 0 to Sunday 6. */
const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7;

/** The same date so many months on, or the last day of that month where it is shorter. */
const addMonths = (day: Day, count: number): Day => {
  const at = (yearOf(day) - 1940) * 12 + monthOf(day) - 1 + count;
  return min(firstOfMonth[at] + dateOf(day) - 1, firstOfMonth[at + 1] - 1);
};
/** The last day of a term of months: the eve of the same date. */
const termEnd = (day: Day, count: number): Day => addMonths(day, count) - 1;
const ageOn = (birth: Day, day: Day): number =>
  yearOf(day) - yearOf(birth) - (monthOf(day) * 100 + dateOf(day) < monthOf(birth) * 100 + dateOf(birth) ? 1 : 0);
/** The first calendar year of a school year. */
const schoolYearOf = (day: Day): number => (monthOf(day) >= 9 ? yearOf(day) : yearOf(day) - 1);
/** The first days of months, which are asked by the million. */
const firstOfMonth = Array.from({ length: 100 * 12 }, (_, at) =>
  dayNumber(1940 + floor(at / 12), (at % 12) + 1, 1),
);
const september = (year: number): Day => firstOfMonth[(year - 1940) * 12 + 8];

/** Quarters since year 0, as 2026K3 is 2026 x 4 + 2. */
const quarterOf = (day: Day): number => yearOf(day) * 4 + floor((monthOf(day) - 1) / 3);
const quarterFirst = (quarter: number): Day => firstOfMonth[quarter * 3 - 1940 * 12];
const quarterLast = (quarter: number): Day => quarterFirst(quarter + 1) - 1;
const monthFirst = (quarter: number, month: number): Day => firstOfMonth[quarter * 3 + month - 1940 * 12];
const monthLast = (quarter: number, month: number): Day => monthFirst(quarter, month + 1) - 1;
const yearOfQuarter = (quarter: number): number => floor(quarter / 4);
const quarterOfText = (text: string): number => Number(text.slice(0, 4)) * 4 + Number(text.slice(5)) - 1;
const firstQuarter = quarterOfText("2016K4");
const lastQuarter = quarterOfText("2026K3");

// ---------------------------------------------------------------------------------------------------------- the facts

/** premies-erkenning.md §6.2: autumn, Christmas, spring and Easter holidays; Easter Monday, Ascension, Whit Monday. */
const calendar = `
31/10/2016-06/11/2016 26/12/2016-08/01/2017 27/02/2017-05/03/2017 03/04/2017-17/04/2017 17/04 25/05 05/06
30/10/2017-05/11/2017 25/12/2017-07/01/2018 12/02/2018-18/02/2018 02/04/2018-15/04/2018 02/04 10/05 21/05
29/10/2018-04/11/2018 24/12/2018-06/01/2019 04/03/2019-10/03/2019 08/04/2019-22/04/2019 22/04 30/05 10/06
28/10/2019-03/11/2019 23/12/2019-05/01/2020 24/02/2020-01/03/2020 06/04/2020-19/04/2020 13/04 21/05 01/06
02/11/2020-15/11/2020 21/12/2020-03/01/2021 15/02/2021-21/02/2021 05/04/2021-18/04/2021 05/04 13/05 24/05
01/11/2021-07/11/2021 27/12/2021-09/01/2022 28/02/2022-06/03/2022 04/04/2022-18/04/2022 18/04 26/05 06/06
31/10/2022-06/11/2022 26/12/2022-08/01/2023 20/02/2023-26/02/2023 03/04/2023-16/04/2023 10/04 18/05 29/05
30/10/2023-05/11/2023 25/12/2023-07/01/2024 12/02/2024-18/02/2024 01/04/2024-14/04/2024 01/04 09/05 20/05
28/10/2024-03/11/2024 23/12/2024-05/01/2025 03/03/2025-09/03/2025 07/04/2025-21/04/2025 21/04 29/05 09/06
27/10/2025-02/11/2025 22/12/2025-04/01/2026 16/02/2026-22/02/2026 06/04/2026-19/04/2026 06/04 14/05 25/05
02/11/2026-08/11/2026 21/12/2026-03/01/2027 08/02/2027-14/02/2027 29/03/2027-11/04/2027 29/03 06/05 17/05`;

const dayOfText = (text: string): Day => {
  const [day, month, year] = text.split("/").map(Number);
  return dayNumber(year, month, day);
};
const schoolHolidays = new Set<Day>();
const publicHolidays = new Set<Day>();
const holidaysFrom = (from: Day, to: Day): void => {
  for (let day = from; day <= to; day++) schoolHolidays.add(day);
};
for (const line of calendar.trim().split("\n")) {
  const words = line.split(" ");
  for (const period of words.slice(0, 4)) {
    const [from, to] = period.split("-").map(dayOfText);
    holidaysFrom(from, to);
  }
  const spring = words[3].slice(-4);
  const [monday, ascension, pentecost] = words.slice(4).map((date) => dayOfText(`${date}/${spring}`));
  for (const feast of [monday, ascension, pentecost]) publicHolidays.add(feast);
  schoolHolidays.add(ascension + 1);
}
for (let year = 2016; year <= 2027; year++) {
  holidaysFrom(dayNumber(year, 7, 1), dayNumber(year, 8, 31));
  for (const feast of ["01/01", "01/05", "21/07", "15/08", "01/11", "11/11", "25/12"])
    publicHolidays.add(dayOfText(`${feast}/${year}`));
}
/** §6.2: agreements were suspended from 18 March 2020 until work began again on 4 May. */
const isSuspended = (day: Day): boolean => day >= dayNumber(2020, 3, 18) && day < dayNumber(2020, 5, 4);
/** Since then school holidays are unpaid, and learners free in them. */
const unpaidHolidays = september(2019);

/** leervergoeding.md §1.6: from when, and the amounts of the three steps in cents. */
const tariffs = `
01/09/2016 444.30 490.30 528.60
01/06/2017 453.20 500.10 539.10
01/09/2018 462.30 510.10 549.90
01/03/2020 471.50 520.30 560.90
01/09/2021 480.90 530.70 572.10
01/01/2022 490.60 541.30 583.60
01/03/2022 500.40 552.10 595.20
01/04/2022 523.80 578.00 623.20
01/05/2022 534.30 589.60 635.60
01/08/2022 545.00 601.40 648.30
01/11/2022 555.90 613.40 661.30
01/12/2022 567.00 625.60 674.50
01/11/2023 578.40 638.20 688.00
01/04/2024 588.70 649.60 700.40
01/05/2024 600.50 662.60 714.40
01/02/2025 612.50 675.90 728.70
01/01/2026 624.70 689.40 743.20
01/04/2026 635.10 700.80 755.50
01/07/2026 647.80 714.80 770.60`
  .trim()
  .split("\n")
  .map((line) => {
    const [from, ...amounts] = line.split(" ");
    return { from: dayOfText(from), cents: amounts.map((amount) => round(Number(amount) * 100)) };
  });
const published = new Set(tariffs.flatMap(({ cents }) => cents));
const periodOf = (day: Day): number => {
  let period = 0;
  while (period + 1 < tariffs.length && tariffs[period + 1].from <= day) period++;
  return period;
};
const periods = new Map<Day, number>();
const tariffOn = (day: Day, trap: number, back = 0): number => {
  let period = periods.get(day);
  if (period === undefined) {
    period = periodOf(day);
    periods.set(day, period);
  }
  return tariffs[period - back]?.cents[trap - 1] ?? Number.NaN;
};

/** §10: the hourly minimum of adults in cents; null where nobody knows it. */
const hourlyMinimum = (day: Day): number | null => {
  if (day < dayNumber(2022, 11, 1)) return 380;
  if (day < dayNumber(2023, 11, 1)) return null;
  if (day < dayNumber(2024, 5, 1)) return 411;
  return day < dayNumber(2025, 2, 1) ? 427 : null;
};

/** premies-erkenning.md §1.1, §1.5: the premium's first day, and the fixed day of agreements from before it. */
const premium = september(2023);
const transition = dayNumber(2023, 11, 30);
const adults = september(2022);
const extractAsked = september(2019);

// ------------------------------------------------------------------------------------------------------------ numbers

type Chance = {
  readonly next: () => number;
  /** A whole number from 0, below the limit. */
  readonly below: (limit: number) => number;
  readonly between: (least: number, most: number) => number;
  readonly is: (share: number) => boolean;
  readonly of: <T>(list: readonly T[]) => T;
};
const makeChance = (seed: number): Chance => {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => floor(next() * limit);
  return {
    next,
    below,
    between: (least, most) => least + below(most - least + 1),
    is: (share) => next() < share,
    of: (list) => list[below(list.length)],
  };
};

const pad = (number: number, digits: number): string => String(number).padStart(digits, "0");

/** rsz.md §8: 97 less the remainder of the nine digits, a 2 before them from 2000 on. */
const inszOf = (year: number, month: number, date: number, serial: number): string => {
  const body = (year % 100) * 10_000_000 + month * 100_000 + date * 1000 + serial;
  const check = 97 - (((year >= 2000 ? 2_000_000_000 : 0) + body) % 97);
  return pad(body, 9) + pad(check, 2);
};
/** Whether check digits are right in either century. */
const isInsz = (digits: string): boolean => {
  const body = Number(digits.slice(0, 9));
  return [0, 2_000_000_000].some((prefix) => 97 - ((prefix + body) % 97) === Number(digits.slice(9)));
};
/** Eight digits and 97 less their remainder: company numbers of 1.99…, establishments of 8.99…: nobody has those. */
const tenDigits = (body: number): string => pad(body, 8) + pad(97 - (body % 97), 2);
const kboOf = (place: number): string => tenDigits(19_999_999 - place);
const vestigingOf = (place: number): string => tenDigits(89_999_999 - place);
const rszOf = (place: number): string => {
  const body = 1_999_999 - place;
  return pad(body, 7) + pad(96 - ((body * 100) % 97), 2);
};
const ibanOf = (place: number): string => {
  const account = 9_790_000_000 + place;
  const whole = account * 100 + (account % 97 || 97);
  return `BE${pad(98 - (((whole % 97) * 1_000_000 + 111_400) % 97), 2)}${whole}`;
};

// ----------------------------------------------------------------------------------------------- firms and agreements

type Soort = "OAO" | "SAO" | "DA" | "ODOS" | "ODO" | "ODOW";
type Mentor = {
  readonly insz: string;
  readonly birth: Day;
  readonly trained: Day;
  readonly ervaring: number;
};
type Place = {
  readonly number: string;
  readonly gewest: string;
  /** The first recognition; it is renewed every two years. */
  readonly recognised: Day;
  readonly mentors: readonly Mentor[];
  readonly quarters: Map<number, Set<number>>;
  readonly spare: number;
};
/** How an export writes its cells. */
type Style = {
  readonly day: number;
  readonly dotted: boolean;
  readonly numbers: boolean;
  readonly comma: boolean;
  readonly alike: boolean;
  readonly quarter: number;
  readonly birth: number;
  readonly mogelijk: boolean;
  readonly loon: boolean;
  readonly vergoed: boolean;
  readonly zeros: boolean;
};
type Firm = {
  readonly at: number;
  readonly kbo: string;
  readonly rsz: string;
  readonly iban: string;
  readonly pc: string;
  readonly partnerschap: string;
  readonly categorie: string;
  readonly pays: "tariff" | "due" | "more";
  readonly more: number;
  readonly style: Style;
  readonly places: readonly Place[];
  readonly counts: boolean;
};

/** Joint committees with the partnership of their sector, as the facts pair them, and the employer category. */
const sectors: readonly (readonly [pc: string, partnerschap: string, categorie: string])[] = [
  ["112", "EDUCAM", "1"],
  ["149.02", "EDUCAM", "1"],
  ["149.04", "EDUCAM", "1"],
  ["124", "Constructiv", "1"],
  ["149.01", "Volta", "1"],
  ["111", "mtech+", "1"],
  ["209", "mtech+", "1"],
  ["118", "Alimento", "1"],
  ["220", "Alimento", "1"],
  ["125", "Woodwize", "1"],
  ["126", "Woodwize", "1"],
  ["302", "Horeca", "1"],
  ["311", "Handel", "1"],
  ["314", "Fitness", "1"],
  ["132", "EDUplus", "1"],
  ["110", "Textielverzorging", "1"],
  ["330", "VIVO", "2"],
  ["319", "VIVO", "3"],
  ["200", "VPDL", "1"],
  ["201", "", "1"],
];

/** Timetables with hours a week at the workplace and of lessons, in hundredths. */
type Week = readonly [rooster: string, werk: number, les: number];
const weeks: Readonly<Record<Soort, readonly Week[]>> = {
  OAO: [
    ["WWWLL--", 2280, 1520],
    ["WWWLL--", 2280, 1520],
    ["WWWLL--", 2200, 1600],
    ["LLWWW--", 2280, 1520],
    ["WWLWL--", 2400, 1400],
    ["WWWWL--", 3040, 760],
    ["LWWWW--", 3000, 800],
    ["WWWL---", 2400, 800],
    ["-WWWLL-", 2280, 1520],
    ["WWWLL--LLWWW--", 2280, 1520],
    ["WWWWW--LLLLL--", 2000, 1800],
  ],
  SAO: [
    ["WWLLL--", 1600, 1400],
    ["WWWLL--", 1900, 1200],
    ["WWLL---", 1500, 1400],
  ],
  DA: [["WWWLL--", 1900, 1300]],
  ODOS: [
    ["WWWLL--", 2400, 1200],
    ["WWWWL--", 2800, 800],
  ],
  ODO: [
    ["WWL----", 1600, 1200],
    ["WWLL---", 1400, 1200],
  ],
  ODOW: [["WWWLL--", 2400, 1200]],
};
const weeksOfAdults: readonly Week[] = [
  ["WWWLL--", 2400, 1600],
  ["WWWWLL-", 2600, 1200],
];
const usualWeek: Week = ["WWWLL--", 2280, 1520];
const trainings = [
  "Polyvalent mecanicien",
  "Kapper (duaal)",
  "Zorgkundige; duaal",
  'Grootkeukenhulp "duaal"',
  "Plâtrier",
];

type Person = {
  readonly id: number;
  readonly insz: string;
  readonly birth: Day;
  readonly home: string;
  /** The step in the school years from the first agreement on, and the first of them. */
  readonly steps: readonly number[];
  readonly since: number;
};

/** One agreement in one quarter, written or not: days as numbers, money in cents, hours in hundredths. */
export type Row = {
  firm: Firm;
  place: Place;
  person: number;
  order: number;
  /** The only row of its learner. */
  solo: boolean;
  referentie: string;
  insz: string;
  birth: Day;
  birthShown: Day | null;
  onderneming: string;
  vestiging: string;
  rsznummer: string;
  pc: string;
  categorie: string;
  partnerschap: string;
  gewest: string;
  soort: Soort;
  statuut: string;
  start: Day;
  einde: Day | null;
  trap: number | null;
  trapVanaf: Day | null;
  opleiding: string;
  vks: number;
  werk: number;
  les: number;
  rooster: string;
  paid: (number | null)[];
  uurbedrag: number | null;
  uren: (number | null)[];
  afwezig: (number | null)[];
  mogelijk: (number | null)[];
  kwartaalloon: number | null;
  mu: number | null;
  vergoed: string;
  mentorInsz: string;
  mentorBirth: Day | null;
  mentorErvaring: number | null;
  mentorOpleidingOp: Day | null;
  uittreksel: Day | null;
  erkendOp: Day | null;
  erkendTot: Day | null;
  geregistreerdOp: Day | null;
  toestemmingOp: Day | null;
  rekeningnummer: string;
  dimonaType: string;
  dimonaOp: Day | null;
  verzekerdOp: Day | null;
  medischOp: Day | null;
  risicoOp: Day | null;
  premiesOntvangen: number | null;
  woonplaats: string;
  werknemers: number | null;
  werknemersVestiging: number | null;
  quarter: number;
  /** Cells that are written just so, whatever the row says. */
  raw: Record<string, Cell>;
  /** A cell of it cannot be read, or a needed one is blank. */
  broken: boolean;
};

// -------------------------------------------------------------------------------------------------- what the law asks

/** The days of work and lessons of a month, and those of them that are paid: no unpaid holiday, no suspension. */
type Timetable = { readonly length: number; readonly paid: readonly Day[] };
const timetables = new Map<string, Map<Day, Timetable>>();
const letterOf = (rooster: string, day: Day): string => {
  if (rooster.length === 7) return rooster[weekdayOf(day)];
  // The first seven hold in the week that contains 1 September; the two halves take turns from there.
  const monday = day - weekdayOf(day);
  const first = september(schoolYearOf(monday + 6));
  const weeksOn = (monday - (first - weekdayOf(first))) / 7;
  return rooster[(weeksOn % 2) * 7 + weekdayOf(day)];
};
const timetable = (rooster: string, first: Day): Timetable => {
  let known = timetables.get(rooster);
  if (known === undefined) {
    known = new Map();
    timetables.set(rooster, known);
  }
  let found = known.get(first);
  if (found === undefined) {
    const all: Day[] = [];
    for (let day = first; monthOf(day) === monthOf(first); day++) if (letterOf(rooster, day) !== "-") all.push(day);
    const isUnpaid = (day: Day): boolean => (first >= unpaidHolidays && schoolHolidays.has(day)) || isSuspended(day);
    found = { length: all.length, paid: all.filter((day) => !isUnpaid(day)) };
    known.set(first, found);
  }
  return found;
};

const threeMonths = [0, 1, 2] as const;
const runsIn = ({ start, einde, quarter }: Row, month: number): boolean =>
  start <= monthLast(quarter, month) && (einde === null || einde >= monthFirst(quarter, month));

/** The step of a month: a rise counts from the first month that begins on its day or later. */
const stepIn = ({ trap, trapVanaf, quarter }: Row, month: number): number | null => {
  if (trap === null) return null;
  const rises = trapVanaf !== null && trapVanaf > quarterFirst(quarter) && monthFirst(quarter, month) >= trapVanaf;
  return rises ? min(trap + 1, 3) : trap;
};

type Due = {
  readonly tariff: number;
  /** Days of the timetable of the whole month, and those that are paid before absences. */
  readonly days: number;
  readonly payable: number;
  readonly due: number | null;
  /** Whether a day of the agreement in this month was one of the suspension of 2020. */
  readonly suspended: boolean;
};
/** What is due for a month of an OAO: the tariff by days of the timetable, half a cent upward. */
const dueIn = (row: Row, month: number): Due | null => {
  const step = stepIn(row, month);
  if (row.soort !== "OAO" || step === null || !runsIn(row, month)) return null;
  const first = monthFirst(row.quarter, month);
  const tariff = tariffOn(first, step);
  const days = timetable(row.rooster, first);
  const last = monthLast(row.quarter, month);
  const from = max(first, row.start);
  const to = min(last, row.einde ?? last);
  let payable = days.paid.length;
  if (from > first || to < last) for (const day of days.paid) if (day < from || day > to) payable--;
  const paidDays = payable - (row.afwezig[month] ?? 0);
  return {
    tariff,
    days: days.length,
    payable,
    due: paidDays < 0 ? null : floor((2 * tariff * paidDays + days.length) / (2 * days.length)),
    suspended: from <= to && (isSuspended(from) || isSuspended(to)),
  };
};

const isLearner = ({ soort }: Row): boolean => soort === "OAO" || soort === "ODOS";
const birthYear = (row: Row): number => yearOf(row.birthShown ?? row.birth);
const isFull = (row: Row): boolean => isLearner(row) && yearOfQuarter(row.quarter) >= birthYear(row) + 19;
const isFlemish = ({ gewest }: Row): boolean => gewest === "Vlaams" || gewest === "";
const born = (row: Row): Day => row.birthShown ?? row.birth;
/** The day on which a week of the row is looked at. */
const lookedAt = (row: Row): Day => max(row.start, quarterFirst(row.quarter));
const isMinor = (row: Row): boolean => ageOn(born(row), lookedAt(row)) < 18;
/** The school year a row asks a premium of; null before there was one, or where the agreement does not run. */
const premiumYear = (row: Row): number | null => {
  const { start, einde, quarter } = row;
  if (start > quarterLast(quarter) || (einde !== null && einde < max(start, quarterFirst(quarter)))) return null;
  return lookedAt(row) < premium ? null : schoolYearOf(lookedAt(row));
};
const deadlineOf = (start: Day): Day => (start < premium ? transition : termEnd(start, 3));

/** What is to be found of a row that is as it should be: to know, and no mistake. */
const inherent = (row: Row): string[] => {
  const finds: string[] = [];
  const { quarter, start, einde, paid } = row;
  for (const month of threeMonths) {
    const asked = dueIn(row, month);
    const amount = paid[month];
    if (asked === null || amount === null || asked.due === null || amount >= asked.tariff) continue;
    if (asked.suspended) finds.push("leervergoeding-overmacht");
    else if (amount >= asked.due) finds.push("leervergoeding-onder-maandtarief");
  }
  const year = yearOfQuarter(quarter);
  if (isLearner(row)) {
    if (quarter % 4 === 0 && year === birthYear(row) + 19 && start < quarterFirst(quarter)) finds.push("regimewissel");
    const newYear = dayNumber(year + 1, 1, 1);
    if (quarter % 4 === 3 && year === birthYear(row) + 18 && start < newYear && (einde === null || einde >= newYear))
      finds.push("regimewissel-nadert");
    const runs = threeMonths.some((month) => runsIn(row, month));
    if (runs && isFull(row) && row.mu !== null && row.mu < 2750) finds.push("mu-te-laag");
  }
  const schoolYear = premiumYear(row);
  if (schoolYear !== null && isFlemish(row)) {
    const from = max(start, september(schoolYear));
    const to = min(einde ?? Number.POSITIVE_INFINITY, september(schoolYear + 1) - 1);
    if (termEnd(from, 4) > to) finds.push("pkwp-te-kort");
  }
  if (!isFlemish(row) && (einde === null || einde >= premium)) finds.push("pkwp-buiten-vlaanderen");
  const home = row.woonplaats;
  if (schoolYear !== null && home !== "" && home !== "Vlaams" && ["OAO", "SAO", "DA"].includes(row.soort))
    finds.push("leerlingenpremie-woonplaats");
  return finds;
};

/** Amounts of a month for a summary, in cents; null where nobody can tell. */
type Amounts = { readonly tariff: number | null; readonly due: number | null; readonly paid: number | null };
/** The amounts of a row's months; null of a month outside the agreement, or in which a wage is paid. */
const amountsOf = (row: Row): readonly (Amounts | null)[] =>
  threeMonths.map((month) => {
    const { soort, uren, uurbedrag, start, quarter } = row;
    if (!runsIn(row, month) || soort === "DA" || soort === "ODOW") return null;
    const paid = row.paid[month];
    if (soort === "SAO") return { tariff: 0, due: 0, paid };
    if (soort === "OAO") {
      const asked = dueIn(row, month);
      return { tariff: asked?.tariff ?? null, due: asked?.due ?? null, paid };
    }
    const hours = uren[month];
    const rate = uurbedrag ?? hourlyMinimum(max(start, monthFirst(quarter, month)));
    const amount = hours === null || rate === null ? null : floor((2 * hours * rate + 100) / 200);
    return { tariff: amount, due: amount, paid };
  });

/** An amount in all, in cents: what is known of it, and whether that is all. */
export type Sum = { known: number; whole: boolean };
export type Sums = Readonly<Record<keyof Amounts, Sum>>;
export type QuarterSums = {
  /** The rows that count, as users number them, by the firm's number as the roster writes it. */
  readonly firms: ReadonlyMap<string, { readonly rows: readonly number[]; readonly sums: Sums }>;
  readonly months: readonly Sums[];
  readonly totals: Sums;
  readonly learners: number;
  readonly skipped: number;
};
const noSums = (): Sums => ({
  tariff: { known: 0, whole: true },
  due: { known: 0, whole: true },
  paid: { known: 0, whole: true },
});
const addTo = (sums: Sums, amounts: Amounts): void => {
  for (const name of ["tariff", "due", "paid"] as const) {
    const amount = amounts[name];
    if (amount === null) sums[name].whole = false;
    else sums[name].known += amount;
  }
};

const sumsOf = (rows: readonly Row[], quarter: number): QuarterSums => {
  const firms = new Map<string, { rows: number[]; sums: Sums }>();
  const months = threeMonths.map(noSums);
  const totals = noSums();
  const met = new Set<string>();
  let learners = 0;
  let skipped = 0;
  rows.forEach((row, at) => {
    const isUnknown = row.raw.kwartaal !== undefined && row.broken;
    if (row.quarter !== quarter && !isUnknown) return;
    const { start, einde, insz, referentie, onderneming } = row;
    if (row.broken || (einde !== null && einde < start)) {
      skipped++;
      return;
    }
    if (!threeMonths.some((month) => runsIn(row, month))) return;
    const agreement = `${insz || `${referentie} ${row.birthShown}`} ${onderneming} ${start}`;
    if (met.has(agreement)) {
      skipped++;
      return;
    }
    met.add(agreement);
    learners++;
    const firm = firms.get(onderneming) ?? { rows: [], sums: noSums() };
    firms.set(onderneming, firm);
    firm.rows.push(at + 2);
    amountsOf(row).forEach((amounts, month) => {
      if (amounts === null) return;
      for (const sums of [firm.sums, months[month], totals]) addTo(sums, amounts);
    });
  });
  return { firms, months, totals, learners, skipped };
};

// ---------------------------------------------------------------------------------------------------- the secretariat

type Wish = {
  readonly person?: Person;
  readonly soort?: Soort;
  readonly start: Day;
  readonly einde: Day | null;
  readonly place?: Place;
  readonly mentor?: Mentor;
  readonly age?: number;
  /** Nothing that is to know of it: home and establishment in Flanders, the full tariff, the usual week. */
  readonly plain?: boolean;
};
type Agreement = {
  readonly row: (quarter: number) => Row;
  readonly person: Person;
};

const makeWorld = (chance: Chance, employers: number, learners: number) => {
  /** Serials of a day that are nobody's: the last ten, or for very many learners the last hundred. */
  const serials = learners > 400_000 ? 100 : 10;
  const born = new Map<Day, number>();
  const bornIn = new Map<number, number>();
  let people = 0;
  let places = 0;
  let orders = 0;

  /** A number of nobody: the highest serials, then as BIS numbers; the day before where a day has no more. */
  const registered = (wanted: Day): { readonly insz: string; readonly birth: Day } => {
    for (let birth = wanted; ; birth--) {
      const count = born.get(birth) ?? 0;
      if (count === 3 * serials) continue;
      born.set(birth, count + 1);
      const mark = [0, 40, 20][floor(count / serials)];
      const serial = 1000 - serials + (count % serials);
      return { insz: inszOf(yearOf(birth), monthOf(birth) + mark, dateOf(birth), serial), birth };
    }
  };
  /** A number that tells no day of birth, only its year. */
  const registeredIn = (year: number): string => {
    const count = bornIn.get(year) ?? 0;
    bornIn.set(year, count + 1);
    return inszOf(year, [0, 40, 20][floor(count / 10) % 3], floor(count / 30), 990 + (count % 10));
  };
  const makeMentor = (trained: Day): Mentor => {
    return {
      ...registered(dayNumber(1956, 1, 1) + chance.below(33 * 365)),
      trained,
      ervaring: chance.between(5, 25),
    };
  };
  const makePlace = (gewest: string): Place => {
    const recognised = dayNumber(2015, 6, 1) + chance.below(450);
    return {
      number: vestigingOf(places++),
      gewest,
      recognised,
      mentors: Array.from({ length: chance.between(1, 3) }, () => makeMentor(recognised + chance.between(-600, 150))),
      quarters: new Map(),
      spare: chance.is(0.5) ? 0 : chance.below(40),
    };
  };
  const makeFirm = (at: number, plain: boolean, sector?: string): Firm => {
    const [pc, partnerschap, categorie] =
      sectors.find(([one]) => one === sector) ?? chance.of(plain ? sectors.filter(([one]) => one !== "124") : sectors);
    const draw = chance.next();
    return {
      at,
      kbo: kboOf(at),
      rsz: rszOf(at),
      iban: ibanOf(at),
      pc,
      partnerschap: plain || chance.is(0.8) || pc === "124" ? partnerschap : "",
      categorie: chance.is(0.9) ? categorie : "",
      pays: plain || draw < 0.55 ? "tariff" : draw < 0.75 ? "due" : "more",
      more: chance.between(1, 60) * 100,
      style: {
        day: chance.below(5),
        dotted: chance.is(0.6),
        numbers: chance.is(0.3),
        comma: chance.is(0.5),
        alike: chance.is(0.4),
        quarter: chance.below(4),
        birth: plain ? 0 : chance.below(10),
        mogelijk: chance.is(0.3),
        loon: chance.is(0.6),
        vergoed: chance.is(0.5),
        zeros: chance.is(0.6),
      },
      places: Array.from({ length: chance.is(0.2) && !plain ? 2 : 1 }, () => {
        const where = chance.next();
        const isHere = plain || where < 0.9;
        return makePlace(isHere ? (where < 0.05 && !plain ? "" : "Vlaams") : where < 0.97 ? "Brussel" : "Waals");
      }),
      counts: plain || chance.is(0.85),
    };
  };
  // The last ones are kept apart for mistakes that lie across rows.
  const kept = max(8, floor(employers * 0.12));
  const regular = Array.from({ length: max(1, employers - kept) }, (_, at) => makeFirm(at, false));
  let fresh = regular.length;
  /** A firm with nobody yet. */
  const freshFirm = (sector?: string): Firm => makeFirm(fresh++, true, sector);

  const makePerson = (birth: Day, since: number): Person => {
    people++;
    const steps = [chance.of(firstSteps)];
    while (steps.length < 6) {
      const last = steps[steps.length - 1];
      steps.push(chance.is(0.7) ? min(3, last + 1) : last);
    }
    const far = chance.next();
    return {
      id: people,
      ...registered(birth),
      home: far < 0.85 ? "Vlaams" : far < 0.93 ? "" : chance.of(["Brussel", "Waals"]),
      steps,
      since,
    };
  };

  /** An agreement that is as it should be. */
  const agree = (firm: Firm, wish: Wish): Agreement => {
    const { start, einde, plain = false } = wish;
    const soort = wish.soort ?? "OAO";
    const isAdult = soort.startsWith("ODO");
    const years = wish.age ?? (isAdult ? chance.between(18, 50) : chance.of(ages));
    const person = wish.person ?? makePerson(addMonths(start, -12 * years) - chance.below(360), schoolYearOf(start));
    const { insz, birth } = person;
    const place = wish.place ?? chance.of(firm.places);
    const isMinorAtStart = ageOn(birth, start) < 18;
    const [rooster, werk, les] =
      plain && soort === "OAO"
        ? usualWeek
        : soort === "OAO" && !isMinorAtStart && chance.is(0.3)
          ? chance.of(weeksOfAdults)
          : chance.of(weeks[soort]);
    const renewals = max(0, floor((start - 1 - place.recognised) / 700));
    const erkendOp = plain || chance.is(0.85) ? place.recognised + renewals * 700 : null;
    // In construction a mentor guides one learner.
    const isBuilding = firm.pc === "124";
    const latest = min(einde ?? start + 100, september(schoolYearOf(start) + 1) - 1, start + 60);
    const mentor =
      wish.mentor ??
      (isBuilding
        ? makeMentor(min((erkendOp ?? start) + 140, chance.is(0.7) ? start - chance.between(30, 900) : latest))
        : chance.of(place.mentors));
    const hasMentorInsz = plain || chance.is(0.9);
    const runsUnderPremium = einde === null || einde >= premium;
    const within = deadlineOf(start) - start;
    const counted = (): number =>
      plain
        ? start + 20
        : start < premium
          ? !runsUnderPremium || chance.is(0.5)
            ? start + chance.between(1, 80)
            : chance.between(september(2023), transition)
          : chance.is(0.1)
            ? start + within
            : start + chance.between(0, within);
    const geregistreerdOp = runsUnderPremium || chance.is(0.2) ? min(counted(), deadlineOf(start)) : null;
    const toestemmingOp = geregistreerdOp === null ? null : min(counted(), deadlineOf(start));
    const isDeclared = soort === "OAO" || soort === "ODOS" || (soort !== "ODOW" && (plain || chance.is(0.5)));
    const dimonaType = !isDeclared
      ? ""
      : soort === "SAO"
        ? "STG"
        : soort === "DA"
          ? "OTH"
          : soort === "ODO"
            ? "OTH"
            : isBuilding
              ? "RTA"
              : start >= premium || chance.is(0.05)
                ? "ALT"
                : "OTH";
    const ontvangen = chance.is(0.3) ? null : chance.below(3);
    const statuut = (soort === "DA" || soort === "ODO" || soort === "ODOW") && chance.is(0.5) ? "" : "arbeider";
    const isBediende = statuut !== "" && chance.is(0.3);
    const needsDoctor = soort === "OAO" && isMinorAtStart;
    const showBirth = firm.style.birth;
    const waives = soort === "ODO" && chance.is(0.4);
    const template: Row = {
      firm,
      place,
      person: person.id,
      solo: false,
      referentie: `L${pad(person.id, 6)}`,
      insz: showBirth === 9 ? "" : insz,
      birth,
      birthShown: showBirth < 6 || showBirth === 9 ? birth : null,
      onderneming: firm.kbo,
      vestiging: place.number,
      rsznummer: firm.rsz,
      pc: firm.pc,
      categorie: firm.categorie,
      partnerschap: firm.partnerschap,
      gewest: place.gewest,
      soort,
      statuut: isBediende ? "bediende" : statuut,
      start,
      einde,
      opleiding: chance.of(trainings),
      vks: isAdult ? chance.between(3, 5) : chance.between(2, 4),
      werk,
      les,
      rooster,
      mentorInsz: hasMentorInsz ? mentor.insz : "",
      mentorBirth: !hasMentorInsz || chance.is(0.4) ? mentor.birth : null,
      mentorErvaring: chance.is(0.8) ? mentor.ervaring : null,
      mentorOpleidingOp: mentor.trained,
      uittreksel: null,
      erkendOp,
      erkendTot: erkendOp !== null && einde !== null && chance.is(0.6) ? termEnd(erkendOp, 60) : null,
      geregistreerdOp,
      toestemmingOp,
      rekeningnummer: toestemmingOp === null && chance.is(0.5) ? "" : firm.iban,
      dimonaType,
      dimonaOp: dimonaType === "" ? null : start - (chance.is(0.2) ? 0 : chance.below(30)),
      verzekerdOp: start - (chance.is(0.2) ? 0 : chance.below(400)),
      medischOp: needsDoctor || chance.is(0.2) ? start - 1 - (chance.is(0.2) ? 0 : chance.below(60)) : null,
      risicoOp: start - 1 - (chance.is(0.2) ? 0 : chance.below(300)),
      premiesOntvangen: ontvangen,
      woonplaats: plain ? "Vlaams" : person.home,
      werknemers: null,
      werknemersVestiging: null,
      uurbedrag: null,
      kwartaalloon: null,
      mu: null,
      broken: false,
      order: 0,
      trap: null,
      trapVanaf: null,
      paid: none,
      uren: none,
      afwezig: none,
      mogelijk: none,
      vergoed: "",
      quarter: 0,
      raw: asTold,
    };
    if (start >= extractAsked && chance.is(0.6))
      template.uittreksel =
        erkendOp !== null && chance.is(0.7) ? erkendOp - chance.below(360) : start - chance.below(330);
    if (template.uittreksel !== null && erkendOp !== null && template.uittreksel > start) template.uittreksel = null;
    // A mentor who was added later has an extract of after the recognition, at most a year before the start.
    const pays = plain ? "tariff" : firm.pays;
    const rate = isAdult ? chance.between(430, 600) : 0;
    const keepsMinimum = chance.is(0.3);

    const row = (quarter: number): Row => {
      const from = max(start, quarterFirst(quarter));
      const step = (year: number): number => person.steps[year - person.since] ?? 3;
      const trap = soort === "OAO" ? step(schoolYearOf(from)) : null;
      const rise = september(yearOfQuarter(quarter));
      const risesHere =
        trap !== null &&
        quarter % 4 === 2 &&
        start < rise &&
        (einde === null || einde >= rise) &&
        step(yearOfQuarter(quarter)) > trap;
      const past = september(schoolYearOf(from));
      const shownLater = trap !== null && quarter % 4 !== 2 && past > start && chance.is(0.15);
      const made: Row = { ...template };
      made.order = orders++;
      made.trap = trap;
      made.trapVanaf = risesHere ? rise : shownLater ? past : null;
      made.paid = [null, null, null];
      made.uren = [null, null, null];
      made.afwezig = [null, null, null];
      made.mogelijk = [null, null, null];
      made.quarter = quarter;
      made.raw = {};
      const { style } = firm;
      if (soort === "OAO") {
        let paidDays = 0;
        let days = 0;
        if (!plain && chance.is(0.1)) {
          const month = chance.below(3);
          const asked = dueIn(made, month);
          if (asked !== null && asked.payable > 0) made.afwezig[month] = chance.between(1, min(3, asked.payable));
        }
        for (const month of threeMonths) {
          const asked = dueIn(made, month);
          days += timetable(rooster, monthFirst(quarter, month)).length;
          if (asked === null || asked.due === null) continue;
          paidDays += asked.payable - (made.afwezig[month] ?? 0);
          if (style.mogelijk) made.mogelijk[month] = asked.days;
          if (pays === "tariff") made.paid[month] = asked.tariff;
          else if (pays === "more") made.paid[month] = asked.tariff + firm.more;
          else {
            // An amount that is by chance the tariff of another time or step would look like a mistake.
            made.paid[month] = asked.due < asked.tariff && published.has(asked.due) ? asked.due + 1 : asked.due;
            if (asked.due === 0 && !style.zeros && made.paid.some((amount) => amount !== null && amount > 0))
              made.paid[month] = null;
          }
        }
        const share = round((10_000 * paidDays) / days);
        if (isFull(made)) made.mu = style.mogelijk && chance.is(0.5) && !plain ? null : share;
        else if (chance.is(0.2)) made.mu = share;
      } else if (soort === "SAO") {
        if (style.zeros) made.paid = threeMonths.map((month) => (runsIn(made, month) ? 0 : null));
      } else if (soort === "ODOS" || soort === "ODO") {
        const known = threeMonths.every((month) => hourlyMinimum(max(start, monthFirst(quarter, month))) !== null);
        made.uurbedrag = waives ? 0 : known && keepsMinimum ? null : rate;
        for (const month of threeMonths) {
          if (!runsIn(made, month)) continue;
          made.uren[month] = soort === "ODOS" ? chance.between(8000, 17_500) : chance.between(4000, 6900);
          const each = made.uurbedrag ?? hourlyMinimum(max(start, monthFirst(quarter, month))) ?? 0;
          if (style.zeros) made.paid[month] = floor((2 * (made.uren[month] ?? 0) * each + 100) / 200);
        }
        if (soort === "ODOS") made.mu = chance.between(3000, 10_000);
      }
      const inside = threeMonths.filter((month) => runsIn(made, month)).map((month) => made.paid[month]);
      if (isLearner(made) && style.loon && inside.every((amount) => amount !== null))
        made.kwartaalloon = inside.reduce((sum: number, amount) => sum + (amount ?? 0), 0);
      if (style.vergoed && soort !== "DA" && soort !== "ODOW") made.vergoed = soort === "SAO" || waives ? "nee" : "ja";
      return made;
    };
    return { row, person };
  };

  return { regular, freshFirm, agree, registered, registeredIn, makeMentor, makePerson };
};
type World = ReturnType<typeof makeWorld>;

const firstSteps = [1, 1, 1, 2, 2, 3];
const ages = [15, 15, 16, 16, 16, 17, 17, 18, 18, 19, 21];

/** What a row has before it is filled in. */
const none: (number | null)[] = [];
const asTold: Record<string, Cell> = {};

/** Days on which agreements begin: 1 September, and school days of the school year. */
const schoolDays: readonly Day[] = Array.from({ length: 3600 }, (_, at) => september(2016) + at).filter(
  (day) => weekdayOf(day) < 5 && !schoolHolidays.has(day) && !publicHolidays.has(day),
);
const schoolDayFrom = (wanted: Day): Day => {
  let low = 0;
  let high = schoolDays.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (schoolDays[middle] < wanted) low = middle + 1;
    else high = middle;
  }
  return schoolDays[low];
};

/** The learners of ten years without a mistake: a row for each quarter that is exported. */
const makeLearners = (world: World, chance: Chance, learners: number): Row[] => {
  const rows: Row[] = [];
  const quarterCount = lastQuarter - firstQuarter + 1;
  for (let learner = 0; learner < learners; learner++) {
    const quarter = firstQuarter + chance.below(quarterCount);
    const first = quarterFirst(quarter);
    const last = quarterLast(quarter);
    const year = max(2016, schoolYearOf(last) - chance.of([0, 0, 0, 1, 1, 2]));
    const anyDay = schoolDayFrom(max(september(2016), last - chance.below(600)));
    const start = chance.is(0.6) || anyDay > last ? september(year) : anyDay;
    const draw = chance.next();
    const isAdult = start >= adults && draw < 0.2;
    const soort: Soort = isAdult
      ? draw < 0.1
        ? "ODOS"
        : draw < 0.16
          ? "ODO"
          : "ODOW"
      : draw > 0.98
        ? "DA"
        : draw > 0.9
          ? "SAO"
          : "OAO";
    const from = max(start, first);
    const most = termEnd(start, 36);
    const ends: Day[] = [];
    for (let on = schoolYearOf(from); on <= schoolYearOf(start) + 2; on++)
      for (const end of [dayNumber(on + 1, 6, 30), dayNumber(on + 1, 8, 31)])
        if (end >= from && end <= most) ends.push(end);
    const isBroken = ends.length === 0 || chance.is(0.12);
    const einde =
      soort === "DA" && chance.is(0.5)
        ? null
        : isBroken
          ? min(most, from + chance.between(0, 300))
          : chance.of(ends);
    const firm = chance.of(world.regular);
    const { row, person } = world.agree(firm, { soort, start, einde });
    const mine = [row(quarter)];
    const draws = chance.next();
    const extra = draws < 0.8 ? 0 : draws < 0.93 ? 1 : draws < 0.98 ? 2 : 4;
    for (let more = 1; more <= extra; more++) {
      const next = quarter + more;
      if (next > lastQuarter || (einde !== null && einde < quarterFirst(next))) break;
      mine.push(row(next));
    }
    // Some go on elsewhere, or begin anew where they were.
    if (isBroken && einde !== null && !isAdult && chance.is(0.6)) {
      const again = schoolDayFrom(einde + 1);
      const goesOn = quarterOf(again) <= lastQuarter && again <= einde + 120;
      if (goesOn) {
        const other = chance.is(0.7) ? chance.of(world.regular) : firm;
        const until = min(dayNumber(schoolYearOf(again) + 1, 6, 30), termEnd(again, 36));
        const isGrown = ageOn(person.birth, again) >= 15;
        if (until > again && isGrown)
          mine.push(world.agree(other, { person, soort: "OAO", start: again, einde: until }).row(quarterOf(again)));
      }
    }
    if (mine.length === 1) mine[0].solo = true;
    rows.push(...mine);
  }
  return rows;
};

/** The headcounts that the learners of a quarter ask: in half of the establishments not one employee more. */
const countHeads = (rows: readonly Row[]): void => {
  for (const { place, quarter, person } of rows) {
    const there = place.quarters.get(quarter) ?? new Set();
    there.add(person);
    place.quarters.set(quarter, there);
  }
  const most = new Map<Place, number>();
  for (const row of rows) {
    const { place, firm } = row;
    if (!firm.counts || row.werknemersVestiging !== null) continue;
    let learners = most.get(place);
    if (learners === undefined) {
      learners = max(...[...place.quarters.values()].map((there) => there.size));
      most.set(place, learners);
    }
    // In construction: 1 below five employees, 2 up to ten, and one more for each ten that are full above.
    const least = firm.pc !== "124" ? learners : learners <= 1 ? 1 : learners === 2 ? 5 : 10 * (learners - 1);
    row.werknemersVestiging = least + place.spare;
    row.werknemers = row.werknemersVestiging + (place.spare % 7) * 3;
  }
};

// ----------------------------------------------------------------------------------------------------------- mistakes

/** The rows that a mistake fits, and how it is made. */
type How = readonly [fits: (row: Row) => boolean, spoil: (row: Row) => void];
type Mistake = {
  readonly kind: string;
  /** One learner in so many. */
  readonly oneIn: number;
  readonly finds: (row: Row) => readonly string[];
  readonly fits: (row: Row) => boolean;
  readonly spoil: (row: Row) => void;
  /** Nothing else can be said of such a row. */
  readonly alone: boolean;
};
/** A kind of mistake: one learner in how many has it, what is found of it, which rows it fits, and how it is made. */
const mistake = (
  kind: string,
  oneIn: number,
  finds: string | ((row: Row) => readonly string[]),
  fits: (row: Row) => boolean,
  spoil: (row: Row) => void,
  alone = false,
): Mistake => {
  const list = typeof finds === "string" ? finds.split(" ").filter((check) => check !== "") : [];
  return { kind, oneIn, finds: typeof finds === "string" ? () => list : finds, fits, spoil, alone };
};
const any = (): boolean => true;

const isOao = ({ soort }: Row): boolean => soort === "OAO";
const isUnder = (row: Row): boolean => premiumYear(row) !== null && isFlemish(row);
const runsLong = ({ start, einde }: Row): boolean => einde !== null && einde - start > 250;
/** What is due for the quarter. */
const dueInAll = (row: Row): number =>
  threeMonths.reduce<number>((sum, month) => sum + (dueIn(row, month)?.due ?? 0), 0);
/** The first month of the row with the whole tariff due, or below 0. */
const wholeMonth = (row: Row): number =>
  threeMonths.findIndex((month) => {
    const asked = dueIn(row, month);
    return asked !== null && asked.due === asked.tariff && row.paid[month] !== null && !asked.suspended;
  });
const runningMonth = (row: Row): number => threeMonths.findIndex((month) => runsIn(row, month));
/** Pays a month anew; the quarter's wage follows. */
const pay = (row: Row, month: number, amount: number): void => {
  if (row.kwartaalloon !== null) row.kwartaalloon += amount - (row.paid[month] ?? 0);
  row.paid[month] = amount;
};
const isUsualWeek = ({ rooster }: Row): boolean => rooster === "WWWLL--";
const fitsMinors = (row: Row): boolean => row.werk + row.les <= 3800 && row.rooster !== "WWWWLL-";
const noDays = ({ afwezig, mogelijk }: Row): boolean => [...afwezig, ...mogelijk].every((days) => days === null);
const paysTariff = (row: Row): boolean =>
  threeMonths.every((month) => {
    const asked = dueIn(row, month);
    return asked === null || (row.paid[month] ?? -1) >= asked.tariff;
  });
/** Another timetable for who works the usual hours. */
const week = (rooster: string, fits: (row: Row) => boolean): How => [
  (row) => isOao(row) && isUsualWeek(row) && row.werk === 2280 && noDays(row) && paysTariff(row) && fits(row),
  (row) => {
    row.rooster = rooster;
  },
];
const swapped = (day: Day): Day => dayNumber(yearOf(day), dateOf(day), monthOf(day));
/** Another ending that is right in no century. */
const wrongInsz = (digits: string): string => {
  for (let add = 1; ; add++) {
    const other = digits.slice(0, 9) + pad(((Number(digits.slice(9)) + add) % 97) + 1, 2);
    if (!isInsz(other)) return other;
  }
};
const wrongEnd = (digits: string): string => digits.slice(0, -2) + pad((Number(digits.slice(-2)) % 97) + 1, 2);
const unreadable = (column: string, cell: Cell, fits: (row: Row) => boolean = any): How => [
  fits,
  (row) => {
    row.raw[column] = cell;
    row.broken = true;
  },
];
const without = (column: keyof Row) => (row: Row) => {
  (row as Record<string, unknown>)[column] = null;
};
const onDay = (column: keyof Row, day: (row: Row) => Day) => (row: Row) => {
  (row as Record<string, unknown>)[column] = day(row);
};
const set =
  (values: Partial<Row>) =>
  (row: Row): void => {
    Object.assign(row, values);
  };
/** Without a number of their own, a person has another day of birth. */
const bornOn = (row: Row, birth: Day): void => {
  row.insz = "";
  row.birth = birth;
  row.birthShown = birth;
};
const mentorTerm = ({ erkendOp, partnerschap }: Row): number =>
  (erkendOp ?? 0) < dayNumber(2020, 4, 1) ? 18 : partnerschap === "Constructiv" ? 6 : 12;
const yearEnd = (row: Row): Day => september((premiumYear(row) ?? 2100) + 1) - 1;
/** 9 January where 1 September was meant. */
const asJanuary = (row: Row): Day => dayNumber(yearOf(row.start), 1, 9);

/** Mistakes of one row, each in a row that is otherwise right, with all that is to be found in it. */
const mistakes: readonly Mistake[] = [
  // Cells.
  mistake("start is no day", 1000, "cel-onleesbaar",
    ...unreadable("start", "31/02/2024", (row) => row.quarter % 4 !== 0),
  ),
  mistake("amount in words", 1500, "cel-onleesbaar", ...unreadable("leervergoeding2", "n.v.t.")),
  mistake("step 4", 2000, "cel-onleesbaar", ...unreadable("trap", 4, isOao)),
  mistake("company number in words", 3000, "cel-onleesbaar", ...unreadable("onderneming", "zie bijlage")),
  mistake("a fifth quarter", 3000, "cel-onleesbaar",
    ...unreadable("kwartaal", "2024K5", (row) => fitsMinors(row) && runsLong(row) && monthOf(row.start) >= 9),
  ),
  mistake("start blank", 2000, "cel-ontbreekt", ...unreadable("start", "", (row) => row.quarter % 4 !== 0)),
  mistake("agreement blank", 2500, "cel-ontbreekt", ...unreadable("overeenkomst", "")),
  mistake("nobody", 4000, "cel-ontbreekt",
    (row) => !isFull(row),
    (row) => {
      row.insz = "";
      row.birthShown = null;
      row.broken = true;
    },
  ),
  // Numbers of persons and firms.
  mistake("INSZ with a slip", 500, "insz-controlegetal",
    (row) => row.insz !== "" && row.birthShown !== null,
    (row) => { row.insz = wrongInsz(row.insz); },
  ),
  mistake("born a day later than the INSZ says", 1000, "insz-geboortedatum",
    (row) => row.insz !== "" && row.birthShown !== null && monthOf(row.birth) < 12 && fitsMinors(row) &&
      row.medischOp !== null && ageOn(row.birth + 1, row.start) >= (isOao(row) ? 15 : 18) &&
      monthOf(row.birth + 1) * 100 + dateOf(row.birth + 1) !== dateOf(row.birth) * 100 + monthOf(row.birth),
    (row) => { row.birthShown = row.birth + 1; },
  ),
  mistake("day and month of birth swapped", 1500, "insz-geboortedatum geboortedatum-dag-maand-verwisseld",
    (row) => isOao(row) && row.insz !== "" && row.birthShown !== null && dateOf(row.birth) <= 12 &&
      dateOf(row.birth) !== monthOf(row.birth) && fitsMinors(row) && row.medischOp !== null &&
      ageOn(swapped(row.birth), row.start) >= 15,
    (row) => { row.birthShown = swapped(row.birth); },
  ),
  mistake("INSZ without a day of birth", 5000, "insz-bis-onbekend",
    (row) => isOao(row) && row.insz !== "",
    (row) => { row.birthShown = null; },
  ),
  mistake("mentor's INSZ with a slip", 1000, "mentorinsz-controlegetal",
    (row) => row.mentorInsz !== "",
    (row) => { row.mentorInsz = wrongInsz(row.mentorInsz); },
  ),
  mistake("mentor born a day later than the INSZ says", 2500, "mentor-geboortedatum",
    (row) => row.mentorInsz !== "" && row.mentorBirth !== null && row.start - row.mentorBirth > 9200,
    (row) => { row.mentorBirth = (row.mentorBirth ?? 0) + 1; },
  ),
  mistake("the learner as mentor", 3000, "mentor-is-lerende mentor-te-jong",
    (row) => isOao(row) && row.insz !== "" && ageOn(row.birth, row.start) < 25,
    (row) => { row.mentorInsz = row.insz; row.mentorBirth = null; },
  ),
  mistake("company number with a slip", 800, "onderneming-controlegetal",
    any,
    (row) => { row.onderneming = wrongEnd(row.onderneming); },
  ),
  mistake("establishment with a slip", 1000, "vestiging-controlegetal",
    any,
    (row) => { row.vestiging = wrongEnd(row.vestiging); },
  ),
  mistake("company number as establishment", 3000, "vestiging-controlegetal",
    any,
    (row) => { row.vestiging = row.onderneming; },
  ),
  mistake("RSZ number with a slip", 1500, "rsznummer-controlegetal",
    any,
    (row) => { row.rsznummer = wrongEnd(row.rsznummer); },
  ),
  mistake("account with a slip", 1500, "rekeningnummer-controlegetal",
    (row) => row.rekeningnummer !== "",
    (row) => { row.rekeningnummer = wrongEnd(row.rekeningnummer); },
  ),
  // The days of an agreement.
  mistake("end before start", 600, "einde-voor-start", any, onDay("einde", ({ start }) => start - 10), true),
  mistake("no end", 1000,
    (row) => {
      // It may run for three years, and so give a right that is lost without a registration.
      const latest = termEnd(row.start, 36);
      const mayHaveRight = isFlemish(row) && latest >= termEnd(premium, 4) && (row.premiesOntvangen ?? 0) < 3;
      return [
        "einde-ontbreekt",
        ...(row.erkendTot === null ? [] : ["erkenning-eindigt-tijdens"]),
        ...(mayHaveRight && row.geregistreerdOp === null ? ["registratie-ontbreekt"] : []),
        ...(mayHaveRight && row.toestemmingOp === null ? ["toestemming-ontbreekt"] : []),
      ];
    },
    ({ soort, einde, quarter }) => soort !== "DA" && einde !== null && einde >= quarterLast(quarter),
    without("einde"),
  ),
  mistake("longer than three years", 2000, "duur-te-lang",
    ({ soort, start, erkendTot, einde, quarter, toestemmingOp }) => soort !== "DA" && erkendTot === null &&
      einde !== null && einde >= quarterLast(quarter) && (toestemmingOp !== null || addMonths(start, 36) < premium),
    onDay("einde", ({ start }) => addMonths(start, 36)),
  ),
  mistake("a quarter after the end", 1500, "kwartaal-buiten-overeenkomst",
    ({ einde }) => einde !== null && quarterOf(einde) % 4 !== 2 && quarterOf(einde) + 2 <= lastQuarter + 1,
    (row) => { row.quarter = quarterOf(row.einde ?? 0) + 2; },
  ),
  mistake("day and month of the start swapped", 4000,
    (row) => {
      const { start, geregistreerdOp, toestemmingOp } = row;
      const counts = row.einde !== null && row.einde >= premium && isFlemish(row);
      const after = (day: Day | null, limit: Day): boolean => day !== null && day > limit;
      return [
        "start-dag-maand-verwisseld",
        ...(after(row.dimonaOp, start) ? ["dimona-laat"] : []),
        ...(after(row.verzekerdOp, start) ? ["verzekering-te-laat"] : []),
        ...(after(row.medischOp, start - 1) ? ["medisch-onderzoek-te-laat"] : []),
        ...(after(row.risicoOp, start - 1) ? ["risicoanalyse-te-laat"] : []),
        ...(counts && after(geregistreerdOp, deadlineOf(start)) ? ["laat-geregistreerd"] : []),
        ...(counts && after(toestemmingOp, deadlineOf(start)) ? ["laat-toegestemd"] : []),
      ];
    },
    (row) => isOao(row) && row.start === september(yearOf(row.start)) && row.einde !== null &&
      row.quarter > quarterOf(row.start) && [2017, 2018, 2019, 2020, 2023, 2024, 2025].includes(yearOf(row.start)) &&
      row.dimonaOp !== null && ageOn(row.birth, asJanuary(row)) >= 15 && ageOn(row.birth, row.start) < 18 &&
      (row.erkendOp === null || row.erkendOp <= asJanuary(row)) && row.uittreksel === null &&
      row.einde <= termEnd(asJanuary(row), 36) &&
      [row.geregistreerdOp, row.toestemmingOp].every((day) => day === null || day - row.start < 100),
    onDay("start", asJanuary),
  ),
  mistake("born after the start", 3000, "geboorte-na-start",
    (row) => isOao(row) && fitsMinors(row),
    (row) => bornOn(row, row.start + 100),
  ),
  mistake("fourteen years old", 2000, "te-jong",
    (row) => isOao(row) && fitsMinors(row) && row.medischOp !== null,
    (row) => bornOn(row, addMonths(row.start, -180) + 30),
  ),
  mistake("thirty-five at secondary school", 3000, "leeftijd-ongewoon",
    (row) => isOao(row) && isFull(row) && (row.mu !== null || !noDays(row)),
    (row) => bornOn(row, addMonths(row.birth, -240)),
  ),
  mistake("sixteen in adult education", 4000, "volwassenenonderwijs-minderjarig",
    ({ soort }) => soort === "ODOS",
    (row) => { bornOn(row, addMonths(row.start, -192) - 60); row.medischOp = row.start - 5; },
  ),
  // Step, status, hours.
  mistake("no step", 800, "trap-ontbreekt", (row) => isOao(row) && row.trapVanaf === null, without("trap")),
  mistake("a step without a meaning", 3000, "trap-zonder-betekenis", (row) => !isOao(row), set({ trap: 2 })),
  mistake("step rises in mid-September", 4000, "trap-niet-op-september",
    (row) => isOao(row) && row.trapVanaf !== null && row.trapVanaf > quarterFirst(row.quarter),
    onDay("trapVanaf", (row) => (row.trapVanaf ?? 0) + 14),
  ),
  mistake("no status", 1500, "statuut-ontbreekt", isLearner, set({ statuut: "" })),
  mistake("too few workplace hours", 1000, "uren-te-weinig",
    (row) => isOao(row) && isUsualWeek(row),
    set({ werk: 1950, les: 1500 }),
  ),
  mistake("an SAO of twenty hours", 3000, "uren-te-veel",
    (row) => row.soort === "SAO" && isUsualWeek(row),
    set({ werk: 2000, les: 1200 }),
  ),
  mistake("an SAO of too few hours in all", 4000, "sao-te-weinig-uren",
    (row) => row.soort === "SAO" && row.start >= adults,
    set({ werk: 1500, les: 1290 }),
  ),
  mistake("fifty-one hours a week", 3000, "uren-onmogelijk",
    (row) => isOao(row) && !isMinor(row) && isUsualWeek(row),
    set({ werk: 3600, les: 1500 }),
  ),
  mistake("a minor's week of thirty-nine hours", 1000, "jongere-week-te-lang",
    (row) => isOao(row) && isMinor(row) && isUsualWeek(row) && row.pc !== "124",
    set({ werk: 2400, les: 1500 }),
  ),
  mistake("the same in construction", 4000, "jongere-week-bouw",
    (row) => isOao(row) && isMinor(row) && isUsualWeek(row) && row.pc === "124",
    set({ werk: 2400, les: 1500 }),
  ),
  mistake("a timetable without lessons", 2000, "weekrooster-eenzijdig", ...week("WWWWW--", () => true)),
  mistake("six days for a minor", 2500, "weekrooster-te-vol", ...week("WWWLLL-", isMinor)),
  mistake("Sundays for a minor", 3000, "weekrooster-zondag", ...week("WW-LL-W", isMinor)),
  mistake("too few days for a minor's hours", 2500, "weekrooster-uren", ...week("WWLLL--", isMinor)),
  mistake("another week than the hours tell", 3000, "weekrooster-drie-twee",
    ...week("WLLLL--", (row) => !isMinor(row)),
  ),
  // The allowance.
  mistake("a cent too little", 300, "leervergoeding-onder-tarief",
    (row) => wholeMonth(row) >= 0,
    (row) => pay(row, wholeMonth(row), (dueIn(row, wholeMonth(row))?.tariff ?? 0) - 1),
  ),
  mistake("six times the tariff", 2000, "leervergoeding-ongeloofwaardig",
    (row) => wholeMonth(row) >= 0,
    (row) => pay(row, wholeMonth(row), 6 * (dueIn(row, wholeMonth(row))?.tariff ?? 0) + 1),
  ),
  mistake("a decimal comma forgotten", 1500, "leervergoeding-ongeloofwaardig komma-vergeten",
    (row) => wholeMonth(row) >= 0,
    (row) => pay(row, wholeMonth(row), 10 * (dueIn(row, wholeMonth(row))?.tariff ?? 0)),
  ),
  mistake("an index missed", 400, "index-gemist leervergoeding-onder-tarief",
    (row) => {
      const month = wholeMonth(row);
      if (month < 0 || row.trapVanaf !== null) return false;
      const first = monthFirst(row.quarter, month);
      const before = tariffOn(first, row.trap ?? 1, 1);
      return !Number.isNaN(before) && ![1, 2, 3].some((trap) => tariffOn(first, trap) === before);
    },
    (row) => {
      const month = wholeMonth(row);
      pay(row, month, tariffOn(monthFirst(row.quarter, month), row.trap ?? 1, 1));
    },
  ),
  mistake("the tariff of a lower step", 500, "trap-gemist leervergoeding-onder-tarief",
    (row) => {
      const month = wholeMonth(row);
      if (month < 0 || row.trapVanaf !== null || (row.trap ?? 0) < 2) return false;
      const first = monthFirst(row.quarter, month);
      return tariffOn(first, (row.trap ?? 2) - 1) !== tariffOn(first, row.trap ?? 2, 1);
    },
    (row) => {
      const month = wholeMonth(row);
      pay(row, month, tariffOn(monthFirst(row.quarter, month), (row.trap ?? 2) - 1));
    },
  ),
  mistake("a step up that was not paid", 4000, "trapvanaf-zonder-sprong leervergoeding-onder-tarief",
    (row) => {
      const asked = dueIn(row, 2);
      const isRise = row.trapVanaf !== null && row.trapVanaf > quarterFirst(row.quarter);
      return isRise && asked !== null && asked.due === asked.tariff && row.paid[2] !== null;
    },
    (row) => pay(row, 2, tariffOn(monthFirst(row.quarter, 2), row.trap ?? 1)),
  ),
  mistake("a month left blank", 1000, "leervergoeding-ontbreekt",
    (row) => {
      const month = wholeMonth(row);
      return (
        month >= 0 && threeMonths.some((other) => other !== month && runsIn(row, other) && row.paid[other] !== null)
      );
    },
    (row) => { row.paid[wholeMonth(row)] = null; },
  ),
  mistake("an amount before the start", 3000, "leervergoeding-buiten-overeenkomst",
    (row) => isOao(row) && row.start > monthLast(row.quarter, 0),
    (row) => pay(row, 0, 60_000),
  ),
  mistake("an SAO with an allowance", 2000, "sao-met-leervergoeding",
    ({ soort }) => soort === "SAO",
    (row) => pay(row, runningMonth(row), 30_000),
  ),
  mistake("an allowance beside a wage", 5000, "loon-in-plaats",
    ({ soort }) => soort === "DA" || soort === "ODOW",
    (row) => pay(row, runningMonth(row), 50_000),
  ),
  mistake("a quarter's wage that is no sum", 1000, "kwartaalloon-wijkt-af",
    (row) => isOao(row) && row.kwartaalloon !== null,
    (row) => { row.kwartaalloon = (row.kwartaalloon ?? 0) + 5000; },
  ),
  mistake("less declared than is due", 1500, "kwartaalloon-wijkt-af kwartaalloon-onder-leervergoeding",
    (row) => {
      const asked = threeMonths.map((month) => dueIn(row, month));
      return (
        isOao(row) &&
        row.kwartaalloon !== null &&
        asked.every((one) => one === null || !one.suspended) &&
        asked.reduce((sum, one) => sum + (one?.due ?? 0), 0) > 20_000
      );
    },
    (row) => { row.kwartaalloon = dueInAll(row) - 100; },
  ),
  mistake("absent on more days than there are", 2000, "afwezig-te-veel",
    (row) => isOao(row) && runningMonth(row) >= 0 && row.afwezig.every((days) => days === null),
    (row) => {
      const month = runningMonth(row);
      row.afwezig[month] = timetable(row.rooster, monthFirst(row.quarter, month)).length + 1;
    },
  ),
  mistake("possible days of another month", 1500, "mogelijk-wijkt-af",
    (row) => isOao(row) && row.afwezig.every((days) => days === null),
    (row) => {
      const month = runningMonth(row);
      row.mogelijk[month] = timetable(row.rooster, monthFirst(row.quarter, month)).length - 3;
    },
  ),
  mistake("an hourly amount below the minimum", 5000, "uurbedrag-onder-minimum",
    (row) => row.soort === "ODOS" && hourlyMinimum(lookedAt(row)) !== null,
    (row) => { row.uurbedrag = (hourlyMinimum(lookedAt(row)) ?? 0) - 50; },
  ),
  mistake("the hours of a quarter in a month", 3000, "uren-boven-maand",
    ({ soort }) => soort === "ODOS" || soort === "ODO",
    (row) => { row.uren[runningMonth(row)] = 40_000; },
  ),
  mistake("an ODOS without hours", 4000, "odos-zonder-uurbedrag",
    ({ soort }) => soort === "ODOS" || soort === "ODO",
    (row) => { row.uren[runningMonth(row)] = null; },
  ),
  mistake("an ODOS without the amount that nobody knows", 5000, "odos-zonder-uurbedrag",
    (row) => (row.soort === "ODOS" || row.soort === "ODO") && hourlyMinimum(lookedAt(row)) === null &&
      row.uurbedrag !== null,
    without("uurbedrag"),
  ),
  // Social security.
  mistake("a wage of who is no learner", 3000, "rsz-geen-leerling",
    (row) => !isLearner(row),
    set({ kwartaalloon: 100_000 }),
  ),
  mistake("a work fraction too low", 3000, "", isFull, set({ mu: 2000 })),
  mistake("a work fraction above 1", 2500, "mu-boven-een", isLearner, set({ mu: 12_500 })),
  mistake("no work fraction", 3000, "mu-ontbreekt", (row) => isFull(row) && noDays(row), without("mu")),
  mistake("an establishment larger than its firm", 3000, "werknemers-vestiging",
    ({ werknemersVestiging }) => werknemersVestiging !== null,
    (row) => { row.werknemersVestiging = (row.werknemers ?? 0) + 5; },
  ),
  // Recognition.
  mistake("a partnership nobody knows", 2500, "partnerschap-onbekend",
    ({ pc }) => pc !== "124",
    set({ partnerschap: "Garage Club" }),
  ),
  mistake("a partnership of another sector", 3000, "partnerschap-past-niet",
    ({ pc, start }) => ["112", "111", "118", "302", "126"].includes(pc) && start >= dayNumber(2017, 1, 1),
    set({ partnerschap: "Volta" }),
  ),
  mistake("a start before the recognition", 2000, "start-voor-erkenning",
    (row) => row.erkendOp !== null && row.uittreksel === null && runsLong(row),
    (row) => { row.erkendOp = row.start + 20; if (row.erkendTot !== null) row.erkendTot = termEnd(row.start, 48); },
  ),
  mistake("a start after the recognition", 2500, "start-na-erkenning",
    (row) => row.erkendOp !== null && row.erkendOp < row.start - 10,
    onDay("erkendTot", ({ start }) => start - 5),
  ),
  mistake("a recognition that ends meanwhile", 1500, "erkenning-eindigt-tijdens",
    (row) => row.erkendOp !== null && runsLong(row),
    onDay("erkendTot", ({ einde }) => (einde ?? 0) - 1),
  ),
  mistake("a recognition of six years", 3000, "erkenning-te-lang",
    (row) => row.erkendOp !== null && row.erkendOp >= september(2016) && row.einde !== null,
    onDay("erkendTot", ({ erkendOp }) => addMonths(erkendOp ?? 0, 72)),
  ),
  mistake("a recognition that ends before it begins", 4000, "erkenning-omgekeerd",
    (row) => row.erkendOp !== null,
    onDay("erkendTot", ({ erkendOp }) => (erkendOp ?? 0) - 1),
  ),
  mistake("no training named", 2500, "opleiding-ontbreekt", (row) => row.erkendOp !== null, set({ opleiding: "" })),
  mistake("a mentor trained too late", 4000, "mentoropleiding-te-laat",
    (row) => {
      if (row.erkendOp === null || row.erkendOp < september(2019) || row.einde === null) return false;
      const trained = termEnd(row.erkendOp, mentorTerm(row)) + 10;
      return trained <= row.einde && trained <= yearEnd(row);
    },
    onDay("mentorOpleidingOp", (row) => termEnd(row.erkendOp ?? 0, mentorTerm(row)) + 10),
  ),
  mistake("a mentor of twenty-four", 3000, "mentor-te-jong",
    any,
    (row) => { row.mentorInsz = ""; row.mentorBirth = addMonths(row.start, -300) + 5; },
  ),
  mistake("a mentor of three years' practice", 2500, "mentor-te-weinig-ervaring", any, set({ mentorErvaring: 3 })),
  mistake("an extract of over a year", 3000, "uittreksel-te-oud",
    (row) => row.erkendOp !== null && row.erkendOp >= extractAsked,
    onDay("uittreksel", ({ erkendOp }) => addMonths(erkendOp ?? 0, -13)),
  ),
  mistake("an extract of after the start", 3500, "uittreksel-na-start",
    (row) => row.start >= extractAsked,
    onDay("uittreksel", ({ start }) => start + 10),
  ),
  // Duties at the start.
  mistake("no Dimona", 1000, "dimona-ontbreekt", isLearner, set({ dimonaType: "" })),
  mistake("the old Dimona type", 1000, "dimona-verkeerd",
    (row) => isLearner(row) && row.start >= premium && row.pc !== "124",
    set({ dimonaType: "OTH" }),
  ),
  mistake("the Dimona type of others in construction", 4000, "dimona-verkeerd",
    (row) => isLearner(row) && row.pc === "124",
    set({ dimonaType: "ALT" }),
  ),
  mistake("Dimona after the start", 600, "dimona-laat", isLearner, onDay("dimonaOp", ({ start }) => start + 1)),
  mistake("Dimona without a day", 1500, "dimona-zonder-dag", isLearner, without("dimonaOp")),
  mistake("Dimona a year ahead", 3000, "dimona-lang-vooraf",
    (row) => isLearner(row) && row.start === september(yearOf(row.start)),
    onDay("dimonaOp", ({ start }) => start - 400),
  ),
  mistake("insured a day late", 1500, "verzekering-te-laat", any, onDay("verzekerdOp", ({ start }) => start + 1)),
  mistake("not insured", 1500, "verzekering-ontbreekt", any, without("verzekerdOp")),
  mistake("examined on the day itself", 2000, "medisch-onderzoek-te-laat",
    (row) => isOao(row) && ageOn(born(row), row.start) < 18,
    onDay("medischOp", ({ start }) => start),
  ),
  mistake("not examined", 1500, "medisch-onderzoek-ontbreekt",
    (row) => isOao(row) && ageOn(born(row), row.start) < 18,
    without("medischOp"),
  ),
  mistake("risks looked at on the day itself", 2000, "risicoanalyse-te-laat",
    any,
    onDay("risicoOp", ({ start }) => start),
  ),
  mistake("risks not looked at", 2000, "risicoanalyse-ontbreekt", any, without("risicoOp")),
  // The premium.
  mistake("registered a day late", 1000, "laat-geregistreerd",
    (row) => isFlemish(row) && row.start >= premium,
    onDay("geregistreerdOp", ({ start }) => deadlineOf(start) + 1),
  ),
  mistake("registered after the transition", 4000, "laat-geregistreerd",
    (row) => isFlemish(row) && row.start < premium && row.einde !== null && row.einde >= premium &&
      row.dimonaOp !== null,
    onDay("geregistreerdOp", () => transition + 1),
  ),
  mistake("consent a day late", 1500, "laat-toegestemd",
    (row) => isFlemish(row) && row.start >= premium,
    onDay("toestemmingOp", ({ start }) => deadlineOf(start) + 1),
  ),
  mistake("not registered", 1500, "registratie-ontbreekt",
    (row) => isUnder(row) && runsLong(row),
    without("geregistreerdOp"),
  ),
  mistake("no consent", 1500, "toestemming-ontbreekt",
    (row) => isUnder(row) && runsLong(row),
    without("toestemmingOp"),
  ),
  mistake("consent without an account", 2000, "rekeningnummer-ontbreekt",
    (row) => isUnder(row) && row.toestemmingOp !== null,
    set({ rekeningnummer: "" }),
  ),
  mistake("a mentor without training", 1000, "mentor-zonder-opleiding", any, without("mentorOpleidingOp")),
  mistake("a mentor trained after the school year", 4000, "pkwp-mentoropleiding-later",
    (row) => isUnder(row) && row.erkendOp === null && row.einde !== null,
    onDay("mentorOpleidingOp", (row) => min(row.einde ?? 0, yearEnd(row)) + 30),
  ),
  mistake("three premiums received", 2500, "pkwp-maximum", isUnder, set({ premiesOntvangen: 3 })),
  mistake("a level too high", 3000, "pkwp-vks", (row) => isUnder(row) && isOao(row), set({ vks: 5 })),
  mistake("more lessons than work", 4000, "pkwp-helft",
    (row) => isUnder(row) && isOao(row) && !isMinor(row) && isUsualWeek(row),
    set({ werk: 2000, les: 2100 }),
  ),
  mistake("unpaid, with an amount", 2000, "vergoed-tegenstrijdig",
    (row) => isOao(row) && row.paid.some((amount) => amount !== null && amount > 0),
    set({ vergoed: "nee" }),
  ),
];

/** One finding of a whole roster, on its header row. */
const headerKinds = { padded: "numbers that lost their zeros", unknown: "a column nobody knows" } as const;

type Expectations = {
  readonly expect: (row: Row, finds: readonly string[]) => void;
  readonly count: (kind: string, oneIn: number, many: number) => void;
};

/** Spoils rows that are otherwise right: each at most once. */
const spoilRows = (
  rows: readonly Row[],
  chance: Chance,
  learners: number,
  world: World,
  { expect, count }: Expectations,
): void => {
  const spoiled = new Set<Row>();
  const isClean = (row: Row): boolean => row.solo && !spoiled.has(row) && inherent(row).length === 0;
  const choose = (fits: (row: Row) => boolean): Row | null => {
    for (let tries = 0; tries < 4000; tries++) {
      const row = chance.of(rows);
      if (fits(row) && isClean(row)) return row;
    }
    return rows.find((row) => fits(row) && isClean(row)) ?? null;
  };
  for (const { kind, oneIn, fits, spoil, finds, alone } of mistakes) {
    const wanted = max(1, floor(learners / oneIn));
    let made = 0;
    for (; made < wanted; made++) {
      const row = choose(fits);
      if (row === null) break;
      spoiled.add(row);
      // A number that tells no day is given to somebody born in the same year.
      if (kind === "INSZ without a day of birth") row.insz = world.registeredIn(yearOf(row.birth));
      spoil(row);
      const own = finds(row);
      expect(row, row.broken || alone ? own : [...own, ...inherent(row)]);
    }
    count(kind, oneIn, made);
  }
  // Of numbers without their zeros the roster gets one notice.
  let padded = 0;
  for (; padded < floor(learners / 500) + 1; padded++) {
    const row = choose(({ insz }) => insz.startsWith("0"));
    if (row === null) break;
    spoiled.add(row);
    row.raw.insz = Number(row.insz);
    expect(row, []);
  }
  count(headerKinds.padded, 500, padded);
};

/** Mistakes that lie between rows: rows of their own, at firms that have no others. */
const plantAcross = (
  rows: Row[],
  chance: Chance,
  learners: number,
  world: World,
  { expect, count }: Expectations,
): void => {
  const clean = rows.filter((row) => row.solo && inherent(row).length === 0);
  const put = (row: Row, ...finds: readonly string[]): Row => {
    rows.push(row);
    expect(row, [...inherent(row), ...finds]);
    return row;
  };
  const someYear = (from: number, to: number): number => chance.between(from, to);
  /** Sixteen on a 1 September, for two school years. */
  const from = (year: number, more: Partial<Wish> = {}): Wish => ({
    start: september(year),
    einde: dayNumber(year + 2, 6, 30),
    age: 15,
    plain: true,
    ...more,
  });
  const young = (year: number): Person => world.makePerson(dayNumber(year - 16, 2, 1) + chance.below(200), year);
  const autumn = (year: number): number => year * 4 + 3;
  const plant = (kind: string, oneIn: number, make: () => void): void => {
    const many = max(1, floor(learners / oneIn));
    for (let made = 0; made < many; made++) make();
    count(kind, oneIn, many);
  };

  plant("a row twice", 800, () => {
    const row = chance.of(clean);
    put({ ...row, order: row.order + 0.5, raw: {} }, "dubbele-rij");
  });
  plant("a second agreement at once", 2000, () => {
    const year = someYear(2017, 2025);
    const firm = world.freshFirm();
    const person = young(year);
    const second = schoolDayFrom(september(year) + chance.between(10, 50));
    put(world.agree(firm, from(year, { person })).row(autumn(year)));
    put(world.agree(firm, from(year, { person, start: second })).row(autumn(year)), "overlappende-overeenkomsten");
  });
  plant("a second agreement at another firm at once", 2000, () => {
    const year = someYear(2017, 2025);
    const person = young(year);
    const second = schoolDayFrom(september(year) + chance.between(10, 50));
    put(world.agree(world.freshFirm(), from(year, { person })).row(autumn(year)));
    put(
      world.agree(world.freshFirm(), from(year, { person, start: second })).row(autumn(year)),
      "overlappende-overeenkomsten",
    );
  });
  plant("three agreements at two firms at once", 4000, () => {
    const year = someYear(2017, 2024);
    const person = young(year);
    const firm = world.freshFirm();
    const second = schoolDayFrom(september(year) + 20);
    const third = schoolDayFrom(dayNumber(year + 1, 1, 15));
    put(world.agree(firm, from(year, { person })).row(autumn(year)));
    put(
      world.agree(world.freshFirm(), from(year, { person, start: second })).row(autumn(year)),
      "overlappende-overeenkomsten",
    );
    put(
      world.agree(firm, from(year, { person, start: third })).row(autumn(year) + 1),
      "overlappende-overeenkomsten",
      "lerende-bij-twee-werkgevers",
    );
  });
  plant("an agreement that changes its type", 3000, () => {
    const year = someYear(2020, 2024);
    const firm = world.freshFirm();
    const wish = from(year, { person: young(year) });
    put(world.agree(firm, wish).row(autumn(year)));
    put(world.agree(firm, { ...wish, soort: "SAO" }).row(autumn(year) + 1), "overeenkomst-gewisseld");
  });
  plant("a step that goes down", 2000, () => {
    const year = someYear(2017, 2024);
    const firm = world.freshFirm();
    const person = young(year);
    const higher = world.agree(firm, from(year, { person: { ...person, steps: [2, 3, 3] } }));
    const lower = world.agree(firm, from(year, { person: { ...person, steps: [1, 2, 3] } }));
    put(higher.row(autumn(year)));
    put(lower.row(autumn(year) + 1), "trap-volgorde");
  });
  plant("a mentor in construction with two learners", 3000, () => {
    const year = someYear(2017, 2025);
    const firm = world.freshFirm("124");
    const mentor = world.makeMentor(dayNumber(2016, 5, 2));
    const second = schoolDayFrom(september(year) + chance.between(10, 40));
    put(world.agree(firm, from(year, { mentor })).row(autumn(year)));
    put(world.agree(firm, from(year, { mentor, start: second })).row(autumn(year)), "mentor-overvraagd");
  });
  plant("more learners than employees", 2500, () => {
    const year = someYear(2017, 2025);
    const firm = world.freshFirm();
    const [place] = firm.places;
    const many = chance.between(1, 4);
    for (let there = 0; there <= many; there++) {
      const row = world.agree(firm, from(year, { mentor: place.mentors[0] })).row(autumn(year));
      row.werknemersVestiging = many;
      row.werknemers = many;
      put(row, ...(there === many ? ["vestiging-overvraagd"] : []));
    }
  });
  plant("a mentor of two firms", 3000, () => {
    const year = someYear(2017, 2025);
    const mentor = world.makeMentor(dayNumber(2016, 5, 2));
    const second = schoolDayFrom(september(year) + chance.between(10, 40));
    put(world.agree(world.freshFirm(), from(year, { mentor })).row(autumn(year)));
    put(
      world.agree(world.freshFirm(), from(year, { mentor, start: second })).row(autumn(year)),
      "mentor-bij-twee-ondernemingen",
    );
  });
  plant("an establishment of two firms", 2500, () => {
    const year = someYear(2017, 2025);
    const firm = world.freshFirm();
    const [place] = firm.places;
    const other = world.freshFirm();
    put(world.agree(firm, from(year, { place })).row(autumn(year)));
    put(
      world.agree(other, from(year, { place, mentor: other.places[0].mentors[0] })).row(autumn(year)),
      "vestiging-bij-twee-ondernemingen",
    );
  });
  plant("an establishment in two regions", 3000, () => {
    const year = someYear(2017, 2024);
    const firm = world.freshFirm();
    put(world.agree(firm, from(year)).row(autumn(year)));
    const row = world.agree(firm, from(year)).row(autumn(year));
    row.gewest = chance.of(["Brussel", "Waals"]);
    put(row, "vestiging-in-twee-gewesten");
  });
  plant("one reference for two learners", 2000, () => {
    const year = someYear(2017, 2025);
    const firm = world.freshFirm();
    const first = put(world.agree(firm, from(year)).row(autumn(year)));
    const row = world.agree(firm, from(year)).row(autumn(year));
    row.referentie = first.referentie;
    put(row, "zelfde-referentie-andere-lerende");
  });
  plant("two days of birth of one learner", 5000, () => {
    const year = someYear(2017, 2024);
    const { row } = world.agree(world.freshFirm(), from(year, { person: young(year) }));
    const [first, second] = [row(autumn(year)), row(autumn(year) + 1)];
    const insz = world.registeredIn(yearOf(first.birth));
    for (const one of [first, second]) one.insz = insz;
    first.birthShown = first.birth;
    second.birthShown = first.birth + 1;
    put(first);
    put(second, "lerende-twee-geboortedagen");
  });
  plant("a start in a school holiday", 1500, () => {
    // The last working day of August.
    const year = someYear(2019, 2025);
    let start = september(max(2020, year)) - 1;
    while (weekdayOf(start) > 4) start--;
    put(
      world.agree(world.freshFirm(), from(yearOf(start), { start })).row(autumn(yearOf(start))),
      "start-in-schoolvakantie",
    );
  });
  plant("a start on a public holiday", 2500, () => {
    const year = chance.of([2019, 2021, 2022, 2024, 2025]);
    const start = dayNumber(year, 11, 11);
    put(world.agree(world.freshFirm(), from(year, { start })).row(autumn(year)), "start-op-feestdag");
  });
  plant("a start on a Saturday", 2000, () => {
    const year = someYear(2017, 2025);
    const start = september(year) + 12 - weekdayOf(september(year) + 7);
    put(world.agree(world.freshFirm(), from(year, { start })).row(autumn(year)), "start-in-weekend");
  });
  plant("an ODOS from before there was one", 5000, () => {
    const start = adults - 1;
    const wish = from(2022, { soort: "ODOS", start, age: 30 });
    put(world.agree(world.freshFirm(), wish).row(autumn(2022)), "overeenkomst-te-vroeg");
  });
};

// -------------------------------------------------------------------------------------------------------------- cells

const dayTexts = Array.from({ length: 5 }, (): string[] => new Array(lastKnown - firstKnown));
const writeDay = (day: Day | null, style: Style): Cell => {
  if (day === null) return "";
  const known = dayTexts[style.day][day - firstKnown];
  if (known !== undefined) return known;
  const [year, month, date] = [yearOf(day), monthOf(day), dateOf(day)];
  const text = [
    `${pad(date, 2)}/${pad(month, 2)}/${year}`,
    `${date}/${month}/${year}`,
    `${year}-${pad(month, 2)}-${pad(date, 2)}`,
    `${date}-${month}-${year}`,
    `${pad(date, 2)}.${pad(month, 2)}.${year}`,
  ][style.day];
  dayTexts[style.day][day - firstKnown] = text;
  return text;
};
const commas = new Map<number, string>();
const writeHundredths = (number: number | null, { comma }: Style): Cell => {
  if (number === null) return "";
  if (!comma) return number / 100;
  const known = commas.get(number);
  if (known !== undefined) return known;
  const text = `${floor(number / 100)},${pad(number % 100, 2)}`;
  commas.set(number, text);
  return text;
};
const writeInsz = (digits: string, { dotted }: Style): Cell =>
  dotted && digits !== ""
    ? `${digits.slice(0, 2)}.${digits.slice(2, 4)}.${digits.slice(4, 6)}-${digits.slice(6, 9)}.${digits.slice(9)}`
    : digits;
const writeFirm = (digits: string, { dotted, numbers }: Style): Cell => {
  if (numbers) return Number(digits);
  return dotted ? `${digits.slice(0, 4)}.${digits.slice(4, 7)}.${digits.slice(7)}` : digits;
};
const writeQuarter = (quarter: number, style: Style): Cell => {
  const [year, number] = [yearOfQuarter(quarter), (quarter % 4) + 1];
  return [`${year}K${number}`, `${year}Q${number}`, `${year}/${number}`, year * 10 + number][style.quarter];
};
const plainCell = (value: number | null): Cell => value ?? "";
/** The one amount of all months of the agreement, where the export writes one column for them. */
const alikeOf = (row: Row, values: readonly (number | null)[]): number | null => {
  if (!row.firm.style.alike || row.raw.leervergoeding2 !== undefined) return null;
  let one: number | null = null;
  for (const month of threeMonths) {
    const value = values[month];
    if (!runsIn(row, month)) {
      if (value !== null) return null;
      continue;
    }
    if (value === null || (one !== null && one !== value)) return null;
    one = value;
  }
  return one;
};

type Write = (row: Row, style: Style) => Cell;
const days = (name: keyof Row): Write => {
  return (row, style) => writeDay(row[name] as Day | null, style);
};
const texts = (name: keyof Row): Write => {
  return (row) => row[name] as string;
};
const counts = (name: keyof Row): Write => {
  return (row) => plainCell(row[name] as number | null);
};
const ofMonths = (name: "afwezig" | "mogelijk", month: number): Write => {
  return (row) => plainCell(row[name][month]);
};
const byMonth = (name: "paid" | "uren", header: string): readonly (readonly [string, Write])[] => [
  [header, (row, style) => writeHundredths(alikeOf(row, row[name]), style)],
  ...threeMonths.map((month): readonly [string, Write] => [
    `${header}${month + 1}`,
    (row, style) => (alikeOf(row, row[name]) === null ? writeHundredths(row[name][month], style) : ""),
  ]),
];
const columns: readonly (readonly [header: string, write: Write])[] = [
  ["referentie", texts("referentie")],
  ["insz", (row, style) => writeInsz(row.insz, style)],
  ["geboortedatum", days("birthShown")],
  ["onderneming", (row, style) => writeFirm(row.onderneming, style)],
  ["vestiging", (row, style) => writeFirm(row.vestiging, style)],
  [
    "rsznummer",
    (row, { dotted }) => (dotted ? `${row.rsznummer.slice(0, 7)}-${row.rsznummer.slice(7)}` : row.rsznummer),
  ],
  ["pc", texts("pc")],
  ["categorie", texts("categorie")],
  ["partnerschap", texts("partnerschap")],
  ["gewest", texts("gewest")],
  ["overeenkomst", texts("soort")],
  ["statuut", texts("statuut")],
  ["start", days("start")],
  ["einde", days("einde")],
  ["trap", counts("trap")],
  ["trapVanaf", days("trapVanaf")],
  ["opleiding", texts("opleiding")],
  ["vks", counts("vks")],
  ["urenWerkplek", (row, style) => writeHundredths(row.werk, style)],
  ["urenLes", (row, style) => writeHundredths(row.les, style)],
  ["weekrooster", texts("rooster")],
  ...byMonth("paid", "leervergoeding"),
  ["uurbedrag", (row, style) => writeHundredths(row.uurbedrag, style)],
  ...byMonth("uren", "uren"),
  ...threeMonths.map((month): readonly [string, Write] => [`afwezig${month + 1}`, ofMonths("afwezig", month)]),
  ...threeMonths.map((month): readonly [string, Write] => [`mogelijk${month + 1}`, ofMonths("mogelijk", month)]),
  ["kwartaalloon", (row, style) => writeHundredths(row.kwartaalloon, style)],
  ["mu", ({ mu }) => (mu === null ? "" : `${floor(mu / 10_000)},${pad(mu % 10_000, 4)}`)],
  ["vergoed", texts("vergoed")],
  ["mentorInsz", (row, style) => writeInsz(row.mentorInsz, style)],
  ["mentorGeboortedatum", days("mentorBirth")],
  ["mentorErvaring", counts("mentorErvaring")],
  ["mentorOpleidingOp", days("mentorOpleidingOp")],
  ["uittreksel5962Op", days("uittreksel")],
  ["erkendOp", days("erkendOp")],
  ["erkendTot", days("erkendTot")],
  ["geregistreerdOp", days("geregistreerdOp")],
  ["toestemmingOp", days("toestemmingOp")],
  ["rekeningnummer", texts("rekeningnummer")],
  ["dimonaType", texts("dimonaType")],
  ["dimonaOp", days("dimonaOp")],
  ["verzekerdOp", days("verzekerdOp")],
  ["medischOnderzoekOp", days("medischOp")],
  ["risicoanalyseOp", days("risicoOp")],
  ["premiesOntvangen", counts("premiesOntvangen")],
  ["woonplaatsgewest", texts("woonplaats")],
  ["werknemers", counts("werknemers")],
  ["werknemersVestiging", counts("werknemersVestiging")],
  ["kwartaal", (row, style) => writeQuarter(row.quarter, style)],
];

const cellsOf = (row: Row): Cell[] => {
  const { style } = row.firm;
  const cells = columns.map(([, write]) => write(row, style));
  for (const [header, cell] of Object.entries(row.raw)) cells[columns.findIndex(([one]) => one === header)] = cell;
  return cells;
};

// --------------------------------------------------------------------------------------------------------- the roster

export type Planted = { readonly row: number; readonly check: string };
export type Secretariat = {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** All that must be found, by row as users count; nothing else may be. */
  readonly planted: readonly Planted[];
  /** The kinds of mistakes, one learner in how many has it, and how many have. */
  readonly kinds: readonly { readonly kind: string; readonly oneIn: number; readonly count: number }[];
  /** The independent sums of a quarter `2025K2`, and of a stretch of the rows alone, which is sent by itself. */
  readonly sums: (quarter: string, from?: number, to?: number) => QuarterSums;
  /** Rows lie in the order of their quarters: the place of the first row of a quarter or later. */
  readonly from: (quarter: string) => number;
};

type Asked = {
  readonly learners: number;
  readonly employers: number;
  readonly seed: number;
  readonly mistakes: boolean;
};

export const makeSecretariat = ({ learners, employers, seed, mistakes: withMistakes }: Asked): Secretariat => {
  const chance = makeChance(seed);
  const world = makeWorld(chance, employers, learners);
  const rows = makeLearners(world, chance, learners);
  const expected = new Map<Row, readonly string[]>();
  const kinds: { kind: string; oneIn: number; count: number }[] = [];
  if (withMistakes) {
    const hearing: Expectations = {
      expect: (row, finds) => expected.set(row, finds),
      count: (kind, oneIn, count) => kinds.push({ kind, oneIn, count }),
    };
    const base = rows.length;
    countHeads(rows);
    plantAcross(rows, chance, learners, world, hearing);
    countHeads(rows.slice(base));
    // A row that stands twice is not spoiled as well: its twin would be.
    const twins = new Set(rows.slice(base).map((row) => floor(row.order)));
    spoilRows(
      rows.slice(0, base).filter((row) => !twins.has(row.order)),
      chance,
      learners,
      world,
      hearing,
    );
  } else countHeads(rows);
  rows.sort((one, other) => one.quarter - other.quarter || one.firm.at - other.firm.at || one.order - other.order);
  const headers = columns.map(([header]) => header);
  const planted = rows.flatMap((row, at) =>
    (expected.get(row) ?? inherent(row)).map((check) => ({ row: at + 2, check })),
  );
  const cells = rows.map(cellsOf);
  if (withMistakes) {
    headers.push("dossierbeheerder");
    for (const row of cells) row.push("");
    kinds.push({ kind: headerKinds.unknown, oneIn: learners, count: 1 });
    planted.push({ row: 1, check: "onbekende-kolommen" }, { row: 1, check: "aangevulde-nummers" });
  }
  return {
    headers,
    rows: cells,
    planted,
    kinds,
    sums: (quarter, from = 0, to = rows.length) => sumsOf(rows.slice(from, to), quarterOfText(quarter)),
    from: (quarter) => {
      const found = rows.findIndex((row) => row.quarter >= quarterOfText(quarter));
      return found < 0 ? rows.length : found;
    },
  };
};
