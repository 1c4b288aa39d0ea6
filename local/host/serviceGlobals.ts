// The names that the script finds without asking.
import type { Environment } from './environment';
import { service } from './execution/service';
import { ENUMS } from './services/enums';
import { HostSpreadsheetApp } from './services/hostSpreadsheetApp';
import { HostHtmlService } from './services/html/hostHtmlService';
import { HostConsole, HostLogger, HostScriptApp, HostSession } from './services/smallServices';
import { HostCacheService } from './services/store/hostCacheService';
import { HostLockService, type LockState } from './services/store/hostLockService';
import { HostPropertiesService } from './services/store/hostPropertiesService';
import { HostUtilities } from './services/utilities/hostUtilities';

export function serviceGlobals(environment: Environment, lock: LockState): Record<string, unknown> {
  const { execution } = environment;
  const serve = (name: string, target: object, constants?: Record<string, unknown>) => service(execution, name, target, { constants });
  const { WrapStrategy, DeveloperMetadataVisibility, DeveloperMetadataLocationType, BooleanCriteria, DataValidationCriteria } = ENUMS;
  return {
    SpreadsheetApp: serve('SpreadsheetApp', new HostSpreadsheetApp(environment), {
      WrapStrategy,
      DeveloperMetadataVisibility,
      DeveloperMetadataLocationType,
      BooleanCriteria,
      DataValidationCriteria,
    }),
    HtmlService: serve('HtmlService', new HostHtmlService(environment)),
    PropertiesService: serve('PropertiesService', new HostPropertiesService(environment)),
    CacheService: serve('CacheService', new HostCacheService(environment)),
    LockService: serve('LockService', new HostLockService(environment, lock)),
    ScriptApp: serve('ScriptApp', new HostScriptApp(), { AuthMode: ENUMS.AuthMode }),
    Utilities: serve('Utilities', new HostUtilities(environment), { DigestAlgorithm: ENUMS.DigestAlgorithm, Charset: ENUMS.Charset }),
    Session: serve('Session', new HostSession(environment)),
    Logger: serve('Logger', new HostLogger(environment)),
    console: serve('console', new HostConsole(environment)),
  };
}
