// What a real grid makes of a workbook: loaded, calculated and saved by Univer with its plugins, without a screen.
import { IResourceLoaderService, type IWorkbookData, LocaleType, LogLevel, Univer, UniverInstanceType } from '@univerjs/core';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import fc from 'fast-check';
import { fromUniver, toUniver } from '../../local/calculation/univerSnapshot';
import type { WorkbookSnapshot } from '../../local/host/snapshot';
import { anyWorkbook } from './anyWorkbook';

const PLUGINS = [
  UniverFormulaEnginePlugin,
  UniverSheetsPlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsConditionalFormattingPlugin,
  UniverSheetsDataValidationPlugin,
  UniverSheetsFilterPlugin,
  UniverSheetsNotePlugin,
];

function saved(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const univer = new Univer({ logLevel: LogLevel.SILENT, locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
  try {
    for (const plugin of PLUGINS) univer.registerPlugin(plugin);
    const data: IWorkbookData = JSON.parse(JSON.stringify(toUniver(workbook)));
    univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
    const loader = univer.__getInjector().get(IResourceLoaderService);
    return fromUniver(JSON.parse(JSON.stringify(loader.saveUnit<IWorkbookData>(data.id))), workbook);
  } finally {
    univer.dispose();
  }
}

test('a workbook that nobody touched is saved as it was loaded', () => {
  fc.assert(
    fc.property(anyWorkbook, (workbook) => expect(saved(workbook)).toEqual(workbook)),
    { numRuns: 25 },
  );
});
