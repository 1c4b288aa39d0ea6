import type { Environment } from '../../environment';
import { service } from '../../execution/service';
import { HostProperties } from './hostProperties';

type Gas = GoogleAppsScript.Properties.PropertiesService;
type GasProperties = GoogleAppsScript.Properties.Properties;

/** Document properties belong to the workbook and its snapshot; the others live as long as the host. */
export class HostPropertiesService implements Pick<Gas, 'getDocumentProperties' | 'getScriptProperties' | 'getUserProperties'> {
  readonly port: { environment: Environment; script: Map<string, string>; user: Map<string, string> };
  constructor(environment: Environment) {
    this.port = { environment, script: new Map(), user: new Map() };
  }

  getDocumentProperties(): GasProperties {
    return propertiesService(this.port.environment, this.port.environment.workbook.properties);
  }
  getScriptProperties(): GasProperties {
    return propertiesService(this.port.environment, this.port.script);
  }
  getUserProperties(): GasProperties {
    return propertiesService(this.port.environment, this.port.user);
  }
}

const propertiesService = (environment: Environment, store: Map<string, string>): GasProperties =>
  service(environment.execution, 'Properties', new HostProperties(store)) as unknown as GasProperties;
