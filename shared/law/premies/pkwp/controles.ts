import type { Day } from "../../../base/day.ts";
import { later } from "../../../base/day.ts";
import type { Text } from "../../../base/text.ts";
import { entryOn, firstDayOf } from "../../../engine/parameter.ts";
import type { Check } from "../../../roster/check.ts";
import { eachRow, numberAt, wordAt } from "../../../roster/roster.ts";
import { bedrag, inGewest, overgang, registratie } from "./cijfers.ts";
import { inOvergang, laatsteDag } from "./termijn.ts";

/** A day at the counter after the last day: the right to the premium is lost. */
const teLaat = (id: string, column: string, name: Text, message: Text): Check => ({
  id,
  kind: "lerenden",
  severity: "error",
  name,
  message,
  needs: ["start", column],
  columns: ["start", column],
  article: "decreet 23 december 2022; besluit Vlaamse Regering 14 juli 2023",
  source: "https://www.vlaanderen.be/premie-kwalificerend-werkplekleren",
  run: ({ roster, found }) =>
    eachRow(roster, (row) => {
      const start = numberAt(roster, "start", row) as Day | null;
      const dag = numberAt(roster, column, row) as Day | null;
      const einde = numberAt(roster, "einde", row);
      const gewest = wordAt(roster, "gewest", row);
      // Where there is no right to the premium, none is lost.
      if (gewest !== null && entryOn(inGewest, firstDayOf(bedrag))?.value?.[gewest] === false) return;
      if (start === null || dag === null || (einde !== null && einde < firstDayOf(bedrag))) return;
      const on = later(start, firstDayOf(bedrag));
      const maanden = entryOn(registratie, on);
      const laatste = entryOn(overgang, on);
      if (maanden?.value == null || laatste?.value == null) return;
      const uiterlijk = laatsteDag(start, maanden.value, laatste.value);
      if (dag <= uiterlijk) return;
      found(row, {
        found: ["day", dag],
        expected: ["day", uiterlijk],
        say: { start: ["day", start], dag: ["day", dag], uiterlijk: ["day", uiterlijk] },
        entry: inOvergang(start) ? laatste : maanden,
        on,
      });
    }),
});

/** A mentor without training: no premium, though the recognition may still stand. */
const mentorZonderOpleiding: Check = {
  id: "mentor-zonder-opleiding",
  kind: "lerenden",
  severity: "notice",
  name: { nl: "mentor zonder mentoropleiding", fr: "tuteur sans formation", en: "mentor without training" },
  message: {
    nl: "Er is een mentor maar geen dag van mentoropleiding: zonder opleiding geen premie.",
    fr: "Il y a un tuteur mais pas de date de formation : sans formation, pas de prime.",
    en: "There is a mentor but no day of mentor training: without training no premium.",
  },
  needs: [["mentorInsz", "mentorGeboortedatum"], "mentorOpleidingOp"],
  columns: ["mentorOpleidingOp"],
  article: "decreet 23 december 2022",
  source: "https://easypay-group.com/fr_BE/connaissance/flashes-info/detail/?id=9886",
  run: ({ roster, found }) =>
    eachRow(roster, (row) => {
      const mentor = wordAt(roster, "mentorInsz", row) ?? numberAt(roster, "mentorGeboortedatum", row);
      if (mentor !== null && numberAt(roster, "mentorOpleidingOp", row) === null && !roster.broken[row]) found(row);
    }),
};

export const pkwpControles: readonly Check[] = [
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
  mentorZonderOpleiding,
];
