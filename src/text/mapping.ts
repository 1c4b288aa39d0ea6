import en from './en/mapping';
import fi from './fi/mapping';

export const mappingText = { en, fi };
