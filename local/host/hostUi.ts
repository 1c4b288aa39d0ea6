// What a person would see of the script: menus, sidebar, alerts, toasts.
export interface MenuItem {
  caption?: string;
  functionName?: string;
  separator?: true;
  /** a submenu */
  items?: MenuItem[];
}
export interface MenuShown {
  caption: string;
  addon: boolean;
  items: MenuItem[];
}
export interface AlertShown {
  title: string;
  prompt: string;
  buttons: string;
}

export class HostUi {
  menus: MenuShown[] = [];
  sidebar: { title: string; html: string } | null = null;
  alerts: AlertShown[] = [];
  toasts: { message: string; title: string; seconds: number | null }[] = [];
  /** buttons that the next alerts are answered with; OK when none is left */
  answers: string[] = [];
}
