import { failureText } from './failureText';
import { useWords } from './words';

/** What went wrong, in one sentence that says what to do, with the button that does it. */
export function Problem({ problem, retry }: { problem: unknown; retry: () => void }) {
  const words = useWords();
  return (
    <div class="notice bad" role="alert">
      <p>{failureText(words, problem)}</p>
      <button type="button" onClick={retry}>
        {words.retry}
      </button>
    </div>
  );
}
