import { answerFacts } from "../../../engine/answer.ts";
import { rule } from "../../../engine/rule.ts";
import { vermindering as bedrag } from "../../../facts/rsz.ts";
import { geborenNaKwartaal, isBeperkt, isNogNietGeboren } from "../kwartaal.ts";
import { doelgroepen } from "./doelgroep.ts";
import { structureelBeperkt, structureelGeval, structureleGevallen } from "./structureel.ts";
import { facts } from "./vraag.ts";

/** The target group comes after the structural reduction under one cap, so it asks this rule for that first. */
const doelgroep = doelgroepen((asked) => answerFacts(vermindering, { ...asked, code: "3000" }));

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
  cases: [structureelBeperkt, ...structureleGevallen, ...doelgroep["6310"].gevallen, ...doelgroep["6311"].gevallen],
  pick: (asked) =>
    isNogNietGeboren(asked)
      ? geborenNaKwartaal
      : asked.code === "3000"
        ? isBeperkt(asked)
          ? structureelBeperkt
          : structureelGeval(asked)
        : doelgroep[asked.code].kies(asked),
});
