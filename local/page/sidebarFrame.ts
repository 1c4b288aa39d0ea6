// The add-on's sidebar in a sandboxed frame: scripts run and files may be saved, but it has no origin, no
// storage and no way to the page except messages.
import { SCRIPT_RUN_CLIENT, type SidebarReply, type SidebarRequest } from './scriptRunClient';

export interface SidebarPlace {
  readonly panel: HTMLElement;
  readonly title: HTMLElement;
  readonly frame: HTMLIFrameElement;
  readonly close: HTMLButtonElement;
}
export type RunScript = (name: string, args: unknown[]) => Promise<unknown>;

export class SidebarFrame {
  constructor(
    private readonly place: SidebarPlace,
    private readonly run: RunScript,
  ) {
    place.close.addEventListener('click', () => this.close());
    window.addEventListener('message', (event: MessageEvent<SidebarRequest>) => {
      if (event.source === place.frame.contentWindow) this.receive(event.data);
    });
  }

  open(title: string, html: string): void {
    this.place.title.textContent = title;
    this.place.frame.title = title;
    this.place.panel.hidden = false;
    // a function as replacement: `$` in the script has no meaning of its own
    this.place.frame.srcdoc = html.replace(/<head>/i, () => `<head><script>${SCRIPT_RUN_CLIENT}</script>`);
  }

  close(): void {
    this.place.panel.hidden = true;
    this.place.frame.removeAttribute('srcdoc');
  }

  private async receive(request: SidebarRequest): Promise<void> {
    if (request?.abm === 'close') this.close();
    if (request?.abm !== 'run') return;
    const { id, name, args } = request;
    try {
      this.reply({ abm: 'reply', id, value: await this.run(name, args) });
    } catch (error) {
      this.reply({ abm: 'reply', id, error: error instanceof Error ? error.message : String(error) });
    }
  }

  private reply(reply: SidebarReply): void {
    this.place.frame.contentWindow?.postMessage(reply, '*'); // the frame has no origin to name
  }
}
