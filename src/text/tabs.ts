import en from './en/tabs';
import fi from './fi/tabs';

export const tabsText = { en, fi };
