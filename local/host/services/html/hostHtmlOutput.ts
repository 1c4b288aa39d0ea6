type Gas = GoogleAppsScript.HTML.HtmlOutput;

/** Google's sanitising is not imitated: what goes in comes out. */
export class HostHtmlOutput implements Pick<Gas, 'getContent' | 'setContent' | 'append' | 'setTitle' | 'getTitle'> {
  readonly port: { content: string; title: string };
  constructor(content: string) {
    this.port = { content, title: '' };
  }

  getContent(): string {
    return this.port.content;
  }
  setContent(content: string): Gas {
    this.port.content = content;
    return this as unknown as Gas;
  }
  append(addedContent: string): Gas {
    this.port.content += addedContent;
    return this as unknown as Gas;
  }
  setTitle(title: string): Gas {
    this.port.title = title;
    return this as unknown as Gas;
  }
  getTitle(): string {
    return this.port.title;
  }
}
