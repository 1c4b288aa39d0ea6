import en from './en/columns';
import enData from './en/dataColumns';
import enIcp from './en/icpColumns';
import enLifecycle from './en/lifecycleColumns';
import enScore from './en/scoreColumns';
import fi from './fi/columns';
import fiData from './fi/dataColumns';
import fiIcp from './fi/icpColumns';
import fiLifecycle from './fi/lifecycleColumns';
import fiScore from './fi/scoreColumns';

export const columnsText = {
  en: { ...en, ...enData, ...enIcp, ...enLifecycle, ...enScore },
  fi: { ...fi, ...fiData, ...fiIcp, ...fiLifecycle, ...fiScore },
};
