import type { Day } from "../../base/day.ts";
import type { Text } from "../../base/text.ts";
import { firstDayOf, type Parameter } from "../../engine/parameter.ts";
import { type Case, caseOf, type FactsOf, optional, read, refusal, required, rule } from "../../engine/rule.ts";
import { pc } from "../../facts/onderneming.ts";
import { type Overeenkomst, overeenkomst, start } from "../../facts/overeenkomst.ts";
import { dimonaType as dimonaTypeVeld } from "../../facts/rooster.ts";
import { bestaat, isBouw, pcBouw } from "../overeenkomst/overeenkomst.ts";
import { dimonaBouw, dimonaDa, dimonaLeerling, dimonaOdo, dimonaSao } from "./cijfers.ts";

/** The figure of the Dimona type of an agreement; null where there is no new Dimona. */
export const dimonaVan = (soort: Overeenkomst, comite: string | null): Parameter<string> | null =>
  ({
    OAO: isBouw(comite) ? dimonaBouw : dimonaLeerling,
    ODOS: isBouw(comite) ? dimonaBouw : dimonaLeerling,
    SAO: dimonaSao,
    DA: dimonaDa,
    ODO: dimonaOdo,
    ODOW: null,
  })[soort];

const facts = { overeenkomst: required(overeenkomst), start: required(start), pc: optional(pc) };
type Facts = FactsOf<typeof facts>;
const bijStart = (asked: Facts): Day => asked.start;

const volgens = (soort: Overeenkomst, figure: Parameter<string>, because: Text) =>
  caseOf<Facts>()({
    reads: { bestaat: read(bestaat[soort], bijStart), type: read(figure, bijStart) },
    decide: (_, { type }) => ({ result: type, because }),
  });

const bouw = (soort: "OAO" | "ODOS") =>
  caseOf<Facts>()({
    reads: {
      bestaat: read(bestaat[soort], bijStart),
      pcBouw: read(pcBouw, bijStart),
      type: read(dimonaBouw, bijStart),
    },
    decide: (_, { type }) => ({
      result: type,
      because: {
        nl: "{overeenkomst} in de bouw (PC {pcBouw}), start op {start}: Dimonatype {result}.",
        fr: "{overeenkomst} dans la construction (CP {pcBouw}), début le {start} : type Dimona {result}.",
        en: "{overeenkomst} in construction (PC {pcBouw}), start on {start}: Dimona type {result}.",
      },
    }),
  });

const leerling: Text = {
  nl: "{overeenkomst} met een start op {start}: Dimonatype {result}. Een lopende aangifte blijft; bij een hernieuwing telt de nieuwe start.",
  fr: "{overeenkomst} débutant le {start} : type Dimona {result}. Une déclaration en cours reste ; en cas de renouvellement, le nouveau début compte.",
  en: "{overeenkomst} starting on {start}: Dimona type {result}. A running declaration stays; with a renewal the new start counts.",
};
const doorSchool: Text = {
  nl: "SAO met een start op {start}: de school geeft de stagiair aan, type {result}.",
  fr: "SAO débutant le {start} : l’école déclare le stagiaire, type {result}.",
  en: "SAO starting on {start}: the school declares the trainee, type {result}.",
};
const gewoneWerknemer: Text = {
  nl: "Een DA is een gewone arbeidsovereenkomst: een gewone Dimona, type {result}.",
  fr: "Un DA est un contrat de travail ordinaire : une Dimona ordinaire, type {result}.",
  en: "A DA is an ordinary employment contract: an ordinary Dimona, type {result}.",
};
const onbekend: Text = {
  nl: "ODO met een start op {start}: Dimonatype {result}.",
  fr: "ODO débutant le {start} : type Dimona {result}.",
  en: "ODO starting on {start}: Dimona type {result}.",
};

/** No Dimona of this agreement: the question does not apply. */
const geen = (soort: "SAO" | "ODOW", because: Text) =>
  caseOf<Facts>()({
    reads: { bestaat: read(bestaat[soort], bijStart) },
    decide: () => refusal({ code: "notApplicable", field: overeenkomst, because }),
  });

const cases = {
  OAO: volgens("OAO", dimonaLeerling, leerling),
  ODOS: volgens("ODOS", dimonaLeerling, leerling),
  bouwOAO: bouw("OAO"),
  bouwODOS: bouw("ODOS"),
  SAO: volgens("SAO", dimonaSao, doorSchool),
  eerderSAO: geen("SAO", {
    nl: "Vóór 2020 gaf de school een stagiair met een SAO niet als STG aan: geen type voor deze start.",
    fr: "Avant 2020, l’école ne déclarait pas un stagiaire SAO comme STG : pas de type pour ce début.",
    en: "Before 2020 the school did not declare an SAO trainee as STG: no type for this start.",
  }),
  DA: volgens("DA", dimonaDa, gewoneWerknemer),
  ODO: volgens("ODO", dimonaOdo, onbekend),
  ODOW: geen("ODOW", {
    nl: "Een ODOW is met een eigen werknemer: die is al aangegeven, er komt geen nieuwe Dimona.",
    fr: "Un ODOW se conclut avec un travailleur de l’entreprise : déjà déclaré, pas de nouvelle Dimona.",
    en: "An ODOW is with an employee of the firm, who was declared before: there is no new Dimona.",
  }),
} as const;

const byOvereenkomst = {
  OAO: (asked: Facts) => (isBouw(asked.pc) ? cases.bouwOAO : cases.OAO),
  ODOS: (asked: Facts) => (isBouw(asked.pc) ? cases.bouwODOS : cases.ODOS),
  SAO: (asked: Facts) => (asked.start < firstDayOf(dimonaSao) ? cases.eerderSAO : cases.SAO),
  DA: () => cases.DA,
  ODO: () => cases.ODO,
  ODOW: () => cases.ODOW,
} as const satisfies Record<Overeenkomst, (asked: Facts) => Case<Facts>>;

/** The type of the Dimona declaration of an agreement, by its start. */
export const dimonaType = rule({
  id: "DIMONATYPE",
  subject: "verplichtingen",
  name: { nl: "Dimonatype", fr: "type Dimona", en: "Dimona type" },
  describe: {
    nl: "Het type van de Dimona-aangifte voor een overeenkomst: ALT, OTH, RTA of STG.",
    fr: "Le type de la déclaration Dimona pour un contrat : ALT, OTH, RTA ou STG.",
    en: "The type of the Dimona declaration for an agreement: ALT, OTH, RTA or STG.",
  },
  formula: {
    nl: "OAO en ODOS: ALT bij een start vanaf 1/9/2023, OTH daarvoor, RTA in PC 124; SAO: STG vanaf 2020, door de school",
    fr: "OAO et ODOS : ALT pour un début dès le 1/9/2023, OTH avant, RTA en CP 124 ; SAO : STG dès 2020, par l’école",
    en: "OAO and ODOS: ALT for a start from 1/9/2023, OTH before, RTA in PC 124; SAO: STG from 2020, by the school",
  },
  facts,
  gives: dimonaTypeVeld,
  cases: Object.values(cases),
  pick: (asked) => byOvereenkomst[asked.overeenkomst](asked),
});
