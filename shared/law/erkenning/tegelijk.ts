import { isKboOf } from "../../base/checkdigits.ts";
import { type Day, later } from "../../base/day.ts";
import { type Quarter, quarterEnd, quarterStart } from "../../base/quarter.ts";
import type { Ledger } from "../../roster/ledger.ts";

/** An end that is not given: the agreement is still running. */
const eindeVan = (einde: number): number => (Number.isNaN(einde) ? Number.POSITIVE_INFINITY : einde);

/** The rows that tell who runs when: a readable agreement, of a person who can be told from others, in its quarter. */
const telt = (ledger: Ledger): ((entry: number) => boolean) => {
  const { broken, person, quarter } = ledger;
  const start = ledger.values("start");
  const einde = ledger.values("einde");
  return (entry) => {
    if (broken[entry] !== 0 || person[entry] < 0 || !(start[entry] <= eindeVan(einde[entry]))) return false;
    const kwartaal = quarter[entry] as Quarter;
    if (Number.isNaN(kwartaal)) return false;
    return start[entry] <= quarterEnd(kwartaal) && eindeVan(einde[entry]) >= quarterStart(kwartaal);
  };
};

/** Who is there, each counted once however many agreements run. */
const makeAanwezig = () => {
  const keer = new Map<number, number>();
  return {
    erbij: (wie: number): void => {
      keer.set(wie, (keer.get(wie) ?? 0) + 1);
    },
    eruit: (wie: number): void => {
      const over = (keer.get(wie) ?? 0) - 1;
      if (over > 0) keer.set(wie, over);
      else keer.delete(wie);
    },
    aantal: (): number => keer.size,
  };
};

/**
 * Calls for each learner who comes to others with the same number in a column (a mentor, an establishment), quarter by
 * quarter in the order in which they start: on which day, and how many there are then. `erover` says whether that is
 * too many; of a quarter only the first is called for. Where `heeftGrens` is true of no row, none can be.
 */
export const eersteErover = (
  ledger: Ledger,
  kolom: string,
  heeftGrens: (entry: number) => boolean,
  erover: (entry: number, dag: Day, aantal: number) => boolean,
): void => {
  const { person, quarter } = ledger;
  const start = ledger.values("start");
  const einde = ledger.values("einde");
  const telling = telt(ledger);
  const groepen = ledger.by(kolom);
  groepen.eachLarge((alle) => {
    if (alle.every((entry) => person[entry] === person[alle[0]]) || !alle.some(heeftGrens)) return;
    const begin = alle
      .filter(telling)
      .sort((one, other) => quarter[one] - quarter[other] || start[one] - start[other] || one - other);
    for (let van = 0; van < begin.length; ) {
      let tot = van;
      while (tot < begin.length && quarter[begin[tot]] === quarter[begin[van]]) tot++;
      const samen = begin.subarray(van, tot);
      van = tot;
      const gaan = samen.slice().sort((one, other) => eindeVan(einde[one]) - eindeVan(einde[other]) || one - other);
      const eersteDag = quarterStart(quarter[samen[0]] as Quarter);
      const aanwezig = makeAanwezig();
      let weg = 0;
      for (const entry of samen) {
        const dag = later(start[entry] as Day, eersteDag);
        for (; eindeVan(einde[gaan[weg]]) < dag; weg++) aanwezig.eruit(person[gaan[weg]]);
        aanwezig.erbij(person[entry]);
        if (erover(entry, dag, aanwezig.aantal())) break;
      }
    }
  });
};

/**
 * Calls for each entry whose agreement runs together with that of another firm under the same number in a column, at
 * most once for each firm: the one that starts later, and the first with which it overlaps. A number that is nobody's
 * is not another firm's.
 */
export const elders = (ledger: Ledger, kolom: string, gevonden: (entry: number, eerste: number) => void): void => {
  const { broken } = ledger;
  const start = ledger.values("start");
  const einde = ledger.values("einde");
  const firma = ledger.values("onderneming");
  const groepen = ledger.by(kolom);
  const bruikbaar = (entry: number): boolean =>
    broken[entry] === 0 && isKboOf(firma[entry]) && start[entry] <= eindeVan(einde[entry]);
  groepen.eachLarge((alle) => {
    if (alle.every((entry) => firma[entry] === firma[alle[0]])) return;
    const begin = alle.filter(bruikbaar).sort((one, other) => start[one] - start[other] || one - other);
    // The agreement that runs longest so far, and the one of another firm that does.
    let langst = -1;
    let anders = -1;
    const gemeld = new Set<number>();
    for (const entry of begin) {
      const eerste = langst >= 0 && firma[langst] !== firma[entry] ? langst : anders;
      if (eerste >= 0 && eindeVan(einde[eerste]) >= start[entry] && !gemeld.has(firma[entry])) {
        gemeld.add(firma[entry]);
        gevonden(entry, eerste);
      }
      if (langst < 0 || eindeVan(einde[entry]) > eindeVan(einde[langst])) {
        if (langst >= 0 && firma[langst] !== firma[entry]) anders = langst;
        langst = entry;
      } else if (firma[entry] !== firma[langst] && (anders < 0 || eindeVan(einde[entry]) > eindeVan(einde[anders])))
        anders = entry;
    }
  });
};
