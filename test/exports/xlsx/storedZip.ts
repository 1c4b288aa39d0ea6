// Archives and workbooks put together by hand, as other writers make them: prefixed names, stored parts.
export const DYNAMICS_HEADER = [
  '(Do Not Modify) Opportunity',
  '(Do Not Modify) Row Checksum',
  '(Do Not Modify) Modified On',
  'Topic',
  'Account',
  'Status',
  'Status Reason',
  'Pipeline Phase',
  'Probability',
  'Est. Revenue',
  'Close Date',
  'Created On',
  'Modified On',
  'Modified On',
];

const CRC: readonly number[] = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});
const crcOf = (bytes: Uint8Array) => (bytes.reduce((crc, byte) => CRC[(crc ^ byte) & 0xff] ^ (crc >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0;

/** An archive whose parts are stored as they are. */
export const storedZip = (parts: Readonly<Record<string, string>>): Uint8Array => {
  const encoder = new TextEncoder();
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(parts)) {
    const [title, data] = [encoder.encode(name), encoder.encode(text)];
    const local = Buffer.alloc(30);
    const entry = Buffer.alloc(46);
    local.writeUInt32LE(0x04034b50, 0);
    entry.writeUInt32LE(0x02014b50, 0);
    for (const [header, offset] of [
      [local, 14],
      [entry, 16],
    ] as const) {
      header.writeUInt32LE(crcOf(data), offset);
      header.writeUInt32LE(data.length, offset + 4);
      header.writeUInt32LE(data.length, offset + 8);
      header.writeUInt16LE(title.length, offset + 12);
    }
    entry.writeUInt32LE(at, 42);
    files.push(local, Buffer.from(title), Buffer.from(data));
    directory.push(entry, Buffer.from(title));
    at += 30 + title.length + data.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...files, ...directory, end]));
};

/** One sheet as a writer with prefixed names makes it. */
export const prefixedWorkbook = (sheetData: string, styles = ''): Uint8Array =>
  storedZip({
    'xl/workbook.xml': `<x:workbook xmlns:x="m" xmlns:r="r"><x:sheets><x:sheet name="A &amp; B" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>`,
    'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId1" Target="/xl/worksheets/sheet1.xml"/></Relationships>',
    'xl/styles.xml': styles,
    'xl/worksheets/sheet1.xml': `<x:worksheet><x:sheetData>${sheetData}</x:sheetData></x:worksheet>`,
  });
