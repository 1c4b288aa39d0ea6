import en from './en/functions';
import fi from './fi/functions';

export const functionsText = { en, fi };
