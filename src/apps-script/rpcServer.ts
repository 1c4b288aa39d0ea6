// The one door for sidebar and command line: a name on the list, a payload of the right shape, and an answer as JSON. Errors become a code
// and a sentence in the user's language; what an exception said stays in the data and is never shown.
import type { CallName, Calls, RpcReply } from '../rpc/contract';
import { isCallName, wrongRequest } from '../rpc/guards';
import type { Lang } from '../text/lang';
import { serverText } from '../text/server';
import { tabsText } from '../text/tabs';
import { missingTab } from './missingTab';
import { readProperty } from './properties';
import { Refusal } from './refusal';
import { isLang, langOfLocale } from './spokenLang';
import { buildPlan } from './useCases/buildPlan';
import { decideMatch } from './useCases/decideMatch';
import { importBegin } from './useCases/importBegin';
import { importBlock } from './useCases/importBlock';
import { importCancel } from './useCases/importCancel';
import { importComplete } from './useCases/importComplete';
import { leadScores } from './useCases/leadScores';
import { forget, remember } from './useCases/mappings';
import { matchReview } from './useCases/matchReview';
import { restoreRules } from './useCases/restoreRules';
import { setup } from './useCases/setup';
import { undo } from './useCases/undo';
import { uploadList } from './useCases/uploadList';
import { workbookState } from './useCases/workbookState';
import { xlsxReader } from './useCases/xlsxReader';

const handlers = (): { readonly [N in CallName]: (payload: Calls[N]['in']) => Calls[N]['out'] } => ({
  state: workbookState,
  uploadList,
  setup,
  importBegin,
  importBlock,
  importComplete,
  importCancel,
  matchReview,
  decideMatch,
  remember,
  forget,
  xlsxReader,
  undo,
  scores: leadScores,
  scoreRestore: restoreRules,
  build: buildPlan,
});

/** The workbook's language, else the user's; whatever fails here must not hide the error that is to be told. */
function spoken(): Lang {
  try {
    const lang = readProperty('lang') ?? '';
    return isLang(lang) ? lang : langOfLocale(Session.getActiveUserLocale());
  } catch {
    return 'en';
  }
}

export interface Failure {
  readonly code: string;
  readonly message: string;
  /** what the exception said, for a bug report */
  readonly detail?: string;
}
export function failureOf(error: unknown): Failure {
  const lang = spoken();
  const words = serverText[lang].refusals;
  if (error instanceof Refusal) return { code: error.refusal, message: words[error.refusal](error.data) };
  const tab = missingTab();
  if (tab !== null) return { code: 'no_tab', message: words.no_tab({ tab: tabsText[lang].names[tab] }) };
  return { code: 'unexpected', message: words.unexpected({}), detail: String((error as { message?: unknown } | null)?.message ?? error) };
}

function answer(name: string, json: string): unknown {
  if (!isCallName(name)) throw new Refusal('unknown_call', { name });
  let payload: unknown;
  try {
    payload = JSON.parse(json);
  } catch {
    throw new Refusal('bad_request', { what: 'JSON' });
  }
  const wrong = wrongRequest(name, payload);
  if (wrong !== null) throw new Refusal('bad_request', { what: wrong });
  return (handlers()[name] as (payload: unknown) => unknown)(payload);
}

export function rpc(name: string, json: string): string {
  let reply: RpcReply<unknown>;
  try {
    reply = { ok: true, value: answer(String(name), String(json)) };
  } catch (error) {
    reply = { ok: false, error: failureOf(error) };
  }
  return JSON.stringify(reply);
}
