import en from './en/undo';
import fi from './fi/undo';

export const undoText = { en, fi };
