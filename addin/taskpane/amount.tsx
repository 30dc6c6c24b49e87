import { format } from "../../shared/index.ts";
import { usePane } from "./context.ts";

type AmountProps = {
  readonly euros: number | null;
  /** Of a sum that is not known: the part that is. */
  readonly known?: number;
  /** Whether it is taken off. */
  readonly less?: boolean;
};

/** Euros, as the language writes them; an amount nobody knows is a word. */
export const Amount = ({ euros, known, less = false }: AmountProps) => {
  const { language, say } = usePane();
  const written = (amount: number): string =>
    `${less && amount !== 0 ? "− " : ""}${format("euro", Math.round(amount * 100), language)}`;
  if (euros !== null) return <span class="amount">{written(euros)}</span>;
  return (
    <span class="unknown">
      {say("unknownAmount")}
      {known !== undefined && <span class="quiet">, {say("knownPart", { bedrag: written(known) })}</span>}
    </span>
  );
};
