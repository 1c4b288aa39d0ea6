import type { MappingOffer } from '../../src/exports/mapping/types';
import { draftFor, draftState, firstDraft, mappingOfDraft } from '../../src/sidebar/mappingDraft';

const examples = { Asiakasfirma: ['Rivitie Oy'], Posti: ['anna@rivitie.example'], Selitys: [] };
const offer: MappingOffer = {
  question: 'mapping:1x9f',
  headerRow: 1,
  headers: Object.keys(examples),
  sample: [],
  examples,
  candidates: [{ tab: 'people', columns: { Posti: 'email' }, missing: [], likeness: 0.2 }],
};

describe('the first guess', () => {
  test('is the most alike kind of rows, with what names and cells suggest', () => {
    expect(firstDraft(offer, null)).toEqual({ tab: 'people', columns: { Posti: 'email', Asiakasfirma: 'company' }, vendor: '' });
  });
  test('is what was said before, where something was', () => {
    const before = { tab: 'costs', columns: { Selitys: 'note' }, vendor: 'Lehti' } as const;
    expect(firstDraft(offer, before)).toEqual(before);
  });
  test('without any likeness it is an account list whose rows are named', () => {
    expect(firstDraft({ ...offer, candidates: [] }, null)).toEqual({
      tab: 'accounts',
      columns: { Asiakasfirma: 'name', Posti: 'email' },
      vendor: '',
    });
  });
  test('another kind starts anew: fields of one tab say nothing about another', () => {
    expect(draftFor(offer, 'campaigns').columns).toEqual({ Asiakasfirma: 'campaign' });
  });
});

describe('what is said so far', () => {
  test('a column that is left out does not count, and is not in the answer', () => {
    const draft = { tab: 'accounts', columns: { Asiakasfirma: 'name', Selitys: '' }, vendor: ' ' } as const;
    expect(draftState(draft)).toEqual({ chosen: 1, missing: [], tooOften: null });
    expect(mappingOfDraft(draft)).toEqual({ tab: 'accounts', columns: { Asiakasfirma: 'name' } });
  });
  test('costs need a month', () => {
    expect(draftState({ tab: 'costs', columns: { Selitys: 'note' }, vendor: '' }).missing).toEqual([['month']]);
  });
  test('two columns may be one field, three may not', () => {
    const two = { A: 'name', B: 'name' };
    expect(draftState({ tab: 'people', columns: two, vendor: '' }).tooOften).toBeNull();
    expect(draftState({ tab: 'people', columns: { ...two, C: 'name' }, vendor: '' }).tooOften).toBe('name');
  });
});
