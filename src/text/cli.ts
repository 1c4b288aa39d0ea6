import en from './en/cli';
import fi from './fi/cli';

export const cliText = { en, fi };
