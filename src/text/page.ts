import en from './en/page';
import fi from './fi/page';

export const pageText = { en, fi };
