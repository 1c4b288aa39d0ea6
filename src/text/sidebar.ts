import en from './en/sidebar';
import fi from './fi/sidebar';

export const sidebarText = { en, fi };
