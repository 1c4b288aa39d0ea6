import { listsText } from '../text/lists';
import { useLang, useWords } from './words';

export const STEPS = ['import', 'build', 'status'] as const;
export type StepId = (typeof STEPS)[number];
/** pages beside the way */
export type PageId = StepId | 'lists';
const PAGES: readonly PageId[] = [...STEPS, 'lists'];

interface NavProps {
  readonly step: PageId;
  readonly go: (step: PageId) => void;
  /** while something runs, its step stays */
  readonly locked: boolean;
}

export function StepNav({ step, go, locked }: NavProps) {
  const [words, lists] = [useWords(), listsText[useLang()]];
  return (
    <nav aria-label={words.steps}>
      {PAGES.map((id) => (
        <button key={id} type="button" aria-current={id === step ? 'step' : undefined} disabled={locked && id !== step} onClick={() => go(id)}>
          {(id === 'lists' ? lists : words[id]).short}
        </button>
      ))}
    </nav>
  );
}
