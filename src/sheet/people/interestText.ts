// The interest of an account as one line: `► rises: 5 in 14 days after 4 in 56 (by chance 2.0 %)`.
import type { Interest } from '../../domain/interest/interestOf';
import type { Lang } from '../../text/lang';
import { peopleText } from '../../text/people';
import { numberText } from '../wording/numberText';
import { valueText } from '../wording/valueText';

export const interestText = ({ state, recent, before, chance }: Interest, lang: Lang): string =>
  peopleText[lang].interest[state]({
    recent: numberText(recent, 0, lang),
    before: numberText(before, 0, lang),
    all: numberText(recent + before, 0, lang),
    chance: chance === null ? '' : valueText(chance, 'share', lang),
  });
