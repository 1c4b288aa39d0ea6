import en from './en/settings';
import fi from './fi/settings';

export const settingsText = { en, fi };
