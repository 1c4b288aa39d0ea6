import en from './en/columns';
import enData from './en/dataColumns';
import enScore from './en/scoreColumns';
import fi from './fi/columns';
import fiData from './fi/dataColumns';
import fiScore from './fi/scoreColumns';

export const columnsText = { en: { ...en, ...enData, ...enScore }, fi: { ...fi, ...fiData, ...fiScore } };
