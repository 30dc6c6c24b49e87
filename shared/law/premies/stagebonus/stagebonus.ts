import { zeroCents } from "../../../base/money.ts";
import { entryOn, type Parameter } from "../../../engine/parameter.ts";
import {
  blank,
  type Case,
  caseOf,
  type Decision,
  type FactsOf,
  lenient,
  optional,
  presumed,
  type Reads,
  read,
  required,
  rule,
} from "../../../engine/rule.ts";
import { gewest } from "../../../facts/onderneming.ts";
import { einde, type Overeenkomst, overeenkomst, start } from "../../../facts/overeenkomst.ts";
import { geboortedatum } from "../../../facts/persoon.ts";
import { aangevraagdOp, eersteAanvraagOp, premie, stagebonussenOntvangen } from "../../../facts/premie.ts";
import { schooljaar } from "../../../facts/tijd.ts";
import { bestaat, perOvereenkomst } from "../../overeenkomst/overeenkomst.ts";
import { eindtVoorStart, startVoorGeboorte } from "../../overeenkomst/volgorde.ts";
import { standOp } from "../geldt.ts";
import { erbuitenVan, ernaVan } from "../gevallen.ts";
import { stagebonusNieuw } from "../overzicht/cijfers.ts";
import { inSchooljaar, looptBuiten } from "../schooljaar.ts";
import type { Sleutel } from "../sleutel.ts";
import { aanvraagStap, nummerStap, periodeStappen } from "../stappen.ts";
import { beoordeel, geweigerd, type Keuze, plaatsen, type Reden } from "../voorwaarde.ts";
import { type Bedragen, bonus, bonusplaats, bonusplaatsen } from "./bonus.ts";
import {
  aanvraag,
  aanvullend,
  bedrag,
  eersteAanvraag,
  gepland,
  inGewest,
  leeftijd,
  maanden,
  maximum,
  soortDa,
  soorten,
  verruimd,
} from "./cijfers.ts";
import { type Cijfers, eersteAanvraagOpTijd, getelde, uiterlijkNa, type Vraag, voorwaarden } from "./voorwaarden.ts";

const facts = {
  overeenkomst: required(overeenkomst),
  start: required(start),
  einde: blank(einde),
  schooljaar: required(schooljaar),
  geboortedatum: required(geboortedatum),
  ontvangen: presumed(stagebonussenOntvangen, 0),
  gewest: presumed(gewest, "Vlaams"),
  aangevraagdOp: optional(aangevraagdOp),
  eersteAanvraagOp: optional(eersteAanvraagOp),
};
type Facts = FactsOf<typeof facts>;

/** What holds in some school years only: each school year has a case with those that hold in it. */
const bijzonder = { eersteAanvraag, aanvullend, verruimd } as const satisfies Record<string, Parameter>;
type Bijzonder = keyof typeof bijzonder;
const namen = Object.keys(bijzonder) as readonly Bijzonder[];
const sleutel = (selected: readonly Bijzonder[]): string => selected.join();
const keuzes = namen.reduce<readonly (readonly Bijzonder[])[]>(
  (sets, name) => sets.flatMap((set) => [set, [...set, name]]),
  [[]],
);
const geldend = (asked: Facts): readonly Bijzonder[] =>
  namen.filter((name) => entryOn<unknown>(bijzonder[name], inSchooljaar(asked)) !== null);

/** What every school year with a stagebonus needs. */
const cijfers: readonly Parameter[] = [
  bedrag,
  maximum,
  maanden,
  gepland,
  leeftijd,
  inGewest,
  soorten,
  soortDa,
  aanvraag,
];

const erna = ernaVan<Facts>(stagebonusNieuw, {
  nl: "De stagebonus bestond tot en met het schooljaar {laatste}; voor {schooljaar} is er de premie kwalificerend werkplekleren.",
  fr: "Le stagebonus a existé jusqu’à l’année scolaire {laatste} ; pour {schooljaar} il y a la prime d’apprentissage qualifiant (PKWP).",
  en: "The stagebonus existed up to the school year {laatste}; for {schooljaar} there is the premium for qualifying workplace learning (PKWP).",
});

const erbuiten = erbuitenVan<Facts>(maanden);

const zekerder = (one: Reden, other: Reden): number =>
  Number(one.aannames.length > 0) - Number(other.aannames.length > 0);

type Wet = Cijfers & Bedragen & { readonly eersteAanvraag?: number };
type Oud = Wet & { readonly eersteAanvraag: number };

const oudeVoorwaarden: readonly Keuze<Vraag, Oud>[] = [...voorwaarden, eersteAanvraagOpTijd];
const isOud = (law: Wet): law is Oud => law.eersteAanvraag !== undefined;

