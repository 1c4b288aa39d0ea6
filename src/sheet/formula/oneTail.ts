import { SETTINGS } from '../../domain/settings';
import type { Formula } from '../model';
import { call } from './call';
import { formulaOf } from './formulaOf';
import { find } from './token';
import { wholeRatio } from './wholeRatio';

const { value, min, max } = SETTINGS.confidence;

/** The confidence typed in Settings; the default where it is blank, text or out of its limits. */
const confidence = (): Formula => {
  const typed = find('settings', 'confidence', 'value');
  const standard = wholeRatio(value);
  const within = call(
    'AND',
    call('ISNUMBER', typed),
    formulaOf(typed, `>=${wholeRatio(min as number)}`),
    formulaOf(typed, `<=${wholeRatio(max as number)}`),
  );
  return call('IFERROR', call('IF', within, typed, standard), standard);
};

/** Chance of error on each side: stands in a hidden cell of the row, so that the other formulas stay readable. */
export const oneTail = (): Formula => formulaOf('(1-', confidence(), ')/2');
