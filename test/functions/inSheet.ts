import { cell } from '../../src/apps-script/customFunctions';

// A custom function as a cell calls it, with stand-ins for the services that the wrapper may ask.
export interface Surroundings {
  /** document property `lang`; null = not set */
  readonly lang?: string | null;
  readonly locale?: string;
  /** the wall clock of the spreadsheet's zone, whatever the instant */
  readonly clock?: string;
  /** missing: no such global; refusing: every call throws; none: not a document */
  readonly services?: 'missing' | 'refusing' | 'none';
}

export interface Answer {
  readonly value?: unknown;
  readonly error?: string;
  /** service calls made */
  readonly calls: number;
}

const scope = globalThis as unknown as Record<string, unknown>;
const GLOBALS = ['PropertiesService', 'SpreadsheetApp', 'Utilities'];

const install = ({ lang = null, locale = 'en_US', clock = '', services }: Surroundings, count: () => void): void => {
  const asked = <T>(answer: T): T => {
    count();
    if (services === 'refusing') throw new Error('You do not have permission to call this service');
    return answer;
  };
  if (services === 'missing') return;
  const book = { getSpreadsheetLocale: () => asked(locale), getSpreadsheetTimeZone: () => asked('Europe/Helsinki') };
  scope.PropertiesService = { getDocumentProperties: () => (services === 'none' ? null : { getProperty: () => asked(lang) }) };
  scope.SpreadsheetApp = { getActive: () => (services === 'none' ? null : book) };
  scope.Utilities = { formatDate: () => asked(clock) };
};

export const inSheet = (name: string, args: readonly unknown[], surroundings: Surroundings = {}): Answer => {
  let calls = 0;
  install(surroundings, () => calls++);
  try {
    return { value: cell(name, args), calls };
  } catch (error) {
    return { error: (error as Error).message, calls };
  } finally {
    for (const name of GLOBALS) delete scope[name];
  }
};

/** the value, or a thrown test error where the cell shows one */
export const answerOf = (name: string, ...args: unknown[]): unknown => {
  const { value, error } = inSheet(name, args);
  if (error !== undefined) throw new Error(error);
  return value;
};
export const errorOf = (name: string, ...args: unknown[]): string => inSheet(name, args).error ?? 'no error';
