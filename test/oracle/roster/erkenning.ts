import { type Iso, iso, later, quarterFirst, quarterLast } from "../dates.ts";
import { erkenning as rules } from "../erkenning.ts";
import { birthTold, isRight, type Learner, type Roster, type RosterOracle } from "./model.ts";
import { birthday } from "./verplichtingen.ts";

/** premies-erkenning.md §3.1: recognition and what it asks of mentors. */
const recognition = "2016-09-01";
/** E-M3: the extract 596.2. */
const extracts = "2019-09-01";

/** What a rule says of a question, or undefined where it has no answer. */
const told = (rule: string, asked: Readonly<Record<string, unknown>>) => {
  const verdict = rules[rule].says(asked);
  return "result" in verdict ? verdict.result : undefined;
};

/* Partnerships, by the words that mean them */

const words: Readonly<Record<string, readonly string[]>> = {
  VPDL: ["VPDL", "Vlaams Partnerschap", "Vlaams Partnerschap Duaal Leren"],
  EDUCAM: ["EDUCAM"],
  Constructiv: ["Constructiv"],
  Volta: ["Volta"],
  "mtech+": ["mtech+", "mtech", "mtechplus"],
  Woodwize: ["Woodwize"],
  Alimento: ["Alimento"],
  Horeca: ["Horeca", "Horeca Forma", "Hospitality"],
  Handel: ["Handel", "Commerce", "Commercetraining"],
  VIVO: ["VIVO", "social profit"],
  Fitness: ["Fitness"],
  EDUplus: ["EDUplus"],
  Textielverzorging: ["Textielverzorging", "Entretien du textile", "Textile care"],
  andere: ["andere", "autre", "other"],
};
/** Case, spaces and signs do not matter. */
const bare = (word: string): string => word.toLowerCase().replace(/[^a-z0-9+]/g, "");
const meant = new Map(Object.entries(words).flatMap(([code, known]) => known.map((word) => [bare(word), code])));
const partnershipOf = ({ partnerschap }: Learner): string | undefined =>
  partnerschap === undefined ? undefined : meant.get(bare(partnerschap));

/** §3.4, §10: the partnership of a joint committee, or of a part of it, from the day of the oldest source. */
const sectorsFrom = "2016-11-29";
const sectors: Readonly<Record<string, string>> = {
  ...{ "112": "EDUCAM", "142.01": "EDUCAM", "149.02": "EDUCAM", "149.04": "EDUCAM" },
  ...{ "149.01": "Volta", "124": "Constructiv", "132": "EDUplus", "144": "EDUplus", "145": "EDUplus" },
  ...{ "111": "mtech+", "209": "mtech+", "118": "Alimento", "220": "Alimento", "125": "Woodwize", "126": "Woodwize" },
  ...{ "314": "Fitness", "110": "Textielverzorging", "302": "Horeca", "311": "Handel" },
};
const sectorOf = (pc: string): string | undefined => {
  const [, committee = "", part = ""] = /^\D*0*(\d{3})(?!\d)(\.\d\d)?/.exec(pc) ?? [];
  return sectors[committee + part] ?? sectors[committee];
};

/* Recognition */

const isReversed = ({ erkendOp, erkendTot }: Learner): boolean =>
  erkendOp !== undefined && erkendTot !== undefined && erkendTot < erkendOp;

/** A mentor's birth: as given, else by the INSZ. Of a year alone its first day, as nobody is older. */
const mentorBorn = ({ mentorGeboortedatum, mentorInsz }: Learner): Iso | undefined => {
  if (mentorGeboortedatum !== undefined || mentorInsz === undefined) return mentorGeboortedatum;
  const birth = birthTold(mentorInsz);
  return birth === null ? undefined : (birth.day ?? iso(birth.year, 1, 1));
};

/** A mentor is appointed by the recognition; one whose extract is of later came afterwards, by the start. */
const appointedOn = ({ uittreksel5962Op = "", erkendOp, start }: Learner): Iso | undefined =>
  erkendOp !== undefined && erkendOp >= uittreksel5962Op ? erkendOp : start;

