import { plain } from "../base/text.ts";
import type { Field } from "../facts/field.ts";
import * as onderneming from "../facts/onderneming.ts";
import * as overeenkomst from "../facts/overeenkomst.ts";
import * as persoon from "../facts/persoon.ts";
import * as premie from "../facts/premie.ts";
import * as rooster from "../facts/rooster.ts";
import * as tijd from "../facts/tijd.ts";
import * as vergoeding from "../facts/vergoeding.ts";

/** A row a learner, or a row a stretch of work. */
export type RosterKind = "lerenden" | "uurrooster";

/**
 * A column users may give: its id, what it holds, and other headers by which it is known. `loose`: hardly two of its
 * texts are alike, so that each is kept as it stands.
 */
export type ColumnDefinition = {
  readonly id: string;
  readonly field: Field;
  readonly also?: readonly string[];
  readonly loose?: true;
};

const of = (field: Field, also?: readonly string[]): ColumnDefinition => ({ id: field.id, field, also });
const loose = (field: Field, also?: readonly string[]): ColumnDefinition => ({ ...of(field, also), loose: true });

/** A column for each month alike, and one for each month of the quarter. */
const monthly = (field: Field): readonly ColumnDefinition[] => [
  of(field),
  ...["1", "2", "3"].map((month) => {
    const { nl, fr, en } = field.name;
    const name = { nl: `${nl} ${month}`, fr: `${fr} ${month}`, en: `${en} ${month}` };
    return { id: `${field.id}${month}`, field: { ...field, id: `${field.id}${month}`, name } };
  }),
];

/** The columns of a roster of learners, in the order of the contract. */
export const learnerColumns: readonly ColumnDefinition[] = [
  loose(persoon.referentie, ["kenmerk", "ref"]),
  of(persoon.insz, ["rijksregisternummer", "numéro national", "national number", "rrn"]),
  of(persoon.geboortedatum, ["geboren", "né le", "born"]),
  of(onderneming.onderneming, ["kbo", "kbo-nummer", "bce", "onderneming", "entreprise", "company"]),
  of(onderneming.vestiging, ["vestigingseenheid", "établissement", "establishment"]),
  of(onderneming.rsznummer, ["onss"]),
  of(onderneming.pc, ["cp"]),
  of(rooster.categorie),
  of(rooster.partnerschapRooster),
  of(onderneming.gewest),
  of(overeenkomst.overeenkomst, ["type", "type de contrat", "agreement type"]),
  of(overeenkomst.statuut),
  of(overeenkomst.start, ["begin", "startdatum", "date de début", "start date"]),
  of(overeenkomst.einde, ["einddatum", "date de fin", "end date"]),
  of(overeenkomst.trap),
  of(overeenkomst.trapVanaf),
  loose(rooster.opleiding),
  of(overeenkomst.vks),
  of(overeenkomst.urenWerkplek),
  of(overeenkomst.urenLes),
  of(overeenkomst.weekrooster),
  ...monthly(vergoeding.leervergoedingBedrag),
  of(vergoeding.uurbedrag),
  ...monthly(vergoeding.uren),
  ...monthly(vergoeding.afwezig),
  ...monthly(vergoeding.mogelijk),
  of(vergoeding.kwartaalloon),
  of(rooster.mu, ["mu"]),
  of(vergoeding.vergoed),
  of(persoon.mentorInsz),
  of(persoon.mentorGeboortedatum),
  of(rooster.mentorErvaring),
  of(rooster.mentorOpleidingOp),
  of(rooster.uittreksel5962Op),
  of(onderneming.erkendOp),
  of(onderneming.erkendTot),
  of(rooster.geregistreerdOp, ["geregistreerd"]),
  of(premie.toestemmingOp),
  loose(premie.rekeningnummer, ["iban"]),
  of(rooster.dimonaType),
  of(rooster.dimonaOp),
  of(rooster.verzekerdOp),
  of(rooster.medischOnderzoekOp),
  of(rooster.risicoanalyseOp),
  of(premie.premiesOntvangen),
  of(persoon.woonplaatsgewest),
  of(onderneming.werknemers),
  of(rooster.werknemersVestiging),
  of(tijd.kwartaal),
];

/** The columns of a roster of shifts. */
export const shiftColumns: readonly ColumnDefinition[] = [
  loose(persoon.referentie, ["kenmerk", "ref"]),
  of(persoon.geboortedatum, ["geboren", "né le", "born"]),
  of(rooster.datumDienst, ["dag", "jour", "day"]),
  of(rooster.van, ["begin", "début", "start"]),
  of(rooster.tot, ["einde", "fin", "end"]),
  of(rooster.pauze),
  of(rooster.plaats),
];

/** The columns a roster cannot do without; a group needs one of its columns. */
export const neededColumns: Readonly<Record<RosterKind, readonly (readonly string[])[]>> = {
  lerenden: [["geboortedatum", "insz"], ["overeenkomst"], ["start"]],
  uurrooster: [["datum"], ["van"], ["tot"]],
};

const definitions = { lerenden: learnerColumns, uurrooster: shiftColumns } as const;

/** What a column of a kind of roster holds. */
export const fieldOf = (kind: RosterKind, id: string): Field | undefined =>
  definitions[kind].find((column) => column.id === id)?.field;

const headersOf = (columns: readonly ColumnDefinition[]): ReadonlyMap<string, ColumnDefinition> => {
  const known = new Map<string, ColumnDefinition>();
  for (const column of columns)
    for (const header of [column.id, ...Object.values(column.field.name), ...(column.also ?? [])]) {
      const word = plain(header);
      if (word !== "" && !known.has(word)) known.set(word, column);
    }
  return known;
};

/** Headers without case, spaces, accents or signs, and the column each names. */
export const headers: Readonly<Record<RosterKind, ReadonlyMap<string, ColumnDefinition>>> = {
  lerenden: headersOf(learnerColumns),
  uurrooster: headersOf(shiftColumns),
};
