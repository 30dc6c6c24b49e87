import { type Cents, shareHalfUp, zeroCents } from "../../../base/money.ts";
import type { Text } from "../../../base/text.ts";
import { type FactsOf, read, required, rule } from "../../../engine/rule.ts";
import { statuut } from "../../../facts/overeenkomst.ts";
import { bijdrage, kwartaalbedrag } from "../../../facts/rsz.ts";
import { kwartaal } from "../../../facts/tijd.ts";
import {
  basisNaam,
  bedragStap,
  type Geval,
  gevalUit,
  gevalVan,
  grondslagReads,
  grondslagVan,
  isArbeider,
  opKwartaal,
  voorVan,
} from "../kwartaal.ts";
import { priveWerkgever } from "../werkgever.ts";
import { vakantieJaarlijks } from "./cijfers.ts";

const facts = {
  kwartaalbedrag: required(kwartaalbedrag),
  kwartaal: required(kwartaal),
  statuut: required(statuut),
};
type Facts = FactsOf<typeof facts>;

const aangerekend: Text = {
  nl: "{jaarlijks} van de basis van {basis} ({grondslag} van {kwartaalbedrag}) is {result}; de RSZ rekent het in het volgende jaar aan.",
  fr: "{jaarlijks} de la base de {basis} ({grondslag} de {kwartaalbedrag}) font {result} ; l’ONSS le facture l’année suivante.",
  en: "{jaarlijks} of the base of {basis} ({grondslag} of {kwartaalbedrag}) is {result}; the RSZ bills it in the next year.",
};
const zonderLoon: Text = {
  nl: "Zonder loon in het kwartaal is er geen vakantiebijdrage.",
  fr: "Sans salaire pendant le trimestre il n’y a pas de cotisation vacances.",
  en: "Without a wage in the quarter there is no holiday contribution.",
};

/** What is billed on a wage, and the base it is a share of. */
export type Vakantiereken = (kwartaalbedrag: Cents) => { readonly bedrag: Cents; readonly basis: Cents };

const arbeider = gevalVan<Facts>()({
  reads: { ...grondslagReads<Facts>(), jaarlijks: read(vakantieJaarlijks, opKwartaal) },
  reken:
    (_, law): Vakantiereken =>
    (kwartaalbedrag) => {
      const basis = grondslagVan(kwartaalbedrag, law.grondslag);
      return { bedrag: shareHalfUp(basis, law.jaarlijks), basis };
    },
  decide: (asked, reken) => {
    const { bedrag, basis } = reken(asked.kwartaalbedrag);
    return {
      result: bedrag,
      because: basis === zeroCents ? zonderLoon : aangerekend,
      steps: { basis: bedragStap(basisNaam, basis) },
      assumptions: [priveWerkgever],
    };
  },
});

const geen = { bedrag: zeroCents, basis: zeroCents };
const bediende = gevalVan<Facts>()({
  reads: { jaarlijks: read(vakantieJaarlijks, opKwartaal) },
  reken: (): Vakantiereken => () => geen,
  decide: (asked, reken) => ({
    result: reken(asked.kwartaalbedrag).bedrag,
    because: {
      nl: "Voor een bediende is er geen vakantiebijdrage: de werkgever betaalt het vakantiegeld zelf.",
      fr: "Pour un employé il n’y a pas de cotisation vacances : l’employeur paie lui-même le pécule.",
      en: "There is no holiday contribution for a bediende: the employer pays the holiday money himself.",
    },
  }),
});

const kies = (asked: Facts): Geval<Facts, Vakantiereken> => (isArbeider(asked) ? arbeider : bediende);

/** The same for all wages alike; null where the rule has no answer. */
export const vakantieVoor = voorVan(kies);

/** The yearly holiday contribution of manual workers, billed a year later. */
export const vakantiebijdrage = rule({
  id: "VAKANTIEBIJDRAGE",
  subject: "rsz",
  name: { nl: "jaarlijkse vakantiebijdrage", fr: "cotisation annuelle vacances", en: "yearly holiday contribution" },
  describe: {
    nl: "Jaarlijkse vakantiebijdrage voor arbeiders op het loon van een kwartaal; een jaar later aangerekend.",
    fr: "Cotisation annuelle vacances des ouvriers sur le salaire d’un trimestre ; facturée un an plus tard.",
    en: "Yearly holiday contribution for manual workers on a quarter's wage; billed a year later.",
  },
  formula: {
    nl: "arbeider: 10,27 % van 108 % van het kwartaalbedrag; bediende: 0",
    fr: "ouvrier : 10,27 % de 108 % du montant trimestriel ; employé : 0",
    en: "arbeider: 10.27 % of 108 % of the quarterly amount; bediende: 0",
  },
  facts,
  gives: bijdrage,
  cases: [arbeider.geval, bediende.geval],
  pick: gevalUit(kies),
});
