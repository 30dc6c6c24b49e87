import type { Day } from "../../base/day.ts";
import type { Text } from "../../base/text.ts";
import { entryOn } from "../../engine/parameter.ts";
import type { Overeenkomst } from "../../facts/overeenkomst.ts";
import { vakantiedagenOnbetaald } from "../leervergoeding/cijfers.ts";
import { inOvergang } from "../premies/pkwp/termijn.ts";

type Vraag = { readonly overeenkomst: Overeenkomst; readonly start: Day; readonly erkendOp: Day | null };

/** Whether the holidays of an agreement began by the old rules, with so many paid and unpaid days. */
export const oudeVakantie = ({ overeenkomst, start }: Vraag): boolean =>
  overeenkomst === "OAO" && entryOn(vakantiedagenOnbetaald, start) !== null;

const lopend: Text = {
  nl: "uiterlijk op die dag, als de overeenkomst op 1/09/2023 nog liep",
  fr: "au plus tard ce jour-là, si le contrat courait encore le 1/09/2023",
  en: "by that day, where the agreement still ran on 1/09/2023",
};
const naErkenning: Text = {
  nl: "binnen de termijn na de erkenning, uiterlijk op die dag",
  fr: "dans le délai après l’agrément, au plus tard ce jour-là",
  en: "within the term after the recognition, by that day",
};
const voorEinde: Text = {
  nl: "vóór de erkenning eindigt",
  fr: "avant la fin de l’agrément",
  en: "before the recognition ends",
};
const werkpostfiche: Text = {
  nl: "vóór de start; van een SAO via C6/werkpostfiche",
  fr: "avant le début ; pour un SAO, par C6/fiche de poste de travail (werkpostfiche)",
  en: "before the start; of an SAO by way of C6/workstation form (werkpostfiche)",
};
const oudeDagen: Text = {
  nl: "tot en met 31/08/2019 niet vanzelf vrij: per kalenderjaar hoogstens {betaald} betaalde en {onbetaald} onbetaalde dagen, in de schoolvakanties; daarna volgens de schoolkalender",
  fr: "jusqu’au 31/08/2019 pas libre d’office : par année civile {betaald} jours payés et {onbetaald} non payés au plus, pendant les vacances scolaires ; ensuite selon le calendrier scolaire",
  en: "to 31/08/2019 not free by itself: in a calendar year at most {betaald} paid and {onbetaald} unpaid days, in the school holidays; then by the school calendar",
};

const voorPremie = ({ start }: Vraag): Text | null => (inOvergang(start) ? lopend : null);

/** What stands in the place of a duty's `wanneer` for some agreements; null for the others. */
export const woorden: Readonly<Record<string, (vraag: Vraag) => Text | null>> = {
  P04: voorPremie,
  P05: voorPremie,
  P11: ({ overeenkomst }) => (overeenkomst === "SAO" ? werkpostfiche : null),
  P14: ({ erkendOp }) => (erkendOp === null ? null : naErkenning),
  P21: (vraag) => (oudeVakantie(vraag) ? oudeDagen : null),
  P23: ({ erkendOp }) => (erkendOp === null ? null : voorEinde),
};
