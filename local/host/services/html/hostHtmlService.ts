import type { Environment } from '../../environment';
import { refuse } from '../../execution/hostError';
import { service } from '../../execution/service';
import { words } from '../../words';
import { checkArguments } from '../checkArguments';
import { HostHtmlOutput } from './hostHtmlOutput';

type Gas = GoogleAppsScript.HTML.HtmlService;
type GasOutput = GoogleAppsScript.HTML.HtmlOutput;
type GasTemplate = GoogleAppsScript.HTML.HtmlTemplate;

export class HostHtmlService implements Pick<Gas, 'createHtmlOutput' | 'createHtmlOutputFromFile' | 'createTemplateFromFile'> {
  readonly port: { environment: Environment };
  constructor(environment: Environment) {
    this.port = { environment };
  }

  createHtmlOutput(html: unknown = ''): GasOutput {
    checkArguments('HtmlService.createHtmlOutput', [html], ['string']);
    return outputService(this.port.environment, html as string);
  }
  createHtmlOutputFromFile(filename: string): GasOutput {
    return outputService(this.port.environment, fileText(this.port.environment, filename));
  }
  createTemplateFromFile(filename: string): GasTemplate {
    const template = new HostHtmlTemplate(fileText(this.port.environment, filename));
    return service(this.port.environment.execution, 'HtmlTemplate', template) as unknown as GasTemplate;
  }
}

export class HostHtmlTemplate implements Pick<GasTemplate, 'getRawContent'> {
  readonly port: { raw: string };
  constructor(raw: string) {
    this.port = { raw };
  }

  getRawContent(): string {
    return this.port.raw;
  }
}

const outputService = (environment: Environment, content: string): GasOutput =>
  service(environment.execution, 'HtmlOutput', new HostHtmlOutput(content)) as unknown as GasOutput;

function fileText({ files }: Environment, name: string): string {
  const bare = name.replace(/\.html$/, '');
  return files[bare] ?? files[`${bare}.html`] ?? refuse(words.noHtmlFile(name));
}
