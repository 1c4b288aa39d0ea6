import { useState } from 'preact/hooks';
import type { MatchReview } from '../rpc/contract';
import type { Call } from '../rpc/importClient';
import { reviewText } from '../text/review';
import { Busy } from './busy';
import { DecidedNames } from './decidedNames';
import { decisionsOf, type MatchChoices } from './matchChoices';
import { OpenNameList } from './openNameList';
import { Problem } from './problem';
import { showNumber } from './show';
import { type Place, Step } from './step';
import { useMatchReview } from './useMatchReview';
import { useLang } from './words';

interface ReviewProps {
  readonly call: Call;
  readonly place: Place;
  /** the workbook has changed */
  readonly decided: () => void;
  readonly back: () => void;
}

interface ListsProps {
  readonly review: MatchReview;
  readonly choices: MatchChoices;
  readonly setChoices: (choices: MatchChoices) => void;
}

function OpenNames({ review, choices, setChoices }: ListsProps) {
  const lang = useLang();
  const words = reviewText[lang];
  const unsure = review.open.filter((open) => open.candidates.length > 0);
  const others = review.open.filter((open) => open.candidates.length === 0);
  if (review.open.length === 0) return <p>{words.nobody}</p>;
  return (
    <>
      {unsure.length > 0 && (
        <>
          <h2>{words.unsure}</h2>
          <OpenNameList what={words.unsure} names={unsure} choices={choices} setChoices={setChoices} />
        </>
      )}
      {others.length > 0 && (
        <details>
          <summary>
            {words.nothingNear} ({showNumber(lang, others.length)})
          </summary>
          <OpenNameList what={words.nothingNear} names={others} choices={choices} setChoices={setChoices} />
        </details>
      )}
      {review.more > 0 && <p class="quiet">{words.beyond({ count: showNumber(lang, review.more) })}</p>}
    </>
  );
}

/** Screen: names that were not matched by themselves, and what people decide about them. */
export function MatchReviewStep({ call, place, decided, back }: ReviewProps) {
  const lang = useLang();
  const words = reviewText[lang];
  const { review, load, save, note, send } = useMatchReview(call, decided);
  const [choices, setChoices] = useState<MatchChoices>(new Map());
  const decisions = decisionsOf(choices);
  const busy = save.state.kind === 'running';
  const loading = load.state.kind === 'running';
  const saveAll = () => send(decisions, words.saved({ count: showNumber(lang, decisions.length) }), () => setChoices(new Map()));
  const forget = (name: string) => send([{ name, account: null, forget: true }], words.forgotten({ name }));
  return (
    <Step
      title={words.title}
      why={words.why}
      place={place}
      said={busy ? words.saving : loading ? words.loading : note}
      primary={{ text: words.action({ count: decisions.length }), run: saveAll, disabled: busy || decisions.length === 0 }}
      secondary={{ text: words.back, run: back, disabled: busy }}
    >
      {[load, save].map(({ state, run }) => state.kind === 'failed' && <Problem problem={state.problem} retry={run} />)}
      {(loading || busy) && <Busy text={busy ? words.saving : words.loading} />}
      {note !== '' && (
        <p class="notice">
          <span class="good">●</span> {note}
        </p>
      )}
      {review !== null && (
        <fieldset disabled={busy}>
          <OpenNames review={review} choices={choices} setChoices={setChoices} />
          <DecidedNames decided={review.decided} disabled={busy} forget={forget} />
        </fieldset>
      )}
    </Step>
  );
}
