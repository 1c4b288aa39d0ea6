import type { Question } from '../exports/types';
import { useWords } from './words';

interface QuestionProps {
  readonly question: Question;
  readonly chosen: string;
  readonly name: string;
  readonly answer: (choice: string) => void;
}
/** What only a person knows about a file; the proposed answer is chosen until another is. */
export function QuestionField({ question, chosen, name, answer }: QuestionProps) {
  const words = useWords();
  return (
    <fieldset class="question">
      <legend>{question.text}</legend>
      {question.choices.map((choice) => (
        <label key={choice.id}>
          <input type="radio" name={name} value={choice.id} checked={choice.id === chosen} onChange={() => answer(choice.id)} />
          <span>
            {choice.text}
            {choice.id === question.standard && <small> ({words.import.standard})</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