const beslis = (asked: Facts, law: Wet): Decision => {
  const uitkomst = isOud(law) ? beoordeel(oudeVoorwaarden, asked, law) : beoordeel(voorwaarden, asked, law);
  const dagen = {
    ...periodeStappen(getelde(asked, law.gepland)),
    uiterlijk: aanvraagStap(uiterlijkNa(asked.schooljaar, law.aanvraag)),
  };
  const gekregen = bonus(asked, law);
  const geen = gekregen.result === zeroCents ? gekregen : null;
  // Nothing is due for one reason alone; one that is sure goes before one that rests on an assumption.
  const reden = [uitkomst.reden, geen]
    .filter((one) => one !== null)
    .sort(zekerder)
    .at(0);
  if (reden) return geweigerd(reden, dagen);
  const { result, on, aannames, because, ontbreekt, atMost } = gekregen;
  return {
    result,
    because,
    ...(ontbreekt && { missing: ontbreekt }),
    ...(atMost && { atMost }),
    steps: {
      ...dagen,
      ...uitkomst.steps,
      nummer: nummerStap(asked.ontvangen),
    },
    on: ["bestaat", ...uitkomst.on, ...on],
    assumptions: [...uitkomst.aannames, ...aannames],
  };
};

const recht = (soort: Overeenkomst, ook: readonly Bijzonder[]): Case<Facts> =>
  caseOf<Facts>()({
    reads: {
      bestaat: read(bestaat[soort], ({ start }: Facts) => start),
      soort: soort === "DA" ? read(soortDa, inSchooljaar) : read(soorten, inSchooljaar, () => soort),
      inGewest: read(inGewest, inSchooljaar, (asked: Facts) => asked.gewest ?? "Vlaams"),
      maanden: read(maanden, inSchooljaar),
      gepland: read(gepland, inSchooljaar),
      leeftijd: lenient(read(leeftijd, inSchooljaar)),
      aanvraag: read(aanvraag, inSchooljaar),
      maximum: read(maximum, inSchooljaar),
      bedrag: lenient(read(bedrag, inSchooljaar, (asked: Facts) => String((asked.ontvangen ?? 0) + 1))),
      ...(Object.fromEntries(
        ook.map((name) => [name, read(bijzonder[name] as Parameter<number>, inSchooljaar)]),
      ) as Reads<Facts>),
    },
    decide: (asked, law) => beslis(asked, law as unknown as Wet),
  });

const rechtenVan = (soort: Overeenkomst): Readonly<Record<string, Case<Facts>>> =>
  Object.fromEntries(keuzes.map((keuze) => [sleutel(keuze), recht(soort, keuze)]));

const rechten = perOvereenkomst(rechtenVan);

/** Stagebonus of one learner, one firm and one school year. */
export const stagebonus = rule({
  id: "STAGEBONUS",
  subject: "premies",
  name: { nl: "stagebonus", fr: "stagebonus", en: "stagebonus" },
  describe: {
    nl: "Stagebonus van de onderneming voor een lerende in een schooljaar, tot en met 2022-2023.",
    fr: "Stagebonus de l’entreprise pour un apprenant et une année scolaire, jusqu’à 2022-2023.",
    en: "The firm's stagebonus for a learner in a school year, up to 2022-2023.",
  },
  formula: {
    nl: "€ 500 de eerste en tweede keer, € 750 de derde; 2020-2021: + € 1.000; 2021-2023: € 500 vanaf 18 jaar, in de plaats van de gewone",
    fr: "500 € la première et la deuxième fois, 750 € la troisième ; 2020-2021 : + 1 000 € ; 2021-2023 : 500 € dès 18 ans, au lieu de l’ordinaire",
    en: "€ 500 the first and second time, € 750 the third; 2020-2021: + € 1,000; 2021-2023: € 500 from the age of 18, instead of the ordinary one",
  },
  facts,
  gives: premie,
  cases: [erna, erbuiten, ...Object.values(rechten).flatMap((one) => Object.values(one))],
  pick: (asked) => {
    const volgorde = eindtVoorStart(asked) ?? startVoorGeboorte(asked);
    if (volgorde) return volgorde;
    const stand = standOp(cijfers, inSchooljaar(asked), Object.values(bijzonder));
    if (stand === "voor") return { code: "notInForce", figure: bedrag.name, day: inSchooljaar(asked) };
    if (stand === "na") return erna;
    if (stand !== "geldt") return stand;
    return looptBuiten(asked) ? erbuiten : rechten[asked.overeenkomst][sleutel(geldend(asked))];
  },
});

/** What the answer turns on; a day of birth may be unknown. */
export const stagebonusSleutel: Sleutel<Facts, Wet> = {
  rule: stagebonus,
  oordelend: new Set(Object.values(rechten).flatMap((one) => Object.values(one)) as unknown as Case[]),
  oordeel: (asked, law) => {
    const judged = isOud(law) ? plaatsen(oudeVoorwaarden, asked, law) : plaatsen(voorwaarden, asked, law);
    return judged < 0 ? judged : judged * bonusplaatsen(law) + bonusplaats(asked, law);
  },
};
