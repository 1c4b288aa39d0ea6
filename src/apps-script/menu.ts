// Menu, sidebar and the build from the menu. onOpen may run before anyone has agreed to anything: then only the menu and the user's locale
// are allowed, so it asks for nothing else.
import type { Lang } from '../text/lang';
import { serverText } from '../text/server';
import { readProperty } from './properties';
import { failureOf } from './rpcServer';
import { isLang, langOfLocale } from './spokenLang';
import { buildPlan } from './useCases/buildPlan';
import { noteEdit } from './useCases/stale';

type OpenEvent = { readonly authMode?: unknown };

const userLang = (): Lang => langOfLocale(Session.getActiveUserLocale());

/** The workbook's language where it may be read. */
function langFor(event: OpenEvent | undefined): Lang {
  if (!event || String(event.authMode) === 'NONE') return userLang();
  const lang = readProperty('lang') ?? '';
  return isLang(lang) ? lang : userLang();
}

export function onOpen(event?: OpenEvent): void {
  const { menu } = serverText[langFor(event)];
  SpreadsheetApp.getUi().createAddonMenu().addItem(menu.sidebar, 'showSidebar').addItem(menu.build, 'buildPlanFromMenu').addToUi();
}

export function onInstall(event?: OpenEvent): void {
  onOpen(event);
}

export function showSidebar(): void {
  const lang = langFor({});
  // createHtmlOutputFromFile sanitises and breaks large pages; the raw content of a template is left alone
  const content = HtmlService.createTemplateFromFile('Sidebar').getRawContent();
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(content).setTitle(serverText[lang].sidebarTitle));
}

export function buildPlanFromMenu(): void {
  const lang = langFor({});
  const words = serverText[lang];
  try {
    const { changed, sentences } = buildPlan({ today: null, period: null, lang: null, json: false });
    SpreadsheetApp.getActiveSpreadsheet().toast(changed ? sentences.join(' ') : words.unchanged, words.built);
  } catch (error) {
    const ui = SpreadsheetApp.getUi();
    ui.alert(words.failed, failureOf(error).message, ui.ButtonSet.OK);
  }
}

/** A simple trigger: quick, and silent whatever happens. */
export function onEdit(event?: { readonly range?: GoogleAppsScript.Spreadsheet.Range }): void {
  try {
    if (event?.range) noteEdit(event.range.getSheet());
  } catch {
    // the next build reads everything anyway; only the word "stale" would be missing
  }
}
