import en from './en/triggers';
import fi from './fi/triggers';

export const triggersText = { en, fi };
