// Fifteen hundred touches of half a year: what the company sent and called, and what people did. A third of the people take the most part.
import type { TouchKind } from '../../src/domain/plan/types';
import { type ExamplePerson, people } from './people';
import { type SeededRandom, seededRandom } from './seededRandom';

export interface ExampleTouch {
  readonly id: string;
  /** YYYY-MM-DD HH:MM */
  readonly at: string;
  readonly person: ExamplePerson;
  readonly kind: TouchKind;
  readonly word: string;
  readonly channel: string;
  readonly content: string;
  readonly campaign: string;
}

const SEED = 20251001;
const TOUCHES = 1500;
const FIRST_DAY = Date.UTC(2025, 9, 1);
const DAYS = 181;
const DAY = 86_400_000;

/** of a hundred touches: kind, the file's own word, channel, how many */
const KINDS: readonly (readonly [kind: TouchKind, word: string, channel: string, share: number])[] = [
  ['send', 'Email sent', 'Email', 46],
  ['open', 'Email opened', 'Email', 14],
  ['click', 'Email click', 'Email', 11],
  ['video', 'Video completed', 'LinkedIn', 4],
  ['download', 'Download', 'Website', 6],
  ['event', 'Webinar attended', 'Webinar', 5],
  ['reply', 'Reply', 'Email', 4],
  ['form', 'Form submitted', 'Website', 3],
  ['meeting', 'Meeting', 'Meeting', 2],
  ['call', 'Call', 'Phone', 5],
];
const CONTENTS: Readonly<Record<string, readonly string[]>> = {
  Email: ['Uutiskirje', 'Opas: 12 kysymystä ennen robottisolua', 'Referenssi: hitsaussolu 14 viikossa', 'Kutsu webinaariin 12.3.'],
  LinkedIn: ['Havula – esittely, päättäjät'],
  Website: ['Opas: 12 kysymystä ennen robottisolua', 'Tuottavuuslaskuri', 'Referenssikooste'],
  Webinar: ['Linjaston elinkaari'],
  Meeting: ['Tapaaminen tehtaalla', 'Etätapaaminen'],
  Phone: ['Soitto'],
};

const kindOf = (random: SeededRandom): (typeof KINDS)[number] => {
  let left = random.whole(100);
  for (const kind of KINDS) {
    if (left < kind[3]) return kind;
    left -= kind[3];
  }
  return KINDS[0];
};
const two = (n: number): string => String(n).padStart(2, '0');

/** A third of the people are the lively ones; a fifth are never in touch at all. */
const personOf = (list: readonly ExamplePerson[], random: SeededRandom): ExamplePerson => {
  const at = random.whole(list.length);
  if (at % 5 === 4) return personOf(list, random);
  return at % 3 === 0 || random.chance(45) ? list[at] : personOf(list, random);
};

export const touches = (): readonly ExampleTouch[] => {
  const random = seededRandom(SEED);
  const list = people();
  const made = Array.from({ length: TOUCHES }, (): Omit<ExampleTouch, 'id'> => {
    const person = personOf(list, random);
    const [kind, word, channel] = kindOf(random);
    const day = new Date(FIRST_DAY + random.whole(DAYS) * DAY).toISOString().slice(0, 10);
    const at = `${day} ${two(random.between(7, 17))}:${two(random.whole(60))}`;
    return {
      at,
      person,
      kind,
      word,
      channel,
      content: random.pick(CONTENTS[channel]),
      campaign: kind === 'call' || kind === 'meeting' ? '' : 'Hoivaus 2026',
    };
  });
  return made
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.person.id - b.person.id))
    .map((touch, at) => ({ id: `E-${10001 + at}`, ...touch }));
};
