import { addDays, addMonths, daysBetween, type Iso, lastOfMonth, later, quarterFirst, quarterLast } from "../dates.ts";
import { leervergoeding } from "../leervergoeding.ts";
import { birthTold, hundredths, isRight, type Learner, monthly, type RosterOracle } from "./model.ts";
import { ageOn, grouped, swapped } from "./persoon.ts";

/** Agreements: leervergoeding.md §2, §6; premies-erkenning.md §2, §5. */

type Soort = NonNullable<Learner["overeenkomst"]>;
const isOneOf = (soort: Soort | undefined, ...soorten: readonly Soort[]): boolean =>
  soort !== undefined && soorten.includes(soort);

/** Dual learning of adults began on 1/9/2022, alternating learning on 1/9/2016. */
const alternating = "2016-09-01";
const adults = "2022-09-01";
const sinceOf = (soort: Soort): Iso => (isOneOf(soort, "ODOS", "ODO", "ODOW") ? adults : alternating);
const minimumHours = 20;
const saoHours = 28;
const saoHoursSince = "2022-09-01";
const mostYears = 3;

/** From this age on nobody is under full-time compulsory schooling; from that one nobody is a minor. */
const youngest = 15;
const adult = 18;
/** Above this age few are at secondary school. */
const unusualAge = 30;
const unusualWeek = 50;

/** An employment contract may be for an indefinite time. */
const isFixedTerm = (soort: Soort | undefined): boolean => soort !== undefined && soort !== "DA";
const endsBeforeStart = ({ start, einde }: Learner): boolean =>
  start !== undefined && einde !== undefined && einde < start;

const missing = (learner: Learner, column: "einde" | "trap" | "statuut"): boolean =>
  learner[column] === undefined && !learner.unreadable.has(column);

/* Day and month that changed places */

const near = 100;
const far = 200;
const apart = (one: Iso, other: Iso): number => Math.abs(daysBetween(one, other));

/** In the first months of the premium older agreements were registered: that tells nothing of their start. */
const premium = "2023-09-01";
const inTransition = (start: Iso, day: Iso): boolean => start < premium && day >= premium && day <= "2023-11-30";

/** Days that tell when the agreement began: what is done around it, a recognition after it and a quarter before it. */
const daysAround = ({ start = "", geregistreerdOp, toestemmingOp, dimonaOp, erkendOp, kwartaal }: Learner) => [
  ...[geregistreerdOp, toestemmingOp].filter((day) => day !== undefined && !inTransition(start, day)),
  dimonaOp,
  erkendOp !== undefined && erkendOp > start ? erkendOp : undefined,
  kwartaal !== undefined && quarterLast(kwartaal) < start ? quarterFirst(kwartaal) : undefined,
];

const startSwapped = (learner: Learner): boolean => {
  const { start, kwartaal } = learner;
  const other = start === undefined ? undefined : swapped(start);
  if (start === undefined || other === undefined) return false;
  if (kwartaal !== undefined && quarterLast(kwartaal) < other) return false;
  const days = daysAround(learner).filter((day) => day !== undefined);
  return days.length > 0 && days.every((day) => apart(day, other) < near && apart(day, start) > far);
};

/* What is due by the hour */

/** Whether the law has an hourly amount that day which no source tells. */
const isHourlyUnknown = (datum: Iso): boolean => {
  const told = leervergoeding.LEERVERGOEDING.says({ datum, trap: "1", overeenkomst: "ODOS", uren: 1 });
  return "problem" in told && told.problem === "unknown";
};

const cannotReckon = (learner: Learner): boolean => {
  const { overeenkomst, start, einde, quarter, broken, uurbedrag } = learner;
  if (!isOneOf(overeenkomst, "ODOS", "ODO") || broken || start === undefined || quarter === undefined) return false;
  if (endsBeforeStart(learner)) return false;
  return ([1, 2, 3] as const).some((month) => {
    const first = addMonths(quarterFirst(quarter), month - 1);
    if (start > lastOfMonth(first) || (einde !== undefined && einde < first)) return false;
    const isAmountUnknown = uurbedrag === undefined && isHourlyUnknown(later(first, start));
    return monthly(learner, "uren", month) === undefined || isAmountUnknown;
  });
};

/* Rows of one person together */

const agreementOf = ({ person, onderneming, start }: Learner): string | undefined =>
  person === undefined ? undefined : `${person} ${onderneming} ${start}`;

