// foldName('  Sales  Qualified ') = 'sales qualified': how names that people type in two places (stages, campaigns, channels) are compared.
export const foldName = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
