import en from './en/matching';
import fi from './fi/matching';

export const matchingText = { en, fi };
