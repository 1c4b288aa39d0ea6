import { contract, type Stage } from '../stage';

function marked({ sheet }: Stage) {
  sheet.addDeveloperMetadata('abm.tab', 'accounts');
  sheet.getRange('B:B').addDeveloperMetadata('abm', 'accounts.tier');
  sheet.getRange('C:C').addDeveloperMetadata('abm', 'accounts.name');
  sheet.getRange('1:1').addDeveloperMetadata('abm', 'header');
  return sheet.createDeveloperMetadataFinder();
}
const valuesOf = (found: GoogleAppsScript.Spreadsheet.DeveloperMetadata[]) => found.map((entry) => entry.getValue());

describe('DeveloperMetadataFinder', () => {
  contract('DeveloperMetadataFinder.withKey', 'keeps entries of the key', (on) =>
    expect(valuesOf(marked(on).withKey('abm.tab').find())).toEqual(['accounts']),
  );
  contract('DeveloperMetadataFinder.withValue', 'keeps entries of the value', (on) =>
    expect(
      marked(on)
        .withValue('accounts.name')
        .find()
        .map((entry) => entry.getLocation().getColumn()?.getColumn()),
    ).toEqual([3]),
  );
  contract('DeveloperMetadataFinder.withLocationType', 'keeps entries of the kind of place', (on) => {
    const { COLUMN, ROW, SHEET } = on.app.DeveloperMetadataLocationType;
    const finder = marked(on);
    expect(valuesOf(finder.withLocationType(COLUMN).find())).toEqual(['accounts.tier', 'accounts.name']);
    expect(valuesOf(on.sheet.createDeveloperMetadataFinder().withLocationType(ROW).find())).toEqual(['header']);
    expect(valuesOf(on.sheet.createDeveloperMetadataFinder().withLocationType(SHEET).find())).toEqual(['accounts']);
  });
  contract('DeveloperMetadataFinder.withVisibility', 'hides nothing here', (on) =>
    expect(marked(on).withVisibility(on.app.DeveloperMetadataVisibility.PROJECT).find()).toHaveLength(4),
  );
  contract('DeveloperMetadataFinder.find', 'all conditions must hold', (on) =>
    expect(marked(on).withKey('abm').withValue('accounts').find()).toEqual([]),
  );
});

describe('DeveloperMetadata', () => {
  const one = (on: Stage) => marked(on).withValue('accounts.tier').find()[0];
  contract('DeveloperMetadata.getKey', 'is the key', (on) => expect(one(on).getKey()).toBe('abm'));
  contract('DeveloperMetadata.getValue', 'is the value', (on) => expect(one(on).getValue()).toBe('accounts.tier'));
  contract('DeveloperMetadata.getLocation', 'says where it lies', (on) =>
    expect(one(on).getLocation().getLocationType()).toBe(on.app.DeveloperMetadataLocationType.COLUMN),
  );
  contract('DeveloperMetadata.setKey', 'changes the key in place', (on) => {
    const entry = one(on).setKey('other');
    expect([entry.getKey(), on.sheet.createDeveloperMetadataFinder().withKey('other').find().length]).toEqual(['other', 1]);
  });
  contract('DeveloperMetadata.setValue', 'changes the value in place, up to the limit of the sheet', (on) => {
    const entry = one(on);
    entry.setValue('new').setValue('newer');
    expect(valuesOf(on.sheet.createDeveloperMetadataFinder().withKey('abm').find())).toEqual(['newer', 'accounts.name', 'header']);
    expect(() => entry.setValue('x'.repeat(30_000))).toThrow('30000');
  });
  contract('DeveloperMetadata.remove', 'takes it away', (on) => {
    one(on).remove();
    expect(on.sheet.getRange('B:B').getDeveloperMetadata()).toEqual([]);
  });
});

describe('DeveloperMetadataLocation', () => {
  const at = (on: Stage, value: string) => marked(on).withValue(value).find()[0].getLocation();
  contract('DeveloperMetadataLocation.getLocationType', 'is an enum value', (on) =>
    expect(at(on, 'header').getLocationType()).toBe(on.app.DeveloperMetadataLocationType.ROW),
  );
  contract('DeveloperMetadataLocation.getColumn', 'is the whole column, null elsewhere', (on) => {
    expect(at(on, 'accounts.tier').getColumn()?.getA1Notation()).toBe('B1:B1000');
    expect(at(on, 'header').getColumn()).toBeNull();
  });
  contract('DeveloperMetadataLocation.getRow', 'is the whole row, null elsewhere', (on) => {
    expect(at(on, 'header').getRow()?.getA1Notation()).toBe('A1:Z1');
    expect(at(on, 'accounts').getRow()).toBeNull();
  });
  contract('DeveloperMetadataLocation.getSheet', 'is the sheet, null for rows and columns', (on) => {
    expect(at(on, 'accounts').getSheet()?.getName()).toBe('Sheet1');
    expect(at(on, 'header').getSheet()).toBeNull();
  });
});
