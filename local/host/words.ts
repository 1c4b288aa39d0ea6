// What Google's services say when they refuse: our tests and the add-on's error handling meet the same sentences.
export const words = {
  notImplemented: (what: string) => `${what} is not in the local host`,
  killed: () => 'Exceeded maximum execution time',
  serviceFailed: () => 'Service Spreadsheets timed out while accessing document.',
  noPermission: (method: string) => `You do not have permission to call ${method}`,
  noPermissionScope: (method: string, scope: string) =>
    `You do not have permission to call ${method}. Required permissions: https://www.googleapis.com/auth/${scope}`,
  signature: (types: string, method: string) => `The parameters (${types}) don't match the method signature for ${method}.`,
  freshFormulaRead: (cell: string) => `the result of a formula written in this execution was read: ${cell}`,

  rowTooSmall: () => 'The starting row of the range is too small.',
  columnTooSmall: () => 'The starting column of the range is too small.',
  rowsTooFew: () => 'The number of rows in the range must be at least 1.',
  columnsTooFew: () => 'The number of columns in the range must be at least 1.',
  outsideSheet: () => 'The coordinates of the range are outside the dimensions of the sheet.',
  rangeNotFound: () => 'Range not found',
  rowsMismatch: (data: number, range: number) =>
    `The number of rows in the data does not match the number of rows in the range. The data has ${data} but the range has ${range}.`,
  columnsMismatch: (data: number, range: number) =>
    `The number of columns in the data does not match the number of columns in the range. The data has ${data} but the range has ${range}.`,

  cellTooLong: (limit: number) => `Your input contains more than the maximum of ${limit} characters in a single cell.`,
  tooManyCells: (limit: number) => `This action would increase the number of cells in the workbook above the limit of ${limit} cells.`,
  tooManyColumns: (limit: number) => `This action would increase the number of columns in the sheet above the limit of ${limit} columns.`,
  invalidData: (cell: string) => `The data you entered in cell ${cell} violates the data validation rules set on this cell.`,
  tooManyListItems: (limit: number) =>
    `The data validation rule has more items than the limit of ${limit}. Use the “List from a range” criteria instead.`,

  sheetExists: (name: string) => `A sheet with the name "${name}" already exists. Please enter another name.`,
  sheetNameEmpty: () => 'The sheet name cannot be empty.',
  sheetNameTooLong: (limit: number) => `The sheet name cannot be greater than ${limit} characters.`,
  sheetGone: (id: number) => `Sheet ${id} not found`,
  sheetPosition: (last: number) => `The position must be between 1 and ${last}.`,
  sheetNotOfThis: () => "The sheet doesn't belong to this spreadsheet.",
  lastSheet: () => "You can't remove all the sheets in a document.",
  lastVisibleSheet: () => "You can't hide all the sheets in a document.",
  rowsOutOfBounds: () => 'Those rows are out of bounds.',
  columnsOutOfBounds: () => 'Those columns are out of bounds.',
  allRows: () => "You can't delete all the rows on the sheet.",
  allColumns: () => "You can't delete all the columns on the sheet.",
  allUnfrozenRows: () => 'Sorry, it is not possible to delete all non-frozen rows.',
  allUnfrozenColumns: () => 'Sorry, it is not possible to delete all non-frozen columns.',
  freezeAllRows: () => "You can't freeze all visible rows on the sheet.",
  freezeAllColumns: () => "You can't freeze all visible columns on the sheet.",
  sortColumnOutside: () => 'The sort column is outside of the range.',

  crossSheetRule: () => 'Conditional format rule cannot reference a different sheet.',
  ruleNeedsRange: () => 'Conditional format rule must have at least one range.',
  ruleNeedsCondition: () => 'Conditional format rule must have a condition.',
  ruleRangesOneSheet: () => 'All ranges of a conditional format rule must be on the same sheet.',
  validationNeedsCriteria: () => 'A data validation rule must have a criteria.',
  filterExists: () => "You can't create a filter in a sheet that already has a filter.",
  metadataPlace: () =>
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  metadataTooLong: (limit: number) => `The developer metadata of the sheet is larger than the limit of ${limit} characters.`,
  colour: (value: string) => `Invalid color: ${value}`,

  propertyTooLong: () => 'Argument too large: value',
  propertyStoreFull: () => 'You have exceeded the property storage quota. Please remove some properties and try again.',
  cacheKeyTooLong: () => 'Argument too large: key',
  cacheValueTooLong: () => 'Argument too large: value',
  lockTimeout: () => 'Lock timeout: another process was holding the lock for too long.',
  noHtmlFile: (name: string) => `No HTML file named ${name} was found.`,
  noFunction: (name: string) => `Script function not found: ${name}`,
  illegalArgument: (position: number) => `Failed due to illegal value in property: ${position}`,
  badTimeZone: (zone: string) => `Invalid time zone: ${zone}`,
  badDatePattern: (letter: string) => `Illegal pattern character '${letter}'`,
} as const;
