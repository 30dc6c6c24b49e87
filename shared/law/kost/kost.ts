import { addMonths, type Day, earlier, later } from "../../base/day.ts";
import { type Cents, type Share, sum, zeroCents } from "../../base/money.ts";
import type { Text } from "../../base/text.ts";
import { blank, caseOf, type Decision, type FactsOf, optional, read, required, rule } from "../../engine/rule.ts";
import { bedrag, indexering, meesteMaanden, nettokost, per, tot, van } from "../../facts/kost.ts";
import { gewest, werknemers } from "../../facts/onderneming.ts";
import {
  einde,
  gewoonWeekrooster,
  type Overeenkomst,
  overeenkomst,
  start,
  statuut,
  trap,
  weekrooster,
} from "../../facts/overeenkomst.ts";
import { geboortedatum } from "../../facts/persoon.ts";
import { mentorOpgeleid } from "../../facts/premie.ts";
import type { Problem } from "../../facts/problem.ts";
import { categorie } from "../../facts/rooster.ts";
import { teJongBijStart } from "../arbeidstijd/leeftijd.ts";
import { afronding } from "../leervergoeding/cijfers.ts";
import { leervergoeding } from "../leervergoeding/leervergoeding.ts";
import { leervergoedingMaand } from "../leervergoeding/maand.ts";
import { bestaat, perOvereenkomst } from "../overeenkomst/overeenkomst.ts";
import { eindtVoorStart, startVoorGeboorte } from "../overeenkomst/volgorde.ts";
import { premieKwp } from "../premies/pkwp/premie.ts";
import { stagebonus } from "../premies/stagebonus/stagebonus.ts";
import { rszBijdrage } from "../rsz/bijdragen/bijdrage.ts";
import { vakantiebijdrage } from "../rsz/bijdragen/vakantie.ts";
import { vermindering } from "../rsz/verminderingen/vermindering.ts";
import { altijd, onderMinimum, premieInMaand, trapStijgt, verwachteIndex } from "./aannames.ts";
import { bekendVan, kostVan, nettoVan, totaalVan } from "./berekening.ts";
import { betalingVakantie } from "./cijfers.ts";
import { kolommen, rijenVan } from "./kolommen.ts";
import { maandenVan, trapIn } from "./tijdlijn.ts";

const facts = {
  geboortedatum: required(geboortedatum),
  start: required(start),
  einde: blank(einde),
  trap: required(trap),
  statuut: required(statuut),
  van: required(van),
  tot: required(tot),
  overeenkomst: optional(overeenkomst, "OAO"),
  weekrooster: optional(weekrooster, gewoonWeekrooster),
  werknemers: optional(werknemers, 1),
  categorie: optional(categorie, "1"),
  bedrag: optional(bedrag),
  gewest: optional(gewest, "Vlaams"),
  mentorOpgeleid: optional(mentorOpgeleid, true),
  indexering: optional(indexering, 0 as Share),
  per: optional(per, "maand"),
};
type Facts = FactsOf<typeof facts>;
const opStart = (asked: Facts): Day => asked.start;
const vanaf = (asked: Facts): Day => later(asked.van, asked.start);

const totVoorVan: Text = {
  nl: "het tijdvak eindigt voor het begint",
  fr: "la période se termine avant de commencer",
  en: "the period ends before it begins",
};
const teLang: Text = {
  nl: `vraag hoogstens ${meesteMaanden} maanden tegelijk`,
  fr: `demandez ${meesteMaanden} mois au plus à la fois`,
  en: `ask for ${meesteMaanden} months at most at once`,
};
const looptNiet: Text = {
  nl: "de overeenkomst loopt op geen enkele dag van het tijdvak",
  fr: "le contrat ne court aucun jour de la période",
  en: "the agreement runs on no day of the period",
};
const loon: Text = {
  nl: "Een lerende met een DA of ODOW krijgt loon van de sector, geen leervergoeding: die kost kent deze functie niet.",
  fr: "Un apprenant sous DA ou ODOW reçoit un salaire du secteur, pas une indemnité : cette fonction ne connaît pas ce coût.",
  en: "With a DA or ODOW a learner has a wage of the sector, not an allowance: this function does not know that cost.",
};
const bijdragenOdo: Text = {
  nl: "RSZ-bijdragen op de vergoeding van een ODO",
  fr: "cotisations ONSS sur l’indemnité d’un ODO",
  en: "social-security contributions on the allowance of an ODO",
};

/** What is wrong with the question, or null. */
const fout = (asked: Facts): Problem | null => {
  const volgorde = eindtVoorStart(asked) ?? startVoorGeboorte(asked) ?? teJongBijStart(asked);
  if (volgorde) return volgorde;
  if (asked.tot < asked.van) return { code: "inconsistent", field: tot, because: totVoorVan };
  const laatste = asked.einde === null ? asked.tot : earlier(asked.tot, asked.einde);
  if (addMonths(vanaf(asked), meesteMaanden) <= laatste) return { code: "inconsistent", field: tot, because: teLang };
  if (maandenVan(asked).length === 0) return { code: "inconsistent", field: van, because: looptNiet };
  if (asked.overeenkomst === "DA" || asked.overeenkomst === "ODOW")
    return { code: "notApplicable", field: overeenkomst, because: loon };
  const perUur = asked.overeenkomst === "ODOS" || asked.overeenkomst === "ODO";
  return perUur && asked.bedrag === null ? { code: "required", field: bedrag } : null;
};

