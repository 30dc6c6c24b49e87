import { type Cents, zeroCents } from "../../../base/money.ts";
import type { Text } from "../../../base/text.ts";
import { firstDayOf } from "../../../engine/parameter.ts";
import {
  blank,
  type Case,
  caseOf,
  type Decision,
  type FactsOf,
  lenient,
  optional,
  presumed,
  read,
  required,
  rule,
  type Step,
} from "../../../engine/rule.ts";
import { gewest } from "../../../facts/onderneming.ts";
import {
  einde,
  type Overeenkomst,
  overeenkomst,
  overeenkomstVolledig,
  start,
  urenLes,
  urenWerkplek,
  vks,
} from "../../../facts/overeenkomst.ts";
import { geregistreerd, mentorOpgeleid, ontvangen, premie, toestemmingOp } from "../../../facts/premie.ts";
import { schooljaar } from "../../../facts/tijd.ts";
import { vergoed } from "../../../facts/vergoeding.ts";
import { bestaat, perOvereenkomst } from "../../overeenkomst/overeenkomst.ts";
import { eindtVoorStart } from "../../overeenkomst/volgorde.ts";
import { standOp } from "../geldt.ts";
import { erbuitenVan } from "../gevallen.ts";
import { inSchooljaar, looptBuiten, periode } from "../schooljaar.ts";
import type { Sleutel } from "../sleutel.ts";
import { eersteSchooljaar, periodeStappen, registratieStap } from "../stappen.ts";
import { beoordeel, geweigerd, plaatsen } from "../voorwaarde.ts";
import {
  bedrag,
  helft,
  inGewest,
  maanden,
  maximum,
  mentoropleiding,
  niveau,
  overgang,
  registratie,
  vergoedNaar,
  vermeldingen,
  volwassenen,
} from "./cijfers.ts";
import { laatsteDag } from "./termijn.ts";
import { type Cijfers, voorwaarden } from "./voorwaarden.ts";

const facts = {
  overeenkomst: required(overeenkomst),
  start: required(start),
  einde: blank(einde),
  schooljaar: required(schooljaar),
  gewest: presumed(gewest, "Vlaams"),
  mentorOpgeleid: presumed(mentorOpgeleid, true),
  geregistreerd: optional(geregistreerd),
  ontvangen: presumed(ontvangen, 0),
  vergoed: optional(vergoed),
  toestemmingOp: optional(toestemmingOp),
  vks: optional(vks),
  urenWerkplek: optional(urenWerkplek),
  urenLes: optional(urenLes),
  overeenkomstVolledig: optional(overeenkomstVolledig),
};
type Facts = FactsOf<typeof facts>;

const eersteDag = () => firstDayOf(bedrag);
/** The right exists from the first school year in which any of its figures is in force. */
const cijfers = [
  bedrag,
  maanden,
  registratie,
  overgang,
  maximum,
  inGewest,
  niveau,
  helft,
  mentoropleiding,
  vermeldingen,
  volwassenen,
  ...Object.values(vergoedNaar),
];
const cel = (is: boolean): string => (is ? "vergoed" : "onvergoed");

/** School years before the first one: the right was another. */
const vooraf = caseOf<Facts>()({
  reads: { bedrag: read(bedrag, eersteDag, () => cel(true)) },
  decide: () => ({
    result: zeroCents,
    because: {
      nl: "De premie kwalificerend werkplekleren bestaat vanaf het schooljaar {eerste}; voor {schooljaar} was er de stagebonus.",
      fr: "La prime existe à partir de l’année scolaire {eerste} ; pour {schooljaar} il y avait le bonus de stage (stagebonus).",
      en: "The premium exists from the school year {eerste}; for {schooljaar} there was the stagebonus.",
    },
    steps: { eerste: eersteSchooljaar(eersteDag()) },
  }),
});

const erbuiten = erbuitenVan<Facts>(maanden);

const navragen: Text = {
  nl: "Voor een ODOW zegt geen bron of de premie {onvergoedeBedrag} of {vergoedeBedrag} is: na te vragen.",
  fr: "Pour un ODOW, aucune source ne dit si la prime est de {onvergoedeBedrag} ou {vergoedeBedrag} : à demander.",
  en: "For an ODOW no source says whether the premium is {onvergoedeBedrag} or {vergoedeBedrag}: to be asked.",
};

const tegenGewoonte: Text = {
  nl: "of er een vergoeding is, is volgens uw opgave; met deze overeenkomst is dat gewoonlijk anders",
  fr: "l’existence d’une indemnité suit votre indication ; avec ce contrat c’est d’habitude l’inverse",
  en: "whether there is an allowance is as you say; with this agreement it is usually the other way",
};

