import en from './en/plan';
import fi from './fi/plan';

export const planText = { en, fi };
