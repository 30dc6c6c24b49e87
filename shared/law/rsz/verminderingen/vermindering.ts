import { answerFacts } from "../../../engine/answer.ts";
import { rule } from "../../../engine/rule.ts";
import type { Problem } from "../../../facts/problem.ts";
import { vermindering as bedrag } from "../../../facts/rsz.ts";
import { type Geval, geborenNaKwartaal, gevalUit, isBeperkt, isNogNietGeboren, voorVan } from "../kwartaal.ts";
import { type Doelgroepreken, doelgroepen } from "./doelgroep.ts";
import { type Structureelreken, structureelBeperkt, structureelGeval, structureleGevallen } from "./structureel.ts";
import { type Facts, facts } from "./vraag.ts";

/** The target group comes after the structural reduction under one cap, so it asks this rule for that first. */
const doelgroep = doelgroepen((asked) => answerFacts(vermindering, { ...asked, code: "3000" }));

/** A choice for whoever is born; nobody else has contributions to reduce. */
const geboren =
  <K>(kies: (asked: Facts) => Geval<Facts, K> | Problem) =>
  (asked: Facts): Geval<Facts, K> | Problem =>
    isNogNietGeboren(asked) ? geborenNaKwartaal : kies(asked);

const kies = {
  "3000": geboren<Structureelreken>((asked) => (isBeperkt(asked) ? structureelBeperkt : structureelGeval(asked))),
  "6310": geboren<Doelgroepreken>(doelgroep["6310"].kies),
  "6311": geboren<Doelgroepreken>(doelgroep["6311"].kies),
} as const;

/** The structural reduction of all wages and work fractions alike; null where the rule has no answer. */
export const structureelVoor = voorVan(kies["3000"]);
/** The same of the target group learner, after the structural reduction. */
export const doelgroepVoor = voorVan(kies["6310"]);

const keuze = {
  "3000": gevalUit(kies["3000"]),
  "6310": gevalUit(kies["6310"]),
  "6311": gevalUit(kies["6311"]),
} as const;

/** Reductions of the employer's contributions in a quarter: what can be applied, after the cap. */
export const vermindering = rule({
  id: "VERMINDERING",
  subject: "rsz",
  name: { nl: "vermindering van bijdragen", fr: "réduction de cotisations", en: "reduction of contributions" },
  describe: {
    nl: "Structurele vermindering (3000) of Vlaamse doelgroepvermindering (6310, 6311) die in een kwartaal kan worden toegepast.",
    fr: "Réduction structurelle (3000) ou réduction groupe cible flamande (6310, 6311) applicable pour un trimestre.",
    en: "Structural reduction (3000) or Flemish target-group reduction (6310, 6311) that can be applied in a quarter.",
  },
  formula: {
    nl: "3000: R × µ × bèta, met R = F + a × (S0 − S) + b × (S1 − S) + d × (W − S2), hoogstens de basisbijdrage; 6310 en 6311: bedrag × µ × bèta, hoogstens wat daarna overblijft; beperkte regeling: geen 3000",
    fr: "3000 : R × µ × bêta, avec R = F + a × (S0 − S) + b × (S1 − S) + d × (W − S2), au plus la cotisation de base ; 6310 et 6311 : montant × µ × bêta, au plus ce qui reste ensuite ; régime limité : pas de 3000",
    en: "3000: R × µ × beta, with R = F + a × (S0 − S) + b × (S1 − S) + d × (W − S2), at most the basic contribution; 6310 and 6311: amount × µ × beta, at most what is then left; limited regime: no 3000",
  },
  facts,
  gives: bedrag,
  cases: [
    structureelBeperkt.geval,
    ...structureleGevallen.map(({ geval }) => geval),
    ...[...doelgroep["6310"].gevallen, ...doelgroep["6311"].gevallen].map(({ geval }) => geval),
  ],
  pick: (asked) => keuze[asked.code](asked),
});
