import { useLayoutEffect, useRef } from 'preact/hooks';
import type { MadeList } from '../rpc/listClient';
import { listsText } from '../text/lists';
import { showNumber } from './show';
import { useLang } from './words';

/** How many rows, who is not among them and why, and what LinkedIn will object to. */
export function ListResult({ made, saved }: { made: MadeList; saved: boolean }) {
  const lang = useLang();
  const words = listsText[lang];
  const card = useRef<HTMLElement>(null);
  // whoever chose something far below sees what came of it
  useLayoutEffect(() => card.current?.scrollIntoView?.({ block: 'nearest' }), []);
  const doubts = [...made.sizes.map((size) => words.sizes[size]), ...made.notes.map(({ note, count }) => words.notes[note]({ count }))];
  const figures = { rows: showNumber(lang, made.rows), kilobytes: showNumber(lang, Math.max(1, Math.round(made.bytes / 1000))) };
  return (
    <section class="card" ref={card}>
      <p class="format">{made.rows === 0 ? words.empty : words.made(figures)}</p>
      {doubts.length > 0 && (
        <div class="warnings open">
          <ul>
            {doubts.map((doubt) => (
              <li key={doubt}>{doubt}</li>
            ))}
          </ul>
        </div>
      )}
      {made.leftOut.length > 0 && (
        <>
          <h2>{words.leftOutTitle}</h2>
          <ul class="list" aria-label={words.leftOutTitle}>
            {made.leftOut.map(({ reason, count }) => (
              <li key={reason}>{words.leftOut[reason]({ count })}</li>
            ))}
          </ul>
        </>
      )}
      {saved && <p class="good">{words.saved({ file: made.file })}</p>}
    </section>
  );
}
