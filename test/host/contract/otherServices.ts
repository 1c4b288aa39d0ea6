import { contract, type Stage } from '../stage';

const ui = ({ app }: Stage) => app.getUi();
const html = (on: Stage) => on.service<GoogleAppsScript.HTML.HtmlService>('HtmlService');
const FILES = { files: { Sidebar: '<!DOCTYPE html><p>Hei</p>' } };

describe('Ui and Menu', () => {
  contract('Ui.createMenu', 'has the caption', (on) => {
    ui(on).createMenu('Plan').addItem('Build', 'build').addToUi();
    expect(on.host.ui.menus).toEqual([{ caption: 'Plan', addon: false, items: [{ caption: 'Build', functionName: 'build' }] }]);
  });
  contract('Ui.createAddonMenu', "stands under the add-on's name", (on) => {
    ui(on).createAddonMenu().addItem('Open', 'showSidebar').addToUi();
    expect(on.host.ui.menus[0].addon).toBe(true);
  });
  contract('Ui.showSidebar', 'replaces the sidebar that is shown', (on) => {
    ui(on).showSidebar(html(on).createHtmlOutput('<p>one</p>').setTitle('One'));
    ui(on).showSidebar(html(on).createHtmlOutput('<p>two</p>').setTitle('Two'));
    expect(on.host.ui.sidebar).toEqual({ title: 'Two', html: '<p>two</p>' });
  });
  contract('Ui.showSidebar', 'cannot be called from onOpen', (on) => {
    const output = html(on).createHtmlOutput('x');
    on.host.beginExecution('limited');
    expect(() => ui(on).showSidebar(output)).toThrow('Required permissions: https://www.googleapis.com/auth/script.container.ui');
  });
  contract('Ui.alert', 'takes prompt, buttons and title, and gives the button pressed', (on) => {
    const { Button, ButtonSet } = ui(on);
    on.host.ui.answers.push('YES');
    expect(ui(on).alert('Sure', 'Go on?', ButtonSet.YES_NO)).toBe(Button.YES);
    expect(ui(on).alert('Done')).toBe(Button.OK);
    expect(on.host.ui.alerts).toEqual([
      { title: 'Sure', prompt: 'Go on?', buttons: 'YES_NO' },
      { title: '', prompt: 'Done', buttons: 'OK' },
    ]);
  });
  contract('Menu.addItem', 'needs a caption and the name of a function', (on) =>
    expect(() =>
      ui(on)
        .createMenu('x')
        .addItem('y', (() => 0) as never),
    ).toThrow("don't match the method signature"),
  );
  contract('Menu.addSeparator', 'draws a line', (on) => {
    ui(on).createMenu('x').addSeparator().addToUi();
    expect(on.host.ui.menus[0].items).toEqual([{ separator: true }]);
  });
  contract('Menu.addSubMenu', 'puts a menu into the menu', (on) => {
    ui(on).createMenu('x').addSubMenu(ui(on).createMenu('more').addItem('a', 'b')).addToUi();
    expect(on.host.ui.menus[0].items).toEqual([{ caption: 'more', items: [{ caption: 'a', functionName: 'b' }] }]);
  });
  contract('Menu.addToUi', 'shows nothing before it is called, and one menu for two calls', (on) => {
    const menu = ui(on).createMenu('x');
    expect(on.host.ui.menus).toEqual([]);
    menu.addToUi();
    menu.addToUi();
    expect(on.host.ui.menus).toHaveLength(1);
  });
});

describe('HtmlService', () => {
  contract('HtmlService.createHtmlOutput', 'holds the text, or nothing', (on) => {
    expect(html(on).createHtmlOutput('<b>x</b>').getContent()).toBe('<b>x</b>');
    expect(html(on).createHtmlOutput().getContent()).toBe('');
  });
  contract(
    'HtmlService.createHtmlOutputFromFile',
    'reads a file of the project, with or without .html',
    (on) => {
      expect(html(on).createHtmlOutputFromFile('Sidebar').getContent()).toBe(FILES.files.Sidebar);
      expect(html(on).createHtmlOutputFromFile('Sidebar.html').getContent()).toBe(FILES.files.Sidebar);
      expect(() => html(on).createHtmlOutputFromFile('Nothing')).toThrow('No HTML file named Nothing was found.');
    },
    FILES,
  );
  contract('HtmlService.createTemplateFromFile', 'reads a file of the project', (on) =>
    expect(() => html(on).createTemplateFromFile('Nothing')).toThrow('No HTML file named Nothing was found.'),
  );
  contract(
    'HtmlTemplate.getRawContent',
    'is the file, untouched',
    (on) => expect(html(on).createTemplateFromFile('Sidebar').getRawContent()).toBe(FILES.files.Sidebar),
    FILES,
  );
  contract('HtmlOutput.getContent', 'is the text', (on) => expect(html(on).createHtmlOutput('x').getContent()).toBe('x'));
  contract('HtmlOutput.setContent', 'replaces the text', (on) => expect(html(on).createHtmlOutput('x').setContent('y').getContent()).toBe('y'));
  contract('HtmlOutput.append', 'adds to the text', (on) => expect(html(on).createHtmlOutput('x').append('y').getContent()).toBe('xy'));
  contract('HtmlOutput.setTitle', 'is the title of the sidebar', (on) => expect(html(on).createHtmlOutput('x').setTitle('T').getTitle()).toBe('T'));
  contract('HtmlOutput.getTitle', "is '' where none is set", (on) => expect(html(on).createHtmlOutput('x').getTitle()).toBe(''));
});

describe('small services', () => {
  const session = (on: Stage) => on.service<GoogleAppsScript.Base.Session>('Session');
  contract('Session.getScriptTimeZone', 'is the zone of the script', (on) => expect(session(on).getScriptTimeZone()).toBe('America/New_York'), {
    scriptTimeZone: 'America/New_York',
  });
  contract('Session.getActiveUserLocale', 'is the language of the person', (on) => expect(session(on).getActiveUserLocale()).toBe('fi'), {
    userLocale: 'fi',
  });
  contract('ScriptApp.getProjectTriggers', 'is empty, for nothing here makes triggers', (on) => {
    expect(on.service<GoogleAppsScript.Script.ScriptApp>('ScriptApp').getProjectTriggers()).toEqual([]);
  });
  contract('Logger.log', 'keeps what was said', (on) => {
    on.service<GoogleAppsScript.Base.Logger>('Logger').log('one').log('two');
    expect(on.host.logs).toEqual(['one', 'two']);
  });
  for (const method of ['log', 'info', 'warn', 'error'] as const)
    contract(`console.${method}`, 'keeps what was said', (on) => {
      on.service<Console>('console')[method]('rows', 5);
      expect(on.host.logs).toEqual(['rows 5']);
    });
});
