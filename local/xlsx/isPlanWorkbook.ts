// Whether an .xlsx is a workbook of ours or an export of some tool: ours bear `[abm:accounts.tier]` in the notes of their headers. Only the notes
// are unpacked, since a big workbook takes seconds to open.
import { openZip } from '../../src/exports/xlsx/openZip';

const NOTES = /^\/?xl\/(threaded)?comments/i;
const MARK = /\[abm:[a-z_]+\.[a-z_0-9]+\]/;
const LIMIT = 50 * 1024 * 1024;

export async function isPlanWorkbook(bytes: Uint8Array): Promise<boolean> {
  for (const part of openZip(bytes, LIMIT) ?? []) {
    if (!NOTES.test(part.name)) continue;
    const notes = await part.read();
    if (notes && MARK.test(new TextDecoder().decode(notes))) return true;
  }
  return false;
}
