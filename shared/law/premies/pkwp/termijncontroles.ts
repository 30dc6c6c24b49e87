import { type Day, daysPerWeek, later, monthsPerYear } from "../../../base/day.ts";
import { type SchoolYear, schoolYearOfDay } from "../../../base/schoolyear.ts";
import type { Text } from "../../../base/text.ts";
import { type Entry, entryOn, firstDayOf } from "../../../engine/parameter.ts";
import { dayIn } from "../../../roster/batch.ts";
import type { Check } from "../../../roster/check.ts";
import { looptijd } from "../../verplichtingen/cijfers.ts";
import { eindeVanTermijn, gehaald, inSchooljaar, looptBuiten, periode } from "../schooljaar.ts";
import { bedrag, maanden, maximum, overgang, registratie } from "./cijfers.ts";
import { isBuiten } from "./rij.ts";
import { inOvergang, laatsteDag } from "./termijn.ts";
import { isMinder } from "./voorwaarden.ts";

const wet = {
  kind: "lerenden",
  article: "decreet 23 december 2022; besluit Vlaamse Regering 14 juli 2023",
  source: "https://www.vlaanderen.be/premie-kwalificerend-werkplekleren",
} as const;

type Uiterlijk = { readonly dag: Day; readonly entry: Entry; readonly on: Day };

/** The last day at the counter for an agreement, and the figure that says so. */
const uiterlijkVan = (start: Day): Uiterlijk | null => {
  const on = later(start, firstDayOf(bedrag));
  const termijn = entryOn(registratie, on);
  const vasteDag = entryOn(overgang, on);
  if (termijn?.value == null || vasteDag?.value == null) return null;
  return {
    dag: laatsteDag(start, termijn.value, vasteDag.value),
    entry: inOvergang(start) ? vasteDag : termijn,
    on,
  };
};

/** As many days after the start as are in time by any term: a month is more than a week. */
const zekerOpTijd = (): number => Math.min(...registratie.entries.map(({ value }) => value ?? 0)) * daysPerWeek;

/** The last day on which an agreement can run that was made on a day; null while there were none. */
const laatstMogelijk = (start: Day): Day | null => {
  const jaren = entryOn(looptijd, start)?.value ?? null;
  return jaren === null ? null : eindeVanTermijn(start, jaren * monthsPerYear);
};

/** A day at the counter after the last day: the right to the premium is lost. */
const teLaat = (id: string, kolom: string, name: Text, message: Text): Check => ({
  ...wet,
  id,
  severity: "error",
  name,
  message,
  needs: ["start", kolom],
  columns: ["start", kolom],
  rows: (batch, found) => {
    const start = batch.values("start");
    const einde = batch.values("einde");
    const gedaan = batch.values(kolom);
    const buiten = isBuiten(batch);
    const ruim = zekerOpTijd();
    const eerste = firstDayOf(bedrag);
    const tell = (row: number, uiterlijk: Uiterlijk, begin: Day): void =>
      found(row, () => ({
        found: ["day", gedaan[row]],
        expected: ["day", uiterlijk.dag],
        say: { start: ["day", begin], dag: ["day", gedaan[row]], uiterlijk: ["day", uiterlijk.dag] },
        entry: uiterlijk.entry,
        on: uiterlijk.on,
      }));
    for (let row = 0; row < batch.rows; row++) {
      const begin = dayIn(start, row);
      // Where there is no right to the premium, none is lost.
      if (begin === null || !(gedaan[row] > begin + ruim) || einde[row] < eerste || buiten(row)) continue;
      if (Number.isNaN(einde[row]) && begin < eerste && (laatstMogelijk(begin) ?? begin) < eerste) continue;
      const uiterlijk = uiterlijkVan(begin);
      if (uiterlijk === null || gedaan[row] <= uiterlijk.dag) continue;
      tell(row, uiterlijk, begin);
    }
  },
});

/** Whether an agreement can be long enough in any of its school years, however the months are counted. */
const kanLangGenoeg = (start: Day, einde: Day): boolean => {
  const laatste = schoolYearOfDay(einde);
  let schooljaar = schoolYearOfDay(later(start, firstDayOf(bedrag)));
  for (; schooljaar <= laatste; schooljaar = (schooljaar + 1) as SchoolYear) {
    const vraag = { start, einde, schooljaar };
    const nodig = entryOn(maanden, inSchooljaar(vraag))?.value ?? null;
    if (nodig === null || looptBuiten(vraag)) continue;
    const { lang, ruim } = gehaald(periode(vraag), nodig);
    if (lang || !ruim) return true;
  }
  return false;
};

/** Whether there may be a right to the premium that can still be lost. */
const kanRecht = (start: Day, einde: Day | null, ontvangen: number): boolean => {
  const on = later(start, firstDayOf(bedrag));
  const hoogstens = entryOn(maximum, on)?.value ?? null;
  if (hoogstens !== null && !Number.isNaN(ontvangen) && !isMinder(ontvangen, hoogstens)) return false;
  if (einde !== null) return einde >= start && kanLangGenoeg(start, einde);
  const laatste = laatstMogelijk(start);
  if (laatste === null) return false;
  // Three years hold a whole school year; of an agreement from before the premium only the last part counts.
  if (!inOvergang(start)) return true;
  const vraag = { start, einde: laatste, schooljaar: schoolYearOfDay(on) };
  const nodig = entryOn(maanden, inSchooljaar(vraag))?.value ?? null;
  return nodig !== null && !looptBuiten(vraag) && gehaald(periode(vraag), nodig).lang;
};

