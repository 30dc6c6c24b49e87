import { certainties, certaintyWords, type Day, fill, format, type Language } from "../../shared/index.ts";
import { barOf, type Claim, daysWord, isNote, verdict } from "./claim.ts";
import { brochureWords } from "./words.ts";

const history = /DUAAL\.TIJDLIJN\("([^"#]+)[^"]*"\)/;

/** The explanation; where it names the history of a figure, a link to its page. */
const Explained = ({ text, language }: { readonly text: string; readonly language: Language }) => {
  const found = history.exec(text);
  if (found === null) return <p>{text}</p>;
  return (
    <p>
      {text.slice(0, found.index)}
      <a href={`help/${language}/wet/${found[1]}.html`}>{found[0]}</a>
      {text.slice(found.index + found[0].length)}
    </p>
  );
};

const Source = ({ claim, language }: { readonly claim: Claim; readonly language: Language }) => {
  const known = certainties.find((one) => one === claim.zekerheid);
  return (
    <dl class="claim-source">
      {claim.artikel !== "" && (
        <div>
          <dt>{brochureWords.article[language]}</dt>
          <dd>{claim.artikel}</dd>
        </div>
      )}
      <div>
        <dt>{brochureWords.source[language]}</dt>
        <dd>
          {/^https?:\/\/\S+$/.test(claim.bron) ? (
            <a href={claim.bron} target="_blank" rel="noopener noreferrer">
              {claim.bron}
            </a>
          ) : (
            claim.bron
          )}
        </dd>
      </div>
      <div>
        <dt>{brochureWords.certainty[language]}</dt>
        <dd>{known && <span class={`badge badge-${known}`}>{certaintyWords[known][language]}</span>}</dd>
      </div>
    </dl>
  );
};

/** A claim of a brochure: whether it holds, when it held, and what holds now. */
export const ClaimCard = ({
  claim,
  day,
  from,
  chosen,
  language,
}: {
  readonly claim: Claim;
  readonly day: Day;
  /** Where the bars begin: the first day of all claims. */
  readonly from: Day;
  /** Whether somebody chose the day: then it is named, and not called now. */
  readonly chosen: boolean;
  readonly language: Language;
}) => {
  const { look, word } = verdict(claim, day);
  const days = daysWord(claim, day);
  const words = {
    van: format("day", claim.van, language),
    tot: format("day", claim.tot, language),
    dag: format("day", day, language),
  };
  const { left, width } = barOf(claim, from, day);
  if (isNote(claim))
    return (
      <li class="claim claim-open">
        <h3>{claim.bewering}</h3>
        <p>{claim.uitleg}</p>
      </li>
    );
  return (
    <li class={`claim claim-${look}`}>
      <p class="claim-verdict">{brochureWords[word][language]}</p>
      <h3>{claim.bewering}</h3>
      {days !== null && (
        <>
          <p class="claim-days">{fill(brochureWords[days][language], words)}</p>
          <div class="claim-bar" aria-hidden="true">
            <span style={{ left: `${left}%`, width: `${Math.min(width, 100 - left)}%` }} />
          </div>
        </>
      )}
      <p class="claim-now">
        <strong>{fill(brochureWords[chosen ? "nowOn" : "nowToday"][language], words)}</strong> {claim.nu}
      </p>
      <Explained text={claim.uitleg} language={language} />
      <Source claim={claim} language={language} />
    </li>
  );
};
