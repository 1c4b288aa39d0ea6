import en from './en/columns';
import enData from './en/dataColumns';
import enLifecycle from './en/lifecycleColumns';
import fi from './fi/columns';
import fiData from './fi/dataColumns';
import fiLifecycle from './fi/lifecycleColumns';

export const columnsText = { en: { ...en, ...enData, ...enLifecycle }, fi: { ...fi, ...fiData, ...fiLifecycle } };
