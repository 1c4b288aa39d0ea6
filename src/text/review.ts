import en from './en/review';
import fi from './fi/review';

export const reviewText = { en, fi };
