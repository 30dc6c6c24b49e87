import { earlier } from "../../../base/day.ts";
import { dayIn } from "../../../roster/batch.ts";
import type { Check } from "../../../roster/check.ts";
import { mentoropleiding } from "./cijfers.ts";
import { isBuiten, type Jaarcijfer, jaarcijfers, schooljaren } from "./rij.ts";

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
  rows: (batch, found) => {
    const insz = batch.values("mentorInsz");
    const geboren = batch.values("mentorGeboortedatum");
    const gevolgd = batch.values("mentorOpleidingOp");
    for (let row = 0; row < batch.rows; row++)
      if (Number.isNaN(gevolgd[row]) && !batch.broken[row] && !(Number.isNaN(insz[row]) && Number.isNaN(geboren[row])))
        found(row);
  },
};

/** A training that came after what the premium is for: by which day it is asked, no source says. */
const opleidingLater: Check = {
  id: "pkwp-mentoropleiding-later",
  kind: "lerenden",
  severity: "notice",
  name: {
    nl: "mentoropleiding na het schooljaar van de premie",
    fr: "formation du tuteur après l’année de la prime",
    en: "mentor training after the premium's school year",
  },
  message: {
    nl: "De mentor volgde de opleiding pas op {dag}, na {tot}, de laatste dag die voor de premie van {schooljaar} telt. Tegen welke dag ze gevraagd is, staat in geen bron: vraag na of er nog een premie is.",
    fr: "Le tuteur n’a suivi la formation que le {dag}, après le {tot}, dernier jour qui compte pour la prime de {schooljaar}. Aucune source ne dit pour quel jour elle est exigée : demandez s’il y a encore une prime.",
    en: "The mentor followed the training only on {dag}, after {tot}, the last day that counts for the premium of {schooljaar}. No source says by which day it is asked: ask whether there is still a premium.",
  },
  needs: ["start", "mentorOpleidingOp"],
  columns: ["mentorOpleidingOp"],
  article: "decreet 23 december 2022",
  source: "https://easypay-group.com/fr_BE/connaissance/flashes-info/detail/?id=9886",
  rows: (batch, found) => {
    const einde = batch.values("einde");
    const gevolgd = batch.values("mentorOpleidingOp");
    const buiten = isBuiten(batch);
    const jaren = schooljaren(batch);
    const gevraagdIn = jaarcijfers(mentoropleiding);
    const tell = (row: number, cijfer: Jaarcijfer<boolean>): void =>
      found(row, () => {
        const tot = earlier(dayIn(einde, row) ?? cijfer.einde, cijfer.einde);
        return {
          found: ["day", gevolgd[row]],
          expected: ["day", tot],
          say: {
            dag: ["day", gevolgd[row]],
            tot: ["day", tot],
            schooljaar: ["schoolYear", jaren[row]],
          },
          entry: cijfer.entry,
          on: cijfer.on,
          certainty: "assumed",
        };
      });
    for (let row = 0; row < batch.rows; row++) {
      if (Number.isNaN(jaren[row]) || Number.isNaN(gevolgd[row]) || buiten(row)) continue;
      const cijfer = gevraagdIn(jaren[row]);
      if (cijfer === null || !cijfer.waarde || !(gevolgd[row] > einde[row] || gevolgd[row] > cijfer.einde)) continue;
      tell(row, cijfer);
    }
  },
};

export const mentorControles: readonly Check[] = [mentorZonderOpleiding, opleidingLater];
