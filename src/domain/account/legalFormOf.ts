import { type FormPlace, legalForms } from './legalForms';

// legalFormOf('oy') = 'both', legalFormOf('kaskitek') = undefined. A map, filled when first asked: words that were just cut out of a name are
// found in it in half the time that a property of an object takes.
let forms: ReadonlyMap<string, FormPlace> | null = null;

export const legalFormOf = (words: string): FormPlace | undefined => {
  forms = forms || new Map(Object.entries(legalForms));
  return forms.get(words);
};
