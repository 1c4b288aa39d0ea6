import en from './en/scoring';
import fi from './fi/scoring';

export const scoringText = { en, fi };
