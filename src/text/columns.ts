import en from './en/columns';
import enData from './en/dataColumns';
import fi from './fi/columns';
import fiData from './fi/dataColumns';

export const columnsText = { en: { ...en, ...enData }, fi: { ...fi, ...fiData } };
