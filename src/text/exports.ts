import en from './en/exports';
import fi from './fi/exports';

export const exportsText = { en, fi };