const recht = (soort: Overeenkomst) =>
  caseOf<Facts>()({
    reads: {
      bestaat: read(bestaat[soort], ({ start }: Facts) => start),
      helft: read(helft, inSchooljaar),
      mentoropleiding: read(mentoropleiding, inSchooljaar),
      vermeldingen: read(vermeldingen, inSchooljaar),
      onvergoedeBedrag: read(bedrag, inSchooljaar, () => cel(false)),
      vergoedeBedrag: read(bedrag, inSchooljaar, () => cel(true)),
      vergoedNaarSoort: lenient(read(vergoedNaar[soort], inSchooljaar)),
      maanden: read(maanden, inSchooljaar),
      registratie: read(registratie, inSchooljaar),
      overgang: read(overgang, inSchooljaar),
      maximum: read(maximum, inSchooljaar),
      inGewest: read(inGewest, inSchooljaar, (asked: Facts) => asked.gewest ?? "Vlaams"),
      niveau: read(niveau, inSchooljaar),
      volwassenen: lenient(read(volwassenen, inSchooljaar, () => soort)),
    },
    decide: (asked, law): Decision => {
      const uitkomst = beoordeel(voorwaarden, asked, law);
      const termijnen: Record<string, Step> = {
        ...periodeStappen(periode(asked)),
        uiterlijk: registratieStap(laatsteDag(asked.start, law.registratie, law.overgang)),
      };
      const { reden } = uitkomst;
      if (reden) return geweigerd(reden, termijnen);
      const steps = { ...termijnen, ...uitkomst.steps };
      const assumptions: Text[] = [...uitkomst.aannames];
      const on = new Set<string>(["bestaat", ...uitkomst.on]);
      const krijgtVergoeding = asked.vergoed ?? law.vergoedNaarSoort;
      // Where nobody knows what the agreement gives, the firm's word that it pays is not enough either.
      if (law.vergoedNaarSoort === null || krijgtVergoeding === null)
        return {
          result: null,
          because: navragen,
          steps,
          assumptions,
          missing: [vergoedNaar[soort].name],
          on: [...on, "onvergoedeBedrag", "vergoedeBedrag"],
        };
      // Of an agreement that is always paid, or never, the firm's own word is enough; of the others it is not sure.
      if (asked.vergoed === null || soort === "DA" || !krijgtVergoeding) on.add("vergoedNaarSoort");
      if (asked.vergoed !== null && asked.vergoed !== law.vergoedNaarSoort) assumptions.push(tegenGewoonte);
      on.add(krijgtVergoeding ? "vergoedeBedrag" : "onvergoedeBedrag");
      const result: Cents = krijgtVergoeding ? law.vergoedeBedrag : law.onvergoedeBedrag;
      return {
        result,
        because: krijgtVergoeding
          ? {
              nl: "{overeenkomst} met vergoeding, aan alle voorwaarden voldaan: {result} voor {schooljaar}.",
              fr: "{overeenkomst} avec indemnité, toutes les conditions remplies : {result} pour {schooljaar}.",
              en: "{overeenkomst} with an allowance, all conditions met: {result} for {schooljaar}.",
            }
          : {
              nl: "{overeenkomst} zonder vergoeding, aan alle voorwaarden voldaan: {result} voor {schooljaar}.",
              fr: "{overeenkomst} sans indemnité, toutes les conditions remplies : {result} pour {schooljaar}.",
              en: "{overeenkomst} without an allowance, all conditions met: {result} for {schooljaar}.",
            },
        steps,
        assumptions,
        on: [...on],
      };
    },
  });

const rechten = perOvereenkomst(recht);

/** Premie kwalificerend werkplekleren of one learner, one firm and one school year. */
export const premieKwp = rule({
  id: "PREMIEKWP",
  subject: "premies",
  name: {
    nl: "premie kwalificerend werkplekleren",
    fr: "prime d’apprentissage qualifiant",
    en: "premium for qualifying workplace learning",
  },
  describe: {
    nl: "Premie van de onderneming voor een lerende in een schooljaar: 0, 600 of 1000 euro.",
    fr: "Prime de l’entreprise pour un apprenant et une année scolaire : 0, 600 ou 1 000 euros.",
    en: "The firm's premium for a learner in a school year: 0, 600 or 1000 euro.",
  },
  formula: {
    nl: "€ 1.000 met vergoeding, € 600 zonder, een keer per schooljaar, als alle voorwaarden C1 tot C8 vervuld zijn",
    fr: "1 000 € avec indemnité, 600 € sans, une fois par année scolaire, si toutes les conditions C1 à C8 sont remplies",
    en: "€ 1,000 with an allowance, € 600 without, once a school year, where all conditions C1 to C8 are met",
  },
  facts,
  gives: premie,
  cases: [vooraf, erbuiten, ...Object.values(rechten)],
  pick: (asked) => {
    const volgorde = eindtVoorStart(asked);
    if (volgorde) return volgorde;
    const stand = standOp(cijfers, inSchooljaar(asked));
    if (stand === "voor") return vooraf;
    if (stand !== "geldt" && stand !== "na") return stand;
    return looptBuiten(asked) ? erbuiten : rechten[asked.overeenkomst];
  },
});

/** What the firm may say of the allowance: nothing, no or yes. */
const opgaven = 1 + 1 + 1;
const opgave = (vergoed: boolean | null): number => (vergoed === null ? 0 : vergoed ? 1 + 1 : 1);

/** What the answer turns on. */
export const pkwpSleutel: Sleutel<Facts, Cijfers> = {
  rule: premieKwp,
  oordelend: new Set(Object.values(rechten) as unknown as Case[]),
  oordeel: (asked, law) => {
    const judged = plaatsen(voorwaarden, asked, law);
    return judged < 0 ? judged : judged * opgaven + opgave(asked.vergoed);
  },
};
