import { format } from "../../shared/index.ts";
import { usePane } from "./context.ts";

/** Euros, as the language writes them; an amount nobody knows is a word. */
export const Amount = ({ euros, known }: { readonly euros: number | null; readonly known?: number }) => {
  const { language, say } = usePane();
  const written = (amount: number): string => format("euro", Math.round(amount * 100), language);
  if (euros !== null) return <span class="amount">{written(euros)}</span>;
  return (
    <span class="unknown">
      {say("unknownAmount")}
      {known !== undefined && <span class="quiet">, {say("knownPart", { bedrag: written(known) })}</span>}
    </span>
  );
};
