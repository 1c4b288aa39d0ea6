// How many of the four must be a yes: the setting, 4 where it is blank or no whole number from 1 to 4.
import { SETTINGS } from '../../domain/settings';
import { call } from '../formula/call';
import { formulaOf } from '../formula/formulaOf';
import { find } from '../formula/token';
import type { Formula } from '../model';

const { value, min, max } = SETTINGS.bant_required;

export const bantRequired = (): Formula => {
  const typed = find('settings', 'bant_required', 'value');
  const within = call(
    'AND',
    call('ISNUMBER', typed),
    formulaOf(typed, `>=${min}`),
    formulaOf(typed, `<=${max}`),
    formulaOf(call('INT', typed), '=', typed),
  );
  return call('IFERROR', call('IF', within, typed, `${value}`), `${value}`);
};
