// Umlauts as two letters, as keyboards and systems without them write: spelledOut('Mäkelä Åkeri') = 'maekelae aakeri'; null where there are none.
const DIGRAPHS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', å: 'aa', ü: 'ue', ø: 'oe' };

export const spelledOut = (name: string): string | null => {
  if (!/[^ -~]/.test(name)) return null;
  const composed = name.normalize('NFC').toLowerCase();
  const spelled = composed.replace(/[äöåüø]/g, (letter) => DIGRAPHS[letter]);
  return spelled === composed ? null : spelled;
};