/* Learners together */

const hasMentor = ({ mentorInsz }: Learner): boolean => mentorInsz !== undefined && isRight("INSZ", mentorInsz);
const runsOn = ({ einde }: Learner, day: Iso): boolean => einde === undefined || einde >= day;

/** Rows by what they share, in the order of their start. */
const together = (rows: readonly Learner[], share: (one: Learner) => string | undefined) => {
  const groups = new Map<string, Learner[]>();
  for (const one of rows) {
    const key = share(one);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group) =>
    group.sort((one, other) => ((one.start ?? "") < (other.start ?? "") ? -1 : one.start === other.start ? 0 : 1)),
  );
};

const isReadable = ({ broken, start, einde }: Learner): boolean =>
  !broken && start !== undefined && (einde === undefined || einde >= start);
/** Whether a row tells who is there in its quarter. */
const isThere = (one: Learner): boolean =>
  isReadable(one) &&
  one.person !== undefined &&
  one.quarter !== undefined &&
  (one.start ?? "") <= quarterLast(one.quarter) &&
  runsOn(one, quarterFirst(one.quarter));

/** Of each quarter the first row with which there are more learners at once than that row allows. */
const tooMany =
  (share: (one: Learner) => string | undefined, most: (one: Learner, day: Iso) => number | undefined) =>
  ({ learners }: Roster): readonly number[] =>
    together(learners.filter(isThere), (one) => {
      const shared = share(one);
      return shared === undefined ? undefined : `${shared} ${one.quarter}`;
    }).flatMap((group) => {
      const first = group.find((one, place) => {
        const day = later(one.start ?? "", quarterFirst(one.quarter ?? ""));
        const there = group.slice(0, place + 1).filter((other) => runsOn(other, day));
        return new Set(there.map(({ person }) => person)).size > (most(one, day) ?? Number.POSITIVE_INFINITY);
      });
      return first === undefined ? [] : [first.row];
    });

/** How many an establishment may have, with mentors enough. */
const mostHere = (one: Learner, datum: Iso): number | undefined => {
  const { werknemersVestiging: werknemers } = one;
  if (werknemers === undefined) return undefined;
  const mentors = { mentoren: 1_000_000, perMentor: 1 };
  return told("CAPACITEIT", { datum, werknemers, partnerschap: partnershipOf(one), ...mentors }) as number | undefined;
};

