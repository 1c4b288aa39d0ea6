import type { Environment } from '../environment';
import { behind } from '../execution/handles';
import { service } from '../execution/service';
import type { MenuItem } from '../hostUi';
import { checkArguments } from './checkArguments';
import { ENUMS } from './enums';
import type { HostHtmlOutput } from './html/hostHtmlOutput';

type Gas = GoogleAppsScript.Base.Ui;
type GasMenu = GoogleAppsScript.Base.Menu;

export class HostUiService implements Pick<Gas, 'createMenu' | 'createAddonMenu' | 'showSidebar' | 'alert'> {
  readonly port: { environment: Environment };
  constructor(environment: Environment) {
    this.port = { environment };
  }

  createMenu(caption: string): GasMenu {
    checkArguments('Ui.createMenu', [caption], ['string']);
    return menuService(this.port.environment, caption, false);
  }
  /** in Google's menu it stands under the add-on's name */
  createAddonMenu(): GasMenu {
    return menuService(this.port.environment, '', true);
  }
  showSidebar(userInterface: GoogleAppsScript.HTML.HtmlOutput): void {
    checkArguments('Ui.showSidebar', [userInterface], ['object']);
    const { port } = behind(userInterface) as unknown as HostHtmlOutput;
    this.port.environment.ui.sidebar = { title: port.title, html: port.content };
  }
  /** (prompt), (prompt, buttons), (title, prompt, buttons) */
  alert(...args: unknown[]): GoogleAppsScript.Base.Button {
    const { ui } = this.port.environment;
    const texts = args.filter((arg) => typeof arg === 'string');
    checkArguments('Ui.alert', texts, ['string']);
    const buttons = String(args.find((arg) => typeof arg !== 'string') ?? ENUMS.ButtonSet.OK);
    ui.alerts.push({ title: texts.length > 1 ? texts[0] : '', prompt: texts[texts.length - 1], buttons });
    return ENUMS.Button[(ui.answers.shift() ?? 'OK') as 'OK'] as never;
  }
}

export class HostMenu implements Pick<GasMenu, 'addItem' | 'addSeparator' | 'addSubMenu' | 'addToUi'> {
  readonly port: { environment: Environment; caption: string; addon: boolean; items: MenuItem[] };
  constructor(environment: Environment, caption: string, addon: boolean) {
    this.port = { environment, caption, addon, items: [] };
  }

  addItem(caption: string, functionName: string): GasMenu {
    checkArguments('Menu.addItem', [caption, functionName], ['string', 'string']);
    this.port.items.push({ caption, functionName });
    return this as unknown as GasMenu;
  }
  addSeparator(): GasMenu {
    this.port.items.push({ separator: true });
    return this as unknown as GasMenu;
  }
  addSubMenu(menu: GasMenu): GasMenu {
    const { caption, items } = (behind(menu) as unknown as HostMenu).port;
    this.port.items.push({ caption, items: [...items] });
    return this as unknown as GasMenu;
  }
  addToUi(): void {
    const { environment, caption, addon, items } = this.port;
    environment.ui.menus = [
      ...environment.ui.menus.filter((menu) => menu.caption !== caption || menu.addon !== addon),
      { caption, addon, items: [...items] },
    ];
  }
}

const menuService = (environment: Environment, caption: string, addon: boolean): GasMenu =>
  service(environment.execution, 'Menu', new HostMenu(environment, caption, addon)) as unknown as GasMenu;

export const uiService = (environment: Environment): Gas =>
  service(environment.execution, 'Ui', new HostUiService(environment), {
    constants: { Button: ENUMS.Button, ButtonSet: ENUMS.ButtonSet },
  }) as unknown as Gas;
