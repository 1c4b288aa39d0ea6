import { touchIds, touchKey } from '../../../src/domain/touches/touchIds';

const OPEN = {
  email: 'Anna.Ahti@kaskitek.fi',
  company: 'Kaskitek Oy',
  name: 'Anna Ahti',
  at: '2026-03-24T10:12:00',
  kind: 'open',
  content: 'Guide: 12  questions',
};

describe('the id of a touch that comes without one', () => {
  test('names vendor, person, moment, kind and content, and tells equal ones apart by number', () => {
    const key = touchKey('hubspot', OPEN);
    expect(key).toBe('hubspot|anna.ahti@kaskitek.fi|2026-03-24T10:12:00|open|guide: 12 questions');
    expect(touchIds([key, key], new Map())).toEqual([`${key}|1`, `${key}|2`]);
  });
  test('goes on from those of earlier blocks of the same file', () => {
    expect(touchIds(['a', 'b', 'a'], new Map([['a', 3]]))).toEqual(['a|4', 'b|1', 'a|5']);
  });
  test('without an e-mail is of the company and the name, in any spelling', () => {
    const of = (company: string, name: string) => touchKey('x', { ...OPEN, email: '', company, name });
    expect(of('Oy Kaskitek Ab', 'ANNA  AHTI')).toBe(of('kaskitek', 'Anna Ahti'));
    expect(of('Kaskitek', 'Anna Ahti')).not.toBe(of('Kaskitek', 'Matti Meri'));
  });
  test('stays short however long the content is', () => {
    expect(touchKey('x', { ...OPEN, content: 'y'.repeat(5000) }).length).toBeLessThan(200);
  });
});
