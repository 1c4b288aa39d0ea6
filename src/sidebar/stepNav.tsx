import { useWords } from './words';

export const STEPS = ['import', 'build', 'status'] as const;
export type StepId = (typeof STEPS)[number];

interface NavProps {
  readonly step: StepId;
  readonly go: (step: StepId) => void;
  /** while something runs, its step stays */
  readonly locked: boolean;
}

export function StepNav({ step, go, locked }: NavProps) {
  const words = useWords();
  return (
    <nav aria-label={words.steps}>
      {STEPS.map((id) => (
        <button key={id} type="button" aria-current={id === step ? 'step' : undefined} disabled={locked && id !== step} onClick={() => go(id)}>
          {words[id].short}
        </button>
      ))}
    </nav>
  );
}
