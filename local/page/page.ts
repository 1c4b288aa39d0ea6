// The page of `npm start`: grid, menus and sidebar around the workbook that lives in the worker.

import { IDescriptionService } from '@univerjs/preset-sheets-core';
import { pageText } from '../../src/text/page';
import { registerCustomFunctions } from '../calculation/customFunctions';
import { instantOfSerial } from '../host/values/serial';
import { zoneOf } from '../host/values/zone';
import { type BuiltAddon, PAGES } from '../workbook/addonFiles';
import { CellFunctions } from './cellFunctions';
import { createGrid, forgiveLateValidation, type Grid } from './createGrid';
import { functionHints } from './functionHints';
import { GridEdits } from './gridEdits';
import { GridView } from './gridView';
import { showMenus } from './menuBar';
import type { Lang, Source, View } from './messages';
import { pageLang, pageTools } from './pageTools';
import { SidebarFrame } from './sidebarFrame';
import { StatusLine } from './statusLine';
import { type Moment, type WorkbookClient, workbookClient } from './workbookClient';

const byId = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;
const load = async (path: string): Promise<Response> => {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
};
const LOCALES = { en: 'en_US', fi: 'fi_FI' } as const;

class Page {
  private readonly words;
  private readonly status = new StatusLine(byId('status'));
  private readonly cells: CellFunctions;
  readonly view: GridView;
  private readonly sidebar: SidebarFrame;
  private readonly client: WorkbookClient;
  private edits: GridEdits | null = null;

  constructor(
    private readonly lang: Lang,
    private readonly addon: BuiltAddon,
    private readonly grid: Grid,
  ) {
    this.words = pageText[lang];
    this.cells = new CellFunctions(addon.code);
    const makeDate = (serial: number) => new Date(instantOfSerial(serial, zoneOf(this.cells.timeZone)));
    registerCustomFunctions(grid.univer, this.cells.functions, { makeDate });
    this.view = new GridView(grid);
    this.client = workbookClient(new Worker('worker.js', { type: 'module' }), (view, moment) => this.show(view, moment));
    const place = {
      panel: byId('side'),
      title: byId('side-title'),
      frame: byId<HTMLIFrameElement>('side-frame'),
      close: byId<HTMLButtonElement>('side-close'),
    };
    this.sidebar = new SidebarFrame(place, (name, args) => this.client.ask('run', { name, args }));
  }

  private listen(): GridEdits {
    const { api, univer } = this.grid;
    forgiveLateValidation(this.grid);
    univer.__getInjector().get(IDescriptionService).registerDescriptions(functionHints(this.addon.code));
    api.addEvent(api.Event.ActiveSheetChanged, () => this.view.fitRows());
    api.addEvent(api.Event.LifeCycleChanged, () => this.view.fitRows());
    // what was typed is told first, and its answer draws; where nothing was, this does
    api.addEvent(api.Event.SheetEditEnded, () => void setTimeout(() => !this.client.editsWait() && this.view.catchUp(), 50));
    return new GridEdits(this.grid, this.view, {
      type: (cells) => this.edit(() => this.client.ask('type', { cells })),
      structure: (edits) => {
        this.view.adopt([]);
        this.edit(() => this.client.ask('structure', { edits }));
      },
      replace: (ids) => this.edit(() => this.client.ask('replace', { sheets: this.view.adopt(ids) })),
    });
  }

  async open(source: Source): Promise<void> {
    const what = source.kind === 'snapshot' ? source.workbook.name : source.name;
    const { lang, addon } = this;
    await this.status.during(this.words.opening({ file: what }), () => this.client.ask('open', { source, lang, locale: LOCALES[lang], addon }));
  }

  /** The sidebar stands open from the start: it is what the page is there to show. */
  async welcome(): Promise<void> {
    await this.client.ask('run', { name: 'showSidebar', args: [] });
  }

  async save(): Promise<void> {
    const name = `${this.view.workbook?.name.replace(/\.xlsx$/i, '') || this.words.title}.xlsx`;
    const bytes = await this.status.during(this.words.working({ what: this.words.save }), () => this.client.ask('save', {}));
    const link = document.createElement('a');
    link.download = name;
    link.href = URL.createObjectURL(
      new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }),
    );
    link.click();
    URL.revokeObjectURL(link.href);
    this.status.say(this.words.saved({ file: name }));
  }

  private show(view: View, { ask, last }: Moment): void {
    this.cells.follow(view.workbook);
    this.view.show(view, { whole: ask === 'open', wait: !last });
    this.edits ??= this.listen(); // the grid knows how to be edited once it has shown a workbook
    byId('name').textContent = view.workbook.name || this.words.title;
    showMenus(byId('menus'), view.menus, { addons: this.words.addons, choose: (name, caption) => this.choose(name, caption) });
    if (view.sidebar) this.sidebar.open(view.sidebar.title, view.sidebar.html);
    for (const { message } of view.toasts) this.status.say(message);
    for (const { prompt } of view.alerts) this.status.say(prompt);
  }

  private async choose(name: string, caption: string): Promise<void> {
    try {
      await this.status.during(this.words.working({ what: caption }), () => this.client.ask('run', { name, args: [] }));
    } catch (error) {
      this.status.fail(this.words.failed({ what: caption, message: (error as Error).message }));
    }
  }

  private async edit(tell: () => Promise<unknown>): Promise<void> {
    try {
      await tell();
    } catch (error) {
      this.status.fail((error as Error).message);
      this.view.redraw();
    }
  }
}

/** The example workbook in the page's language, else in any, else an empty one. */
async function firstSource(lang: Lang): Promise<Source> {
  const examples = (await (await load('examples/index.json')).json()) as { lang: Lang | null; file: string }[];
  const chosen = examples.find((example) => example.lang === lang) ?? examples[0];
  if (!chosen) return { kind: 'empty', name: pageText[lang].title };
  return { kind: 'snapshot', workbook: await (await load(`examples/${chosen.file}`)).json() };
}

async function loadAddon(): Promise<BuiltAddon> {
  const text = async (file: string): Promise<string> => (await load(`addon/${file}`)).text();
  const pages = await Promise.all(PAGES.map(async (page) => [page, await text(`${page}.html`)] as const));
  return { code: await text('Code.js'), files: Object.fromEntries(pages) };
}

async function start(): Promise<void> {
  const lang = pageLang();
  const status = new StatusLine(byId('status'));
  status.say(pageText[lang].starting);
  const addon = await loadAddon();
  const grid = createGrid('grid');
  const page = new Page(lang, addon, grid);
  // for the console and for tests: the grid's own API, and the workbook as the worker last told it
  Object.assign(window, { univerAPI: grid.api, workbookShown: () => page.view.workbook });
  pageTools(byId('tools'), lang, page, status);
  await page.open(await firstSource(lang));
  await page.welcome();
}

start().catch((error: Error) => {
  new StatusLine(byId('status')).fail(error.message);
  throw error;
});
