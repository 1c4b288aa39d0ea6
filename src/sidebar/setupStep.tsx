import type { WorkbookState } from '../rpc/contract';
import { LANGS, type Lang } from '../text/lang';
import { Busy } from './busy';
import { Problem } from './problem';
import { type Place, Step } from './step';
import type { Task } from './useTask';
import { useWords } from './words';

interface SetupProps {
  readonly place: Place;
  readonly task: Task<WorkbookState>;
  readonly lang: Lang;
  readonly setLang: (lang: Lang) => void;
}

/** First step in a workbook without our tabs: the language, then the tabs are made. */
export function SetupStep({ place, task, lang, setLang }: SetupProps) {
  const words = useWords();
  const running = task.state.kind === 'running';
  return (
    <Step
      title={words.setup.title}
      why={words.setup.why}
      place={place}
      said={running ? words.setup.working : ''}
      primary={{ text: words.setup.action, run: task.run, disabled: running }}
    >
      <fieldset class="question" disabled={running}>
        <legend>{words.setup.language}</legend>
        {LANGS.map((choice) => (
          <label key={choice}>
            <input type="radio" name="lang" value={choice} checked={choice === lang} onChange={() => setLang(choice)} />
            <span lang={choice}>{words.languages[choice]}</span>
          </label>
        ))}
      </fieldset>
      <p class="quiet">{words.setup.keep}</p>
      {running && <Busy text={words.setup.working} />}
      {task.state.kind === 'failed' && <Problem problem={task.state.problem} retry={task.run} />}
    </Step>
  );
}