const helemaalBekend: Text = {
  nl: "{aantal} maanden, van {eerste} tot en met {laatste}: {nettokost} voor de werkgever.",
  fr: "{aantal} mois, de {eerste} à {laatste} : {nettokost} pour l’employeur.",
  en: "{aantal} months, from {eerste} up to {laatste}: {nettokost} for the employer.",
};
const deelsBekend: Text = {
  nl: "{aantal} maanden, van {eerste} tot en met {laatste}: niet alles is bekend; wat bekend is, is samen {bekend}.",
  fr: "{aantal} mois, de {eerste} à {laatste} : tout n’est pas connu ; ce qui l’est fait {bekend} en tout.",
  en: "{aantal} months, from {eerste} up to {laatste}: not all is known; what is known adds up to {bekend}.",
};

const beslis = (asked: Facts, roundedTo: Cents, vakantieMaanden: number): Decision => {
  const { maanden, parts, lager } = kostVan(asked, roundedTo);
  const netto = totaalVan(maanden.map(nettoVan));
  const bekend = sum(maanden.map(bekendVan));
  const odo = asked.overeenkomst === "ODO" && maanden.some(({ verschuldigd }) => verschuldigd !== zeroCents);
  const stijgt = trapIn(asked, maanden[maanden.length - 1].first) !== asked.trap;
  return {
    result: rijenVan(maanden, asked.per, vakantieMaanden),
    because: netto === null ? deelsBekend : helemaalBekend,
    steps: {
      aantal: { name: { nl: "maanden", fr: "mois", en: "months" }, kind: "count", value: maanden.length },
      eerste: {
        name: { nl: "eerste maand", fr: "premier mois", en: "first month" },
        kind: "month",
        value: maanden[0].first,
      },
      laatste: {
        name: { nl: "laatste maand", fr: "dernier mois", en: "last month" },
        kind: "month",
        value: maanden[maanden.length - 1].first,
      },
      ...(lager === null
        ? {}
        : {
            lager: {
              name: {
                nl: "eigen bedrag onder het tarief",
                fr: "montant propre sous le tarif",
                en: "own amount below the tariff",
              },
              kind: "month",
              value: lager,
            },
          }),
      nettokost: { name: nettokost.name, kind: "euro", value: netto },
      ...(netto === null
        ? {
            bekend: {
              name: { nl: "daarvan bekend", fr: "dont connu", en: "of which known" },
              kind: "euro",
              value: bekend,
            },
          }
        : {}),
    },
    assumptions: [
      ...altijd,
      ...(stijgt ? [trapStijgt] : []),
      ...(maanden.some(({ premies }) => premies !== zeroCents) ? [premieInMaand] : []),
      ...(asked.indexering > 0 ? [verwachteIndex] : []),
      ...(lager === null ? [] : [onderMinimum]),
    ],
    ...(odo ? { missing: [bijdragenOdo] } : {}),
    ...(netto === null ? { subtotalKnown: bekend } : {}),
    parts,
    on: ["bestaat", "betalingVakantie", ...(asked.indexering > 0 ? ["afronding"] : [])],
  };
};

const reken = (soort: Overeenkomst) =>
  caseOf<Facts>()({
    reads: {
      bestaat: read(bestaat[soort], opStart),
      afronding: read(afronding, vanaf),
      betalingVakantie: read(betalingVakantie, vanaf),
    },
    decide: (asked, law) => beslis(asked, law.afronding, law.betalingVakantie),
  });
const perSoort = perOvereenkomst(reken);

/** The employer's cost of a learner, month by month. */
export const kost = rule({
  id: "KOST",
  subject: "kost",
  name: { nl: "kost van een lerende", fr: "coût d’un apprenant", en: "cost of a learner" },
  describe: {
    nl: "Kost van een lerende voor de werkgever, een rij per maand, kwartaal of schooljaar en een totaal: leervergoeding, RSZ, verminderingen, premies.",
    fr: "Coût d’un apprenant pour l’employeur, une ligne par mois, trimestre ou année scolaire et un total : indemnité, ONSS, réductions, primes.",
    en: "The employer's cost of a learner, a row a month, quarter or school year and a total: allowance, contributions, reductions, premiums.",
  },
  formula: {
    nl: "nettokost = verschuldigd + bijdragen − verminderingen + vakantiebijdrage − premies",
    fr: "coût net = dû + cotisations − réductions + cotisation de vacances − primes",
    en: "net cost = due + contributions − reductions + holiday contribution − premiums",
  },
  facts,
  gives: nettokost,
  columns: kolommen,
  madeOf: [leervergoeding, leervergoedingMaand, rszBijdrage, vermindering, vakantiebijdrage, premieKwp, stagebonus],
  cases: Object.values(perSoort),
  pick: (asked) => fout(asked) ?? perSoort[asked.overeenkomst],
});
