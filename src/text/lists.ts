import en from './en/lists';
import fi from './fi/lists';

export const listsText = { en, fi };
