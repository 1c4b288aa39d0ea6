// The menus that the script made, above the grid.
import type { MenuItem, MenuShown } from '../host/hostUi';

type Choose = (functionName: string, caption: string) => void;

function itemElements(items: readonly MenuItem[], choose: Choose): HTMLElement[] {
  return items.flatMap((item) => {
    if (item.separator) return [document.createElement('hr')];
    if (item.items) return itemElements(item.items, choose);
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = item.caption ?? '';
    button.addEventListener('click', () => choose(item.functionName ?? '', item.caption ?? ''));
    return [button];
  });
}

function menuElement(menu: MenuShown, title: string, choose: Choose): HTMLElement {
  const box = document.createElement('div');
  box.className = 'menu';
  const opener = document.createElement('button');
  opener.type = 'button';
  opener.textContent = title;
  const list = document.createElement('div');
  list.className = 'menu-items';
  const show = (open: boolean) => {
    list.hidden = !open;
    opener.setAttribute('aria-expanded', String(open));
  };
  const chosen: Choose = (name, caption) => {
    show(false);
    opener.focus();
    choose(name, caption);
  };
  list.append(...itemElements(menu.items, chosen));
  opener.addEventListener('click', () => show(list.hidden === true));
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || list.hidden) return;
    show(false);
    opener.focus();
  });
  document.addEventListener('pointerdown', (event) => {
    if (!box.contains(event.target as Node)) show(false);
  });
  show(false);
  box.append(opener, list);
  return box;
}

/** `addons` is what the menu of a published add-on hangs under when it has no caption of its own. */
export function showMenus(place: HTMLElement, menus: readonly MenuShown[], options: { addons: string; choose: Choose }): void {
  const made = JSON.stringify(menus);
  if (place.dataset.made === made) return; // an open menu stays open
  place.dataset.made = made;
  place.replaceChildren(...menus.map((menu) => menuElement(menu, menu.caption || options.addons, options.choose)));
}
