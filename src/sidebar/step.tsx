import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from './words';

export interface Action {
  readonly text: string;
  readonly run: () => void;
  readonly disabled?: boolean;
}
export interface Place {
  readonly step: number;
  readonly of: number;
}
interface StepProps {
  readonly title: string;
  readonly why: string;
  /** left out where a page is no step of the way */
  readonly place?: Place;
  /** told to screen readers whenever it changes */
  readonly said: string;
  readonly primary?: Action | null;
  readonly secondary?: Action | null;
  readonly children: ComponentChildren;
}

const ActionButton = ({ action, kind }: { action: Action; kind: 'primary' | 'secondary' }) => (
  <button type="button" class={kind} disabled={action.disabled} onClick={action.run}>
    {action.text}
  </button>
);

let shownBefore = false;

/** The frame of every step: title and place, why, content, one primary action bottom left and one secondary beside it. */
export function Step({ title, why, place, said, primary, secondary, children }: StepProps) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  // a step that takes the place of another tells it to those who do not see it; the first one leaves the person where they are
  useLayoutEffect(() => {
    if (shownBefore) heading.current?.focus();
    shownBefore = true;
  }, []);
  return (
    <>
      <main>
        <header class="head">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {place && <span class="place">{words.place(place)}</span>}
        </header>
        <p class="why">{why}</p>
        <p class="said" role="status">
          {said}
        </p>
        {children}
      </main>
      <footer>
        {primary && <ActionButton action={primary} kind="primary" />}
        {secondary && <ActionButton action={secondary} kind="secondary" />}
      </footer>
    </>
  );
}