/** Each person's agreements: of rows that are about the same one, the first. */
const agreementsOf = (learners: readonly Learner[]): readonly (readonly Learner[])[] => {
  const firsts = grouped(learners, agreementOf).map(([first]) => first);
  const inOrder = firsts.sort((one, other) => one.row - other.row).filter(({ start }) => start !== undefined);
  return grouped(inOrder, ({ person }) => person);
};

const runs = (learner: Learner): boolean => learner.start !== undefined && !endsBeforeStart(learner);
/** Whether two agreements run on a day both; one without an end goes on. */
const overlap = (one: Learner, other: Learner): boolean =>
  runs(one) &&
  runs(other) &&
  (one.start ?? "") <= (other.einde ?? "9999") &&
  (other.start ?? "") <= (one.einde ?? "9999");

const ofOtherFirms = (one: Learner, other: Learner): boolean =>
  one.onderneming !== other.onderneming && [one, other].every(({ onderneming = "" }) => isRight("KBO", onderneming));

/** With ends: an agreement that overlaps with another firm's, other than the one it is already told to overlap. */
const twoFirmsByEnds = (learners: readonly Learner[]): readonly number[] =>
  agreementsOf(learners).flatMap((agreements) =>
    agreements
      .filter((one, at) => {
        const before = agreements.slice(0, at).filter((other) => overlap(one, other));
        const elsewhere = before.find((other) => ofOtherFirms(one, other));
        return elsewhere !== undefined && elsewhere !== before[0];
      })
      .map(({ row }) => row),
  );

/** Without ends: agreements of which both have a row in a quarter before which they had begun; each is told once. */
const twoFirmsByQuarters = (learners: readonly Learner[]): readonly number[] => {
  const running = learners.filter(
    ({ start, quarter, onderneming = "" }) =>
      start !== undefined && quarter !== undefined && start <= quarterFirst(quarter) && isRight("KBO", onderneming),
  );
  const told = grouped(running, ({ person, quarter }) => (person === undefined ? undefined : `${person} ${quarter}`))
    .flatMap((rows) => rows.filter((one) => ofOtherFirms(rows[0], one)))
    .sort((one, other) => one.row - other.row);
  return grouped(told, agreementOf).map(([{ row }]) => row);
};

