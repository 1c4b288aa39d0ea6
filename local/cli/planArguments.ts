// The words after `npm run plan --`.

import { cliText } from '../../src/text/cli';
import type { Lang } from '../../src/text/lang';

export interface PlanArguments {
  readonly files: readonly string[];
  readonly lang: Lang;
  readonly out: string | null;
  /** '-' is standard output */
  readonly json: string | null;
  readonly today: string | null;
  readonly period: string | null;
  readonly answers: string | null;
  /** folder for the lists that LinkedIn takes */
  readonly lists: string | null;
  readonly help: boolean;
}

/** One clear line for the user; the command ends with exit code 1. */
export class UsageError extends Error {}

const OPTIONS = ['out', 'json', 'lang', 'today', 'period', 'answers', 'lists'] as const;
type Option = (typeof OPTIONS)[number];
const SHAPES: Partial<Record<Option, { readonly shape: RegExp; readonly expected: string }>> = {
  lang: { shape: /^(fi|en)$/, expected: 'fi / en' },
  today: { shape: /^\d{4}-\d{2}-\d{2}$/, expected: '2026-03-31' },
  period: {
    shape: /^\d{4}(-Q[1-4]|-\d{2})?$|^\d{4}-\d{2}-\d{2}\.\.\d{4}-\d{2}-\d{2}$/,
    expected: '2026 / 2026-Q1 / 2026-03 / 2026-01-05..2026-02-10',
  },
};

function valueAfter(option: Option, next: string | undefined): string | null {
  if (option === 'json') return next !== undefined && /\.json$/i.test(next) ? next : null;
  if (next === undefined || next.startsWith('--')) throw new UsageError(cliText.en.optionNeedsValue({ option: `--${option}` }));
  const rule = SHAPES[option];
  if (rule && !rule.shape.test(next)) throw new UsageError(cliText.en.badValue({ option: `--${option}`, value: next, expected: rule.expected }));
  return next;
}

export function planArguments(args: readonly string[]): PlanArguments {
  const files: string[] = [];
  const given: Partial<Record<Option, string>> = {};
  let help = false;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i];
    if (arg === '--help' || arg === '-h') help = true;
    else if (arg.startsWith('--')) {
      const option = OPTIONS.find((name) => arg === `--${name}`);
      if (!option) throw new UsageError(cliText.en.unknownOption({ option: arg }));
      const value = valueAfter(option, args[i + 1]);
      given[option] = value ?? '-';
      if (value !== null) i++;
    } else files.push(arg);
  }
  return {
    files,
    lang: (given.lang ?? 'en') as Lang,
    out: given.out ?? null,
    json: given.json ?? null,
    today: given.today ?? null,
    period: given.period ?? null,
    answers: given.answers ?? null,
    lists: given.lists ?? null,
    help,
  };
}
