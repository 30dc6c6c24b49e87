import { caseOf, type FactsOf, optional, read, required, rule } from "../../engine/rule.ts";
import { type Trap, trap } from "../../facts/overeenkomst.ts";
import { alternerendeJaren, derdeGraadJaar1, kwalificatiefaseOV3, tweedeGraad } from "../../facts/vooropleiding.ts";
import { trapJaren } from "./cijfers.ts";

const facts = {
  tweedeGraad: required(tweedeGraad),
  alternerendeJaren: required(alternerendeJaren),
  derdeGraadJaar1: optional(derdeGraadJaar1, false),
  kwalificatiefaseOV3: optional(kwalificatiefaseOV3, false),
};
type Facts = FactsOf<typeof facts>;

/** No day is asked: the figures are those of the day of their last check. */
const opControle = () => trapJaren.checkedOn;

const redenen = {
  derdeGraad: {
    nl: "Het eerste jaar van de derde graad is met succes beëindigd: trap {result}.",
    fr: "La première année du troisième degré est terminée avec fruit : échelon {result}.",
    en: "The first year of the third grade was finished successfully: step {result}.",
  },
  kwalificatie: {
    nl: "De kwalificatiefase van OV3 is met succes beëindigd: trap {result}.",
    fr: "La phase de qualification OV3 est terminée avec fruit : échelon {result}.",
    en: "The qualification phase of OV3 was finished successfully: step {result}.",
  },
  jaren: {
    nl: "{alternerendeJaren} jaar van een alternerende opleiding met succes beëindigd: trap {result}.",
    fr: "Années de formation en alternance terminées avec fruit : {alternerendeJaren}. Échelon {result}.",
    en: "Years of alternating training finished successfully: {alternerendeJaren}. Step {result}.",
  },
  tweedeGraad: {
    nl: "De tweede graad van het secundair is met succes beëindigd: trap {result}.",
    fr: "Le deuxième degré du secondaire est terminé avec fruit : échelon {result}.",
    en: "The second grade of secondary school was finished successfully: step {result}.",
  },
  begin: {
    nl: "De tweede graad is niet beëindigd en er is nog geen alternerend jaar met succes beëindigd: trap {result}.",
    fr: "Le deuxième degré n’est pas terminé et aucune année en alternance n’est encore réussie : échelon {result}.",
    en: "The second grade is not finished and no alternating year was finished successfully yet: step {result}.",
  },
} as const;
type Reden = keyof typeof redenen;

const trapVan = (asked: Facts, tweede: number, derde: number): readonly [Trap, Reden] => {
  if (asked.derdeGraadJaar1) return ["3", "derdeGraad"];
  if (asked.kwalificatiefaseOV3) return ["3", "kwalificatie"];
  if (asked.alternerendeJaren >= derde) return ["3", "jaren"];
  if (asked.alternerendeJaren >= tweede) return ["2", "jaren"];
  return asked.tweedeGraad ? ["2", "tweedeGraad"] : ["1", "begin"];
};

const vooropleiding = caseOf<Facts>()({
  reads: {
    tweede: read(trapJaren, opControle, () => "2"),
    derde: read(trapJaren, opControle, () => "3"),
  },
  decide: (asked, law) => {
    const [result, reden] = trapVan(asked, law.tweede, law.derde);
    return { result, because: redenen[reden] };
  },
});

/** The step of the allowance, by what the learner has finished: years that succeeded count, age does not. */
export const leertrap = rule({
  id: "LEERTRAP",
  subject: "leervergoeding",
  name: { nl: "trap van de leervergoeding", fr: "échelon de l’indemnité", en: "step of the allowance" },
  describe: {
    nl: "Trap 1, 2 of 3 van de leervergoeding, volgens wat de lerende met succes beëindigd heeft.",
    fr: "Échelon 1, 2 ou 3 de l’indemnité, selon ce que l’apprenant a terminé avec fruit.",
    en: "Step 1, 2 or 3 of the allowance, by what the learner has finished successfully.",
  },
  formula: {
    nl: "trap 3: eerste jaar derde graad, kwalificatiefase OV3 of 2 alternerende jaren; trap 2: tweede graad of 1 alternerend jaar; anders trap 1",
    fr: "échelon 3 : première année du troisième degré, phase de qualification OV3 ou 2 années en alternance ; échelon 2 : deuxième degré ou 1 année en alternance ; sinon échelon 1",
    en: "step 3: first year of the third grade, qualification phase OV3 or 2 alternating years; step 2: second grade or 1 alternating year; else step 1",
  },
  facts,
  gives: trap,
  cases: [vooropleiding],
  pick: () => vooropleiding,
});