/** Nothing was done at the counter yet: the last day is told. */
const ontbreekt = (id: string, kolom: string, name: Text, message: Text): Check => ({
  ...wet,
  id,
  severity: "warning",
  name,
  message,
  needs: ["start", kolom],
  columns: [kolom],
  rows: (batch, found) => {
    const start = batch.values("start");
    const einde = batch.values("einde");
    const gedaan = batch.values(kolom);
    const ontvangen = batch.values("premiesOntvangen");
    const buiten = isBuiten(batch);
    const tell = (row: number, uiterlijk: Uiterlijk, begin: Day): void =>
      found(row, () => ({
        expected: ["day", uiterlijk.dag],
        say: { start: ["day", begin], uiterlijk: ["day", uiterlijk.dag] },
        entry: uiterlijk.entry,
        on: uiterlijk.on,
      }));
    for (let row = 0; row < batch.rows; row++) {
      if (!Number.isNaN(gedaan[row]) || batch.broken[row] || buiten(row)) continue;
      const begin = dayIn(start, row);
      if (begin === null || !kanRecht(begin, dayIn(einde, row), ontvangen[row])) continue;
      const uiterlijk = uiterlijkVan(begin);
      if (uiterlijk === null) continue;
      tell(row, uiterlijk, begin);
    }
  },
});

/** Consent and account number are given together. */
const rekeningnummerOntbreekt: Check = {
  ...wet,
  id: "rekeningnummer-ontbreekt",
  severity: "notice",
  name: { nl: "rekeningnummer ontbreekt", fr: "numéro de compte manquant", en: "account number missing" },
  message: {
    nl: "Er is toestemming op {dag} maar geen rekeningnummer: zonder rekening in het loket wordt de premie niet betaald.",
    fr: "Il y a un consentement le {dag} mais pas de numéro de compte : sans compte au guichet, la prime n’est pas payée.",
    en: "There is a consent on {dag} but no account number: without an account in the online portal the premium is not paid.",
  },
  needs: ["start", "toestemmingOp", "rekeningnummer"],
  columns: ["rekeningnummer"],
  rows: (batch, found) => {
    const toestemming = batch.values("toestemmingOp");
    const rekening = batch.values("rekeningnummer");
    const einde = batch.values("einde");
    const buiten = isBuiten(batch);
    const eerste = firstDayOf(bedrag);
    const tell = (row: number): void => found(row, () => ({ say: { dag: ["day", toestemming[row]] } }));
    for (let row = 0; row < batch.rows; row++) {
      if (Number.isNaN(toestemming[row]) || !Number.isNaN(rekening[row]) || batch.isWrong("rekeningnummer", row))
        continue;
      if (einde[row] < eerste || buiten(row)) continue;
      tell(row);
    }
  },
};

export const termijnControles: readonly Check[] = [
  teLaat(
    "laat-geregistreerd",
    "geregistreerdOp",
    { nl: "te laat geregistreerd", fr: "enregistré trop tard", en: "registered too late" },
    {
      nl: "Geregistreerd op {dag}; bij een start op {start} moest dat uiterlijk op {uiterlijk}: de premie is verloren.",
      fr: "Enregistré le {dag} ; pour un début le {start} c’était au plus tard le {uiterlijk} : la prime est perdue.",
      en: "Registered on {dag}; for a start on {start} the last day was {uiterlijk}: the premium is lost.",
    },
  ),
  teLaat(
    "laat-toegestemd",
    "toestemmingOp",
    { nl: "te laat toegestemd", fr: "consentement trop tardif", en: "consent given too late" },
    {
      nl: "Toestemming op {dag}; bij een start op {start} moest dat uiterlijk op {uiterlijk}: de premie is verloren.",
      fr: "Consentement le {dag} ; pour un début le {start} c’était au plus tard le {uiterlijk} : la prime est perdue.",
      en: "Consent on {dag}; for a start on {start} the last day was {uiterlijk}: the premium is lost.",
    },
  ),
  ontbreekt(
    "registratie-ontbreekt",
    "geregistreerdOp",
    { nl: "registratie ontbreekt", fr: "enregistrement manquant", en: "registration missing" },
    {
      nl: "Er is geen dag van registratie: bij een start op {start} registreert de school uiterlijk op {uiterlijk} in het loket, anders vervalt de premie.",
      fr: "Il n’y a pas de jour d’enregistrement : pour un début le {start}, l’école enregistre au guichet au plus tard le {uiterlijk}, sinon la prime est perdue.",
      en: "There is no day of registration: for a start on {start} the school registers in the online portal by {uiterlijk}, else the premium is lost.",
    },
  ),
  ontbreekt(
    "toestemming-ontbreekt",
    "toestemmingOp",
    { nl: "toestemming ontbreekt", fr: "consentement manquant", en: "consent missing" },
    {
      nl: "Er is geen dag van toestemming: bij een start op {start} geeft de onderneming uiterlijk op {uiterlijk} toestemming en een rekeningnummer in het loket, anders vervalt de premie.",
      fr: "Il n’y a pas de jour de consentement : pour un début le {start}, l’entreprise donne au guichet son consentement et un numéro de compte au plus tard le {uiterlijk}, sinon la prime est perdue.",
      en: "There is no day of consent: for a start on {start} the firm gives consent and an account number in the online portal by {uiterlijk}, else the premium is lost.",
    },
  ),
  rekeningnummerOntbreekt,
];
