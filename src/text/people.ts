import en from './en/people';
import fi from './fi/people';

export const peopleText = { en, fi };
