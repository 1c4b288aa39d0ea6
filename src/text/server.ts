import en from './en/server';
import fi from './fi/server';

export const serverText = { en, fi };
