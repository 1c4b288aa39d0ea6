import en from './en/health';
import fi from './fi/health';

export const healthText = { en, fi };
