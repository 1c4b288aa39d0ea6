// Whom to reach next as one line: `Bo Ek, CTO (Technology): another decider beside those in touch`, or, where nobody is known, `Find Finance, CFO:
// nobody known answers for it`.
import type { NextContact } from '../../domain/decision/nextContact';
import { choiceWord } from '../../tabs/choices';
import type { Lang } from '../../text/lang';
import { peopleText } from '../../text/people';

export const contactText = (next: NextContact | null, lang: Lang): string => {
  const words = peopleText[lang].map;
  if (next === null) return words.done;
  const { person, reason, area } = next;
  const areaWord = area === null ? '' : choiceWord('area', area, lang);
  if (person === null) return words.find({ area: areaWord, titles: area === null ? '' : words.areaTitles[area], reason: words.reasons[reason] });
  const why = person.consent === false ? `${words.reasons[reason]}; ${words.noConsent}` : words.reasons[reason];
  return words.person({ name: person.name, title: person.title, area: areaWord, reason: why });
};
