import en from './en/columns';
import enData from './en/dataColumns';
import enIcp from './en/icpColumns';
import fi from './fi/columns';
import fiData from './fi/dataColumns';
import fiIcp from './fi/icpColumns';

export const columnsText = { en: { ...en, ...enData, ...enIcp }, fi: { ...fi, ...fiData, ...fiIcp } };
