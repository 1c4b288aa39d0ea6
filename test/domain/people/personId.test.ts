import { personId } from '../../../src/domain/people/personId';

test('the e-mail in small letters, else account and folded name', () => {
  expect(personId({ email: ' Anna.Ahti@Kaskitek.fi', account: 'kaskitek.fi', name: 'Anna Ahti' })).toBe('anna.ahti@kaskitek.fi');
  expect(personId({ email: '', account: 'kaskitek.fi', name: ' Anna  AHTI ' })).toBe('kaskitek.fi|anna ahti');
});
