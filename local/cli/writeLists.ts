// `--lists FOLDER`: the two files that LinkedIn takes, of all target accounts and of all their people who gave consent.
import { join } from 'node:path';
import type { Call } from '../../src/rpc/importClient';
import { EVERYTHING, makeList } from '../../src/rpc/listClient';
import type { Lang } from '../../src/text/lang';
import { listsText } from '../../src/text/lists';

export interface ListIo {
  readonly lang: Lang;
  say(line: string): void;
  save(path: string, text: string): void;
}

export async function writeLists(call: Call, folder: string, { lang, say, save }: ListIo): Promise<void> {
  const words = listsText[lang];
  for (const list of ['companies', 'contacts'] as const) {
    const { file, rows, text, sizes, notes, leftOut } = await makeList(call, { ...EVERYTHING, list }, lang);
    save(join(folder, file), text);
    say(words.written({ file: join(folder, file), rows }));
    for (const size of sizes) say(`  ${words.sizes[size]}`);
    for (const { note, count } of notes) say(`  ${words.notes[note]({ count })}`);
    for (const { reason, count } of leftOut) say(`  ${words.leftOutTitle}: ${words.leftOut[reason]({ count })}`);
  }
}
