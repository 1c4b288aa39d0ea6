// The spreadsheet grid: Univer with single presets, started without the umbrella package (which brings proprietary ones along).
import { LocaleType, LogLevel, merge, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingWords from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/en-US';
import { SheetsDataValidationValidatorService, UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationWords from '@univerjs/preset-sheets-data-validation/locales/en-US';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterWords from '@univerjs/preset-sheets-filter/locales/en-US';
import { UniverSheetsHyperLinkPreset } from '@univerjs/preset-sheets-hyper-link';
import hyperLinkWords from '@univerjs/preset-sheets-hyper-link/locales/en-US';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteWords from '@univerjs/preset-sheets-note/locales/en-US';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import sortWords from '@univerjs/preset-sheets-sort/locales/en-US';

type Plugins = ReturnType<typeof UniverSheetsCorePreset>['plugins'];

export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
}

/** Presets name some plugins more than once; the last one's settings count. */
function registerOnce(univer: Univer, plugins: Plugins): void {
  const byName = new Map<string, [Parameters<Univer['registerPlugin']>[0], unknown]>();
  for (const entry of plugins) {
    const [plugin, settings] = (Array.isArray(entry) ? entry : [entry, undefined]) as [Parameters<Univer['registerPlugin']>[0], unknown];
    const name = (plugin as unknown as { pluginName: string }).pluginName;
    byName.delete(name);
    byName.set(name, [plugin, settings]);
  }
  for (const [plugin, settings] of byName.values()) univer.registerPlugin(plugin, settings as never);
}

export function createGrid(container: string): Grid {
  const words = merge({}, coreWords, conditionalFormattingWords, dataValidationWords, filterWords, hyperLinkWords, noteWords, sortWords);
  const univer = new Univer({ logLevel: LogLevel.ERROR, locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: words } });
  const presets = [
    UniverSheetsCorePreset({ container, ribbonType: 'simple' }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsHyperLinkPreset(),
    UniverSheetsNotePreset(),
    UniverSheetsSortPreset(),
  ];
  registerOnce(univer, presets.flatMap((preset) => preset.plugins) as Plugins);
  return { univer, api: FUniver.newAPI(univer) };
}

/** The grid validates sheets when it is idle; by then another workbook may be shown. To be called once a workbook has been. */
export function forgiveLateValidation({ univer }: Grid): void {
  const service = univer.__getInjector().get(SheetsDataValidationValidatorService);
  const validate = service.validatorRanges.bind(service);
  service.validatorRanges = (...sheet) => validate(...sheet).catch(() => []);
}
