// Menu and sidebar. onOpen may run before anyone has agreed to anything: then only the menu and the user's locale are allowed, so it asks
// for nothing else.
import { menuText } from '../text/menu';
import { langFor, type OpenEvent } from './spokenLang';
import { noteEdit } from './useCases/stale';

export function onOpen(event?: OpenEvent): void {
  const menu = menuText[langFor(event)];
  SpreadsheetApp.getUi().createAddonMenu().addItem(menu.sidebar, 'showSidebar').addItem(menu.build, 'buildPlanFromMenu').addToUi();
}

export function onInstall(event?: OpenEvent): void {
  onOpen(event);
}

export function showSidebar(): void {
  // createHtmlOutputFromFile sanitises and breaks large pages; the raw content of a template is left alone
  const content = HtmlService.createTemplateFromFile('Sidebar').getRawContent();
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(content).setTitle(menuText[langFor({})].sidebarTitle));
}

/** A simple trigger: quick, and silent whatever happens. */
export function onEdit(event?: { readonly range?: GoogleAppsScript.Spreadsheet.Range }): void {
  try {
    if (event?.range) noteEdit(event.range.getSheet());
  } catch {
    // the next build reads everything anyway; only the word "stale" would be missing
  }
}
