import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { OpenName } from '../rpc/contract';
import { matchingText } from '../text/matching';
import { reviewText } from '../text/review';
import type { MatchChoice } from './matchChoices';
import { showNumber } from './show';
import { useLang } from './words';

interface NameProps {
  readonly open: OpenName;
  readonly choice: MatchChoice | null;
  readonly choose: (choice: MatchChoice | null) => void;
}

/** What the files say of the company. */
function Said({ open }: { open: OpenName }) {
  const lang = useLang();
  const words = reviewText[lang];
  const parts = [words.where({ rows: showNumber(lang, open.rows), tabs: open.tabs.join(', ') })];
  if (open.domain !== null && open.domain !== open.name) parts.push(words.domain({ domain: open.domain }));
  if (open.businessId !== null) parts.push(words.businessId({ id: open.businessId }));
  return <p class="quiet">{parts.join(' · ')}</p>;
}

/** One name, the accounts it may mean as radio choices with why each is shown, and the ways out. */
export function OpenNameField({ open, choice, choose }: NameProps) {
  const [lang, group] = [useLang(), useId()];
  const words = reviewText[lang];
  const radio = (checked: boolean, then: MatchChoice | null, label: ComponentChildren) => (
    <label>
      <input type="radio" name={group} checked={checked} onChange={() => choose(then)} />
      <span>{label}</span>
    </label>
  );
  return (
    <fieldset class="question card match">
      <legend>{open.name}</legend>
      <Said open={open} />
      {open.candidates.map(({ accountId, name, domain, likeness, why }) =>
        radio(
          choice?.kind === 'account' && choice.id === accountId,
          { kind: 'account', id: accountId },
          <>
            {name}
            {domain !== null && <> ({domain})</>}{' '}
            <small>
              {words.likeness({ percent: showNumber(lang, Math.round(likeness * 100)) })}: {matchingText[lang].reasons[why]}
            </small>
          </>,
        ),
      )}
      {radio(choice?.kind === 'other', { kind: 'other', text: '' }, words.other)}
      {choice?.kind === 'other' && (
        <input
          type="text"
          class="filter"
          aria-label={words.otherName({ name: open.name })}
          placeholder={words.otherHint}
          value={choice.text}
          onInput={(event) => choose({ kind: 'other', text: event.currentTarget.value })}
        />
      )}
      {radio(choice?.kind === 'none', { kind: 'none' }, words.none)}
      {radio(choice === null, null, words.later)}
    </fieldset>
  );
}
