import { useEffect, useState } from 'preact/hooks';
import { useWords } from './words';

const SHOW_SECONDS_AFTER = 3;

/** Words while the server works, with the seconds gone; screen readers hear the step's own words. */
export function Busy({ text }: { text: string }) {
  const words = useWords();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((s) => s + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <div class="notice busy">
      <p>{text}</p>
      {seconds >= SHOW_SECONDS_AFTER && (
        <span class="quiet" aria-hidden="true">
          {words.build.seconds({ seconds })}
        </span>
      )}
    </div>
  );
}
