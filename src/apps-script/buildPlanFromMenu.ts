// The build from the menu: what came out is said in a toast, what went wrong in an alert.
import { serverText } from '../text/server';
import { failureOf } from './rpcServer';
import { langFor } from './spokenLang';
import { buildPlan } from './useCases/buildPlan';

export function buildPlanFromMenu(): void {
  const words = serverText[langFor({})];
  try {
    const { changed, sentences } = buildPlan({ today: null, period: null, lang: null, json: false });
    SpreadsheetApp.getActiveSpreadsheet().toast(changed ? sentences.join(' ') : words.unchanged, words.built);
  } catch (error) {
    const ui = SpreadsheetApp.getUi();
    ui.alert(words.failed, failureOf(error).message, ui.ButtonSet.OK);
  }
}
