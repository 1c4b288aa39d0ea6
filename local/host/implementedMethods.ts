// Every method that the local host has, read from the classes themselves: the documentation and the contract tests are checked against it.
import { HostBooleanCondition, HostConditionalFormatRule } from './services/colourRules/conditionalFormatRule';
import { HostConditionalFormatRuleBuilder } from './services/colourRules/conditionalFormatRuleBuilder';
import { HostFilter } from './services/filter';
import { HostSpreadsheet } from './services/hostSpreadsheet';
import { HostSpreadsheetApp } from './services/hostSpreadsheetApp';
import { HostMenu, HostUiService } from './services/hostUiService';
import { HostHtmlOutput } from './services/html/hostHtmlOutput';
import { HostHtmlService, HostHtmlTemplate } from './services/html/hostHtmlService';
import { HostDeveloperMetadata, HostDeveloperMetadataLocation } from './services/metadata/developerMetadata';
import { HostDeveloperMetadataFinder } from './services/metadata/developerMetadataFinder';
import { HostRange } from './services/range/rangeRules';
import { HostSheet } from './services/sheet/hostSheet';
import { HostConsole, HostLogger, HostScriptApp, HostSession } from './services/smallServices';
import { HostCache, HostCacheService } from './services/store/hostCacheService';
import { HostLock, HostLockService } from './services/store/hostLockService';
import { HostProperties } from './services/store/hostProperties';
import { HostPropertiesService } from './services/store/hostPropertiesService';
import { HostUtilities } from './services/utilities/hostUtilities';
import { HostDataValidation } from './services/validation/dataValidation';
import { HostDataValidationBuilder } from './services/validation/dataValidationBuilder';

/** by the name that the script, the call counter and Google's reference use */
const CLASSES: Record<string, { prototype: object }> = {
  SpreadsheetApp: HostSpreadsheetApp,
  Spreadsheet: HostSpreadsheet,
  Sheet: HostSheet,
  Range: HostRange,
  ConditionalFormatRuleBuilder: HostConditionalFormatRuleBuilder,
  ConditionalFormatRule: HostConditionalFormatRule,
  BooleanCondition: HostBooleanCondition,
  DataValidationBuilder: HostDataValidationBuilder,
  DataValidation: HostDataValidation,
  DeveloperMetadataFinder: HostDeveloperMetadataFinder,
  DeveloperMetadata: HostDeveloperMetadata,
  DeveloperMetadataLocation: HostDeveloperMetadataLocation,
  Filter: HostFilter,
  Ui: HostUiService,
  Menu: HostMenu,
  HtmlService: HostHtmlService,
  HtmlOutput: HostHtmlOutput,
  HtmlTemplate: HostHtmlTemplate,
  PropertiesService: HostPropertiesService,
  Properties: HostProperties,
  CacheService: HostCacheService,
  Cache: HostCache,
  LockService: HostLockService,
  Lock: HostLock,
  Utilities: HostUtilities,
  Session: HostSession,
  ScriptApp: HostScriptApp,
  Logger: HostLogger,
  console: HostConsole,
};

export function implementedMethods(): string[] {
  return Object.entries(CLASSES).flatMap(([name, { prototype }]) => methodsOf(prototype).map((method) => `${name}.${method}`));
}

function methodsOf(prototype: object): string[] {
  if (prototype === Object.prototype) return [];
  const own = Object.getOwnPropertyNames(prototype).filter((name) => name !== 'constructor');
  return [...methodsOf(Object.getPrototypeOf(prototype)), ...own];
}
