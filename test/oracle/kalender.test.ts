import { holidaysOf } from "./kalender.ts";

/** Published: autumn, Christmas, spring and Easter holidays of 2016-2017 to 2027-2028, first and last days. */
const published = `
2016 10-31 11-06 12-26 01-08 02-27 03-05 04-03 04-17 05-26
2017 10-30 11-05 12-25 01-07 02-12 02-18 04-02 04-15 05-11
2018 10-29 11-04 12-24 01-06 03-04 03-10 04-08 04-22 05-31
2019 10-28 11-03 12-23 01-05 02-24 03-01 04-06 04-19 05-22
2020 11-02 11-15 12-21 01-03 02-15 02-21 04-05 04-18 05-14
2021 11-01 11-07 12-27 01-09 02-28 03-06 04-04 04-18 05-27
2022 10-31 11-06 12-26 01-08 02-20 02-26 04-03 04-16 05-19
2023 10-30 11-05 12-25 01-07 02-12 02-18 04-01 04-14 05-10
2024 10-28 11-03 12-23 01-05 03-03 03-09 04-07 04-21 05-30
2025 10-27 11-02 12-22 01-04 02-16 02-22 04-06 04-19 05-15
2026 11-02 11-08 12-21 01-03 02-08 02-14 03-29 04-11 05-07
2027 11-01 11-07 12-27 01-09 02-28 03-05 04-03 04-17 05-26`
  .trim()
  .split("\n")
  .map((line) => line.split(" "));

test.each(published)("%s: the oracle's calendar is the published one", (year, ...ends) => {
  const told = holidaysOf(Number(year)).filter(([name]) => name !== "zomervakantie");
  const days = told.flatMap(([name, first, last]) => (name === "brugdag na Hemelvaart" ? [first] : [first, last]));
  expect(days.map((day) => day.slice(5))).toEqual(ends);
});
