import { foldName } from '../../../src/domain/matching/foldName';
import type { StageCode } from '../../../src/domain/plan/types';
import { isSales, LADDER, rungOf } from '../../../src/domain/stages/ladder';
import { stageOf } from '../../../src/domain/stages/stageOf';

const stages = {
  byName: new Map<string, StageCode>([
    ['tarjous', 'offer'],
    ['sales qualified', 'sql'],
    ['voitettu', 'won'],
  ]),
};

describe('the meaning of a CRM stage', () => {
  test.each([
    ['Tarjous', 'open', 'offer'],
    ['  TARJOUS ', '', 'offer'],
    ['Sales  Qualified', 'open', 'sql'],
    ['Voitettu', '', 'won'],
    ['Neuvottelu 2', 'open', null],
    ['', 'open', null],
  ])('%s, %s: %s', (text, status, stage) => {
    expect(stageOf(stages, text, status)).toBe(stage);
  });
  test('the status won or lost wins over the name of the last stage', () => {
    expect(stageOf(stages, 'Tarjous', 'won')).toBe('won');
    expect(stageOf(stages, 'Tarjous', 'Lost')).toBe('lost');
    expect(stageOf(stages, 'Neuvottelu 2', 'lost')).toBe('lost');
  });
  test('names are compared without case, double spaces and writing of accents', () => {
    expect(foldName('  Sales  Qualified ')).toBe('sales qualified');
    expect(foldName('Ta\u0308sma\u0308ys')).toBe(foldName('Täsmäys'));
  });
});

describe('the ladder', () => {
  test('lead, MQL, SQL, opportunity, offer, won: an offer stands on rung 4', () => {
    expect(LADDER.map(rungOf)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(rungOf('offer')).toBe(4);
  });
  test('SQL and later are sales, earlier ones and those beside the ladder are not', () => {
    const all: (StageCode | null)[] = ['lead', 'mql', 'sql', 'opportunity', 'offer', 'won', 'lost', 'nurture', 'disqualified', null];
    expect(all.filter(isSales)).toEqual(['sql', 'opportunity', 'offer', 'won']);
  });
});
