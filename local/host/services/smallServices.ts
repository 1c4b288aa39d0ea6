// Services of which the add-on needs one or two methods.
import type { Environment } from '../environment';

export class HostSession implements Pick<GoogleAppsScript.Base.Session, 'getScriptTimeZone' | 'getActiveUserLocale'> {
  readonly port: { environment: Environment };
  constructor(environment: Environment) {
    this.port = { environment };
  }
  getScriptTimeZone(): string {
    return this.port.environment.scriptTimeZone;
  }
  getActiveUserLocale(): string {
    return this.port.environment.userLocale;
  }
}

export class HostScriptApp implements Pick<GoogleAppsScript.Script.ScriptApp, 'getProjectTriggers'> {
  getProjectTriggers(): GoogleAppsScript.Script.Trigger[] {
    return [];
  }
}

export class HostLogger implements Pick<GoogleAppsScript.Base.Logger, 'log'> {
  readonly port: { environment: Environment };
  constructor(environment: Environment) {
    this.port = { environment };
  }
  log(...data: unknown[]): GoogleAppsScript.Base.Logger {
    this.port.environment.logs.push(data.map(String).join(' '));
    return this as unknown as GoogleAppsScript.Base.Logger;
  }
}

export class HostConsole implements Pick<Console, 'log' | 'info' | 'warn' | 'error'> {
  readonly port: { environment: Environment };
  constructor(environment: Environment) {
    this.port = { environment };
  }
  log(...data: unknown[]): void {
    this.port.environment.logs.push(data.map(String).join(' '));
  }
  info(...data: unknown[]): void {
    this.port.environment.logs.push(data.map(String).join(' '));
  }
  warn(...data: unknown[]): void {
    this.port.environment.logs.push(data.map(String).join(' '));
  }
  error(...data: unknown[]): void {
    this.port.environment.logs.push(data.map(String).join(' '));
  }
}
