import { useEffect, useState } from 'preact/hooks';
import type { Decision, MatchReview } from '../rpc/contract';
import type { Call } from '../rpc/importClient';
import { reviewText } from '../text/review';
import { Busy } from './busy';
import { DecidedNames } from './decidedNames';
import { decisionsOf, type MatchChoices } from './matchChoices';
import { OpenNameList } from './openNameList';
import { Problem } from './problem';
import { showNumber } from './show';
import { type Place, Step } from './step';
import { useTask } from './useTask';
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
  const [review, setReview] = useState<MatchReview | null>(null);
  const [choices, setChoices] = useState<MatchChoices>(new Map());
  const [note, setNote] = useState('');
  const load = useTask(async () => setReview(await call('matchReview', {})));
  const { run } = load;
  useEffect(() => {
    run();
  }, [run]);
  const [asked, setAsked] = useState<{ readonly decisions: readonly Decision[]; readonly note: string } | null>(null);
  const save = useTask(async () => {
    if (asked === null) return;
    setReview(await call('decideMatch', { decisions: asked.decisions }));
    const names = new Set(asked.decisions.map((decision) => decision.name));
    setChoices((standing) => new Map([...standing].filter(([name]) => !names.has(name))));
    setNote(asked.note);
    setAsked(null);
    decided();
  });
  const { run: runSave } = save;
  useEffect(() => {
    if (asked !== null) runSave();
  }, [asked, runSave]);
  const decisions = decisionsOf(choices);
  const busy = save.state.kind === 'running';
  const send = (wanted: readonly Decision[], then: string) => {
    setNote('');
    setAsked({ decisions: wanted, note: then });
  };
  const saving = { text: words.action({ count: decisions.length }), disabled: busy || decisions.length === 0 };
  return (
    <Step
      title={words.title}
      why={words.why}
      place={place}
      said={busy ? words.saving : load.state.kind === 'running' ? words.loading : note}
      primary={{ ...saving, run: () => send(decisions, words.saved({ count: showNumber(lang, decisions.length) })) }}
      secondary={{ text: words.back, run: back, disabled: busy }}
    >
      {load.state.kind === 'failed' && <Problem problem={load.state.problem} retry={load.run} />}
      {save.state.kind === 'failed' && <Problem problem={save.state.problem} retry={save.run} />}
      {load.state.kind === 'running' && <Busy text={words.loading} />}
      {busy && <Busy text={words.saving} />}
      {note !== '' && (
        <p class="notice">
          <span class="good">●</span> {note}
        </p>
      )}
      {review !== null && (
        <fieldset disabled={busy}>
          <OpenNames review={review} choices={choices} setChoices={setChoices} />
          <DecidedNames
            decided={review.decided}
            disabled={busy}
            forget={(name) => send([{ name, account: null, forget: true }], words.forgotten({ name }))}
          />
        </fieldset>
      )}
    </Step>
  );
}
