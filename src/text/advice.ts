import en from './en/advice';
import fi from './fi/advice';

export const adviceText = { en, fi };
