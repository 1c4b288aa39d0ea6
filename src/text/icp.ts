import en from './en/icp';
import fi from './fi/icp';

export const icpText = { en, fi };
