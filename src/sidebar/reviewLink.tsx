import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { reviewText } from '../text/review';
import { showNumber } from './show';
import { useLang } from './words';

/** Opens the screen where names are checked, from any step. */
export const ReviewLink = createContext<() => void>(() => {});

/** The way there; `unsure`: names that wait, where their number is known. */
export function CheckMatches({ unsure = 0 }: { unsure?: number }) {
  const open = useContext(ReviewLink);
  const lang = useLang();
  const words = reviewText[lang];
  return (
    <p>
      {unsure > 0 && <>{words.waiting({ count: showNumber(lang, unsure) })} </>}
      <button type="button" onClick={open}>
        {words.open}
      </button>
    </p>
  );
}
