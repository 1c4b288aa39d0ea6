import { foldName } from '../../domain/matching/foldName';

/** Which of the choices a word means, however it is spelled: choiceOf(' Ylös', ['up ylös', 'exact tarkka']) = 0; -1 for none. */
export const choiceOf = (text: string, choices: readonly string[]): number =>
  choices.findIndex((words) => words.split(' ').indexOf(foldName(text)) >= 0);
