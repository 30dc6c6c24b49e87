import { rule } from "../../../engine/rule.ts";
import type { Problem } from "../../../facts/problem.ts";
import { bijdrage } from "../../../facts/rsz.ts";
import { type Geval, geborenNaKwartaal, gevalUit, isBeperkt, isNogNietGeboren, voorVan } from "../kwartaal.ts";
import { beginPastNiet } from "../verminderingen/doelgroep.ts";
import { beperkt } from "./beperkt.ts";
import type { Regels } from "./besluit.ts";
import { volledig } from "./volledig.ts";
import { type Facts, facts } from "./vraag.ts";

const kies = (asked: Facts): Geval<Facts, Regels> | Problem =>
  isNogNietGeboren(asked)
    ? geborenNaKwartaal
    : (beginPastNiet(asked) ?? (isBeperkt(asked) ? beperkt : volledig[asked.categorie]));

/** The lines of contributions by the number of employees, for all wages alike; null where the rule has no answer. */
export const bijdrageVoor = voorVan(kies);

/** The employer's contributions for a learner in a quarter, as declared, after reductions. */
export const rszBijdrage = rule({
  id: "RSZBIJDRAGE",
  subject: "rsz",
  name: { nl: "werkgeversbijdragen", fr: "cotisations patronales", en: "employer contributions" },
  describe: {
    nl: "Werkgeversbijdragen die in een kwartaal voor een lerende worden aangegeven, na verminderingen.",
    fr: "Cotisations patronales déclarées pour un apprenant dans un trimestre, après réductions.",
    en: "Employer contributions declared for a learner in a quarter, after reductions.",
  },
  formula: {
    nl: "basis (arbeider 108 %) × basis-, vakantie-, bijzondere en asbestbijdrage + FSO; in de volledige regeling ook werkloosheid; min de verminderingen 3000 en 6310. Tot 2023K4 is de lijn van het kengetal één keer afgerond, daarna elke lijn apart",
    fr: "base (ouvrier 108 %) × cotisations de base, vacances, spéciale et amiante + FFE ; en régime complet aussi le chômage ; moins les réductions 3000 et 6310. Jusqu’en 2023K4 la ligne du code est arrondie une fois, ensuite chaque ligne à part",
    en: "base (arbeider 108 %) × basic, holiday, special and asbestos contributions + closure fund; in the full regime unemployment too; less reductions 3000 and 6310. Up to 2023K4 the line of the worker code is rounded once, afterwards each line apart",
  },
  facts,
  gives: bijdrage,
  cases: [beperkt, ...Object.values(volledig)].map(({ geval }) => geval),
  pick: gevalUit(kies),
});
