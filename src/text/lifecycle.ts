import en from './en/lifecycle';
import fi from './fi/lifecycle';

export const lifecycleText = { en, fi };