export const overeenkomst: RosterOracle = {
  "einde-voor-start": { needs: "start einde", learner: endsBeforeStart },
  "einde-ontbreekt": {
    needs: "overeenkomst start einde",
    learner: (one) => isFixedTerm(one.overeenkomst) && one.start !== undefined && missing(one, "einde"),
  },
  "duur-te-lang": {
    needs: "overeenkomst start einde",
    learner: ({ overeenkomst: soort, start, einde }) =>
      isFixedTerm(soort) &&
      start !== undefined &&
      einde !== undefined &&
      einde > addDays(addMonths(start, 12 * mostYears), -1),
  },
  "kwartaal-buiten-overeenkomst": {
    needs: "start kwartaal",
    learner: (one) => {
      const { start, einde, kwartaal } = one;
      if (start === undefined || kwartaal === undefined || endsBeforeStart(one)) return false;
      return start > quarterLast(kwartaal) || (einde !== undefined && einde < quarterFirst(kwartaal));
    },
  },
  "overeenkomst-te-vroeg": {
    needs: "overeenkomst start",
    learner: ({ overeenkomst: soort, start }) => soort !== undefined && start !== undefined && start < sinceOf(soort),
  },
  "start-dag-maand-verwisseld": {
    needs: "start geregistreerdOp/toestemmingOp/dimonaOp/erkendOp/kwartaal",
    learner: startSwapped,
  },
  "geboortedatum-dag-maand-verwisseld": {
    needs: "insz geboortedatum",
    learner: ({ insz, geboortedatum }) => {
      const told = insz === undefined ? undefined : birthTold(insz)?.day;
      if (told === undefined || geboortedatum === undefined) return false;
      return told !== geboortedatum && told === swapped(geboortedatum);
    },
  },
  "geboorte-na-start": {
    needs: "geboortedatum start",
    learner: ({ geboortedatum, start }) => geboortedatum !== undefined && start !== undefined && geboortedatum >= start,
  },
  "te-jong": {
    needs: "geboortedatum/insz overeenkomst start",
    learner: ({ born, start, geboortedatum }) => {
      if (born === undefined || start === undefined) return false;
      // Who is born after the start is told by a check of its own.
      return ageOn(born, start) < youngest && !(geboortedatum !== undefined && geboortedatum >= start);
    },
  },
  "leeftijd-ongewoon": {
    needs: "geboortedatum/insz overeenkomst start",
    learner: ({ born, start, overeenkomst: soort }) =>
      isOneOf(soort, "OAO", "SAO") && born !== undefined && start !== undefined && ageOn(born, start) > unusualAge,
  },
  "volwassenenonderwijs-minderjarig": {
    needs: "geboortedatum/insz overeenkomst start",
    learner: ({ born, start, overeenkomst: soort }) => {
      if (!isOneOf(soort, "ODOS", "ODO", "ODOW") || born === undefined || start === undefined) return false;
      const age = ageOn(born, start);
      return age >= youngest && age < adult;
    },
  },
  "trap-ontbreekt": {
    needs: "overeenkomst trap",
    learner: (one) => one.overeenkomst === "OAO" && missing(one, "trap"),
  },
  "trap-zonder-betekenis": {
    needs: "overeenkomst trap",
    learner: ({ overeenkomst: soort, trap }) => trap !== undefined && soort !== undefined && soort !== "OAO",
  },
  "trap-niet-op-september": {
    needs: "overeenkomst trapVanaf",
    learner: ({ overeenkomst: soort, trapVanaf }) =>
      soort === "OAO" && trapVanaf !== undefined && !trapVanaf.endsWith("-09-01"),
  },
  // For the RSZ only these are learners, of whom it asks whether they do manual work.
  "statuut-ontbreekt": {
    needs: "overeenkomst statuut",
    learner: (one) => isOneOf(one.overeenkomst, "OAO", "ODOS") && missing(one, "statuut"),
  },
  "uren-te-weinig": {
    needs: "overeenkomst start urenWerkplek",
    learner: ({ overeenkomst: soort, start = "", urenWerkplek = minimumHours }) =>
      isOneOf(soort, "OAO", "ODOS") && start >= alternating && urenWerkplek < minimumHours,
  },
  "uren-te-veel": {
    needs: "overeenkomst start urenWerkplek",
    learner: ({ overeenkomst: soort, start = "", urenWerkplek = 0 }) =>
      isOneOf(soort, "SAO", "ODO") && start >= alternating && urenWerkplek >= minimumHours,
  },
  "sao-te-weinig-uren": {
    needs: "overeenkomst start urenWerkplek urenLes",
    learner: ({ overeenkomst: soort, start = "", urenWerkplek, urenLes }) => {
      if (soort !== "SAO" || start < saoHoursSince || urenWerkplek === undefined || urenLes === undefined) return false;
      return hundredths(urenWerkplek) + hundredths(urenLes) < hundredths(saoHours);
    },
  },
  "uren-onmogelijk": {
    needs: "urenWerkplek/urenLes",
    learner: ({ urenWerkplek = 0, urenLes = 0 }) =>
      hundredths(urenWerkplek) + hundredths(urenLes) > hundredths(unusualWeek),
  },
  "odos-zonder-uurbedrag": { needs: "overeenkomst start uren/uurbedrag quarter", learner: cannotReckon },
  "dubbele-rij": {
    needs: "insz/referentie start",
    acrossLearners: ({ learners }) =>
      grouped(learners, (one) => {
        const agreement = agreementOf(one);
        return agreement === undefined ? undefined : `${agreement} ${one.quarter}`;
      }).flatMap((rows) => rows.slice(1).map(({ row }) => row)),
  },
  "overlappende-overeenkomsten": {
    needs: "insz/referentie start einde",
    acrossLearners: ({ learners }) =>
      agreementsOf(learners).flatMap((agreements) =>
        agreements
          .filter((one, at) => agreements.slice(0, at).some((other) => overlap(one, other)))
          .map(({ row }) => row),
      ),
  },
  "lerende-bij-twee-werkgevers": {
    needs: "insz/referentie start onderneming",
    acrossLearners: ({ learners, has }) => (has("einde") ? twoFirmsByEnds(learners) : twoFirmsByQuarters(learners)),
  },
  // In one quarter it is the same row twice.
  "overeenkomst-gewisseld": {
    needs: "insz/referentie start overeenkomst",
    acrossLearners: ({ learners }) => {
      const known = learners.filter(({ start, overeenkomst: soort }) => start !== undefined && soort !== undefined);
      return grouped(known, agreementOf).flatMap((rows) =>
        rows
          .filter(({ overeenkomst: soort, quarter }, at) => {
            const before = rows[at - 1];
            return before !== undefined && before.overeenkomst !== soort && before.quarter !== quarter;
          })
          .map(({ row }) => row),
      );
    },
  },
};