/** premies-erkenning.md §3, §10. */
export const erkenning: RosterOracle = {
  "partnerschap-onbekend": {
    needs: "partnerschap",
    learner: (learner) => learner.partnerschap !== undefined && partnershipOf(learner) === undefined,
  },
  "partnerschap-past-niet": {
    needs: "partnerschap pc start",
    learner: (learner) => {
      const { pc, start } = learner;
      const given = partnershipOf(learner);
      if (given === undefined || pc === undefined || start === undefined || start < sectorsFrom) return false;
      const expected = sectorOf(pc);
      return expected !== undefined && expected !== given;
    },
  },
  "erkenning-omgekeerd": { needs: "erkendOp erkendTot", learner: isReversed },
  "start-voor-erkenning": {
    needs: "start erkendOp",
    learner: (learner) => {
      const { start, erkendOp } = learner;
      return start !== undefined && erkendOp !== undefined && start < erkendOp && !isReversed(learner);
    },
  },
  "start-na-erkenning": {
    needs: "start erkendTot",
    learner: (learner) => {
      const { start, erkendTot } = learner;
      return start !== undefined && erkendTot !== undefined && start > erkendTot && !isReversed(learner);
    },
  },
  "erkenning-eindigt-tijdens": {
    needs: "start einde erkendTot",
    learner: (learner) => {
      const { start, einde, erkendTot, unreadable } = learner;
      if (start === undefined || erkendTot === undefined || isReversed(learner) || unreadable.has("einde"))
        return false;
      return start <= erkendTot && (einde === undefined || einde > erkendTot);
    },
  },
  "erkenning-te-lang": {
    needs: "erkendOp erkendTot",
    learner: ({ erkendOp, erkendTot }) => {
      if (erkendOp === undefined || erkendTot === undefined) return false;
      const last = told("ERKENNINGTOT", { datum: erkendOp });
      return last !== undefined && erkendTot > String(last);
    },
  },
  "opleiding-ontbreekt": {
    needs: "erkendOp opleiding",
    learner: ({ erkendOp, opleiding, unreadable }) =>
      erkendOp !== undefined && opleiding === undefined && !unreadable.has("opleiding"),
  },
  "mentoropleiding-te-laat": {
    needs: "erkendOp mentorOpleidingOp",
    learner: (learner) => {
      const { erkendOp, mentorOpleidingOp } = learner;
      if (erkendOp === undefined || mentorOpleidingOp === undefined || isReversed(learner)) return false;
      const last = told("MENTORDEADLINE", { erkendOp, partnerschap: partnershipOf(learner) });
      return last !== undefined && mentorOpleidingOp > String(last);
    },
  },
  "mentor-te-jong": {
    needs: "start mentorGeboortedatum/mentorInsz",
    learner: (learner) => {
      const { start } = learner;
      const born = mentorBorn(learner);
      if (start === undefined || start < recognition || born === undefined || born > start) return false;
      return start < birthday(born, 25);
    },
  },
  "mentor-te-weinig-ervaring": {
    needs: "start mentorErvaring",
    learner: ({ start, mentorErvaring }) =>
      start !== undefined && start >= recognition && mentorErvaring !== undefined && mentorErvaring < 5,
  },
  // One of after the appointment is another matter.
  "uittreksel-te-oud": {
    needs: "uittreksel5962Op start",
    learner: (learner) => {
      const { uittreksel5962Op: uittrekselOp, start } = learner;
      const aangesteldOp = appointedOn(learner);
      if (uittrekselOp === undefined || start === undefined || aangesteldOp === undefined) return false;
      return uittrekselOp <= aangesteldOp && told("UITTREKSELGELDIG", { uittrekselOp, aangesteldOp }) === false;
    },
  },
  "uittreksel-na-start": {
    needs: "uittreksel5962Op start",
    learner: ({ uittreksel5962Op, start }) =>
      start !== undefined && start >= extracts && uittreksel5962Op !== undefined && uittreksel5962Op > start,
  },
  // E-C2: only Constructiv tells how many a mentor may have: one.
  "mentor-overvraagd": {
    needs: "insz/referentie start mentorInsz partnerschap quarter",
    acrossLearners: tooMany(
      (one) => (hasMentor(one) ? one.mentorInsz : undefined),
      (one, day) => (partnershipOf(one) === "Constructiv" && day >= recognition ? 1 : undefined),
    ),
  },
  // E-C1, E-C2.
  "vestiging-overvraagd": {
    needs: "insz/referentie start vestiging werknemersVestiging quarter",
    acrossLearners: tooMany(({ vestiging }) => vestiging, mostHere),
  },
  // Of each firm the first row that begins while the mentor guides a learner of another.
  "mentor-bij-twee-ondernemingen": {
    needs: "start onderneming mentorInsz",
    acrossLearners: ({ learners }) => {
      const firms = learners.filter(
        (one) => isReadable(one) && hasMentor(one) && one.onderneming !== undefined && isRight("KBO", one.onderneming),
      );
      return together(firms, ({ mentorInsz }) => mentorInsz).flatMap((group) => {
        const elsewhere = group.filter((one, place) =>
          group
            .slice(0, place)
            .some((other) => other.onderneming !== one.onderneming && runsOn(other, one.start ?? "")),
        );
        return elsewhere
          .filter((one, place) => elsewhere.findIndex((other) => other.onderneming === one.onderneming) === place)
          .map(({ row }) => row);
      });
    },
  },
};
