import { exportsText } from '../../src/text/exports';
import { LANGS, type Lang } from '../../src/text/lang';

export interface InspectArguments {
  readonly file: string;
  /** null: a table for people; '-': JSON to standard output; else the path to write it to */
  readonly json: string | null;
  readonly lang: Lang;
}
/** What is wrong with the command line, in one line. */
export interface WrongArguments {
  readonly problem: string;
}

const langOf = (args: readonly string[]): Lang | null => {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  if (at < 0) return 'en';
  const value = args[at].startsWith('--lang=') ? args[at].slice('--lang='.length) : args[at + 1];
  return LANGS.find((lang) => lang === value) ?? null;
};

const withoutLang = (args: readonly string[]): readonly string[] => {
  const at = args.indexOf('--lang');
  const rest = at < 0 ? args : [...args.slice(0, at), ...args.slice(at + 2)];
  return rest.filter((arg) => !arg.startsWith('--lang='));
};

/** `--json` may be followed by a path; where no other file is named, what follows is the file. */
const takeJson = (args: readonly string[]): { json: string | null; rest: readonly string[] } => {
  const joined = args.find((arg) => arg.startsWith('--json='));
  if (joined) return { json: joined.slice('--json='.length) || '-', rest: args.filter((arg) => arg !== joined) };
  const at = args.indexOf('--json');
  if (at < 0) return { json: null, rest: args };
  const others = [...args.slice(0, at), ...args.slice(at + 1)];
  const path = args[at + 1];
  const isPath = path !== undefined && !path.startsWith('--') && others.filter((arg) => !arg.startsWith('--')).length > 1;
  return isPath ? { json: path, rest: [...args.slice(0, at), ...args.slice(at + 2)] } : { json: '-', rest: others };
};

export const inspectArguments = (args: readonly string[]): InspectArguments | WrongArguments => {
  const lang = langOf(args);
  if (lang === null) {
    const value = args[args.indexOf('--lang') + 1] ?? '';
    return { problem: exportsText.en.inspect.badLang({ value }) };
  }
  const words = exportsText[lang].inspect;
  const { json, rest } = takeJson(withoutLang(args));
  const option = rest.find((arg) => arg.startsWith('--'));
  if (option) return { problem: `${words.unknownOption({ option })} ${words.usage}` };
  return rest.length === 1 ? { file: rest[0], json, lang } : { problem: `${words.oneFile} ${words.usage}` };
};
