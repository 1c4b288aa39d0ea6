import en from './en/menu';
import fi from './fi/menu';

export const menuText = { en, fi };
