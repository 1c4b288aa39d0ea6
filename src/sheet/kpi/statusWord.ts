import type { Status } from '../../domain/plan/types';
import type { Lang } from '../../text/lang';
import { planText } from '../../text/plan';
import { call } from '../formula/call';
import { formulaOf } from '../formula/formulaOf';
import { NOTHING, own, text } from '../formula/token';
import type { Formula } from '../model';

const STATUSES: readonly Status[] = ['on_track', 'off_track', 'too_early', 'no_data'];

/** The visible word of the code in the hidden cell. */
export const statusWord = (lang: Lang): Formula =>
  STATUSES.reduceRight<Formula>(
    (rest, status) => call('IF', formulaOf(own('status_code'), '=', text(status)), text(planText[lang].status[status]), rest),
    [NOTHING],
  );
