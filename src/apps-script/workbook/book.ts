// The workbook as one execution sees it: where our tabs stand, in which language it speaks, what `_abm` says.
import type { FormulaCell } from '../../sheet/model';
import { TABS } from '../../tabs/registry';
import type { TabId } from '../../tabs/types';
import type { Lang } from '../../text/lang';
import { tabsText } from '../../text/tabs';
import { Findings } from '../reading/findings';
import { Refusal } from '../refusal';
import { langOfLocale } from '../spokenLang';
import type { UndoWhat } from '../undo/undoRecord';
import { type AbmState, NEW_STATE, readState, writeState } from './abmState';
import { addColumns } from './addColumns';
import { locateTabs } from './locateTabs';
import { makeTab } from './makeTab';
import { markTab } from './markTab';
import { probeSeparator, type Separator } from './separator';
import { sheetZone } from './sheetZone';
import type { Double, Spreadsheet, TabPlace } from './tabPlace';
import type { Zone } from './zoneTable';

export class Book {
  readonly spreadsheet: Spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  readonly locale: string = this.spreadsheet.getSpreadsheetLocale();
  readonly zone: Zone = sheetZone(this.spreadsheet);
  doubles: readonly Double[] = [];
  /** what the reader stumbles over in this execution */
  readonly findings = new Findings();
  state: AbmState;
  /** what a dead run had begun to take back, where this run carried it through */
  takenBack: UndoWhat | null = null;
  private places: Map<TabId, TabPlace> = new Map();
  private separator: Separator | null = null;

  /** `wanted`: the language that a workbook without one is to get */
  constructor(private readonly wanted: Lang | null = null) {
    this.locate();
    this.state = NEW_STATE;
    this.readState();
  }
  /** formulas that this execution wrote, by tab, column and id */
  private readonly fresh = new Map<string, FormulaCell>();
  private readonly freshColumns = new Set<string>();

  remember(tab: TabId, column: string, id: string, cell: FormulaCell): void {
    this.fresh.set(`${tab}.${column}.${id}`, cell);
    this.freshColumns.add(`${tab}.${column}`);
  }
  freshFormula(tab: TabId, column: string, id: string): FormulaCell | undefined {
    return this.fresh.get(`${tab}.${column}.${id}`);
  }
  holdsFresh(tab: TabId, column: string): boolean {
    return this.freshColumns.has(`${tab}.${column}`);
  }
  locate(): void {
    const located = locateTabs(this.spreadsheet);
    this.places = new Map(located.places);
    this.doubles = located.doubles;
  }
  find(tab: TabId): TabPlace | null {
    return this.places.get(tab) ?? null;
  }
  place(tab: TabId): TabPlace {
    const place = this.places.get(tab);
    if (!place) throw new Refusal('no_tab', { tab: tabsText[this.lang].names[tab] });
    return place;
  }
  get lang(): Lang {
    return this.state.lang ?? this.wanted ?? langOfLocale(this.locale);
  }
  readState(): void {
    const abm = this.find('_abm');
    this.state = abm ? readState(abm) : NEW_STATE;
  }
  writeState(change: Partial<AbmState>): void {
    this.state = { ...this.state, ...change };
    writeState(this.place('_abm'), this.state);
  }
  argumentSeparator(): Separator {
    this.separator = this.separator ?? probeSeparator(this.place('_abm'), this.locale);
    return this.separator;
  }
  /** Makes what is missing: tabs, columns, markers. True when something was made. */
  complete(currency: string): boolean {
    const options = { lang: this.lang, locale: this.locale, currency };
    let after = null;
    let made = false;
    for (const def of TABS) {
      const found = this.find(def.id);
      const place: TabPlace = found ? addColumns(found, options) : makeTab(this.spreadsheet, def, after, options);
      made = made || !found || place !== found || place.unmarked.length > 0;
      markTab(place, options);
      this.places.set(def.id, { ...place, unmarked: [] });
      after = place.sheet;
    }
    return made;
  }
}
