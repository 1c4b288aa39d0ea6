import en from './en/columns';
import fi from './fi/columns';

export const columnsText = { en, fi };
