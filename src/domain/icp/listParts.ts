// Several things in one cell: listParts('SAP; Siemens PLC') = ['SAP', 'Siemens PLC']. Commas part only where nothing else does, so that
// 'Food, beverages; Paper' is two.
export const listParts = (text: string): string[] =>
  text
    .split(/[;\n]/.test(text) ? /[;\n]+/ : /,+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
