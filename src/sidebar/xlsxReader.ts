// The reader of Excel workbooks comes from the server with the first workbook that somebody drops. It runs as an inline script, as the sidebar
// itself does: where the sidebar may run, so may the reader (decision 0023).
import type { ReadXlsx } from '../exports/xlsx/types';
import type { Call } from '../rpc/importClient';
import { ServerFailure } from './server';

interface Loaded {
  Xlsx_?: { readonly readXlsxRecords: ReadXlsx };
}

function run(code: string): ReadXlsx {
  const script = document.createElement('script');
  script.textContent = code;
  document.head.append(script);
  script.remove();
  const reader = (window as Loaded).Xlsx_?.readXlsxRecords;
  if (!reader) throw new ServerFailure('reply');
  return reader;
}

let loading: Promise<ReadXlsx> | null = null;

/** Asked for once; after a failure the next workbook asks again. */
export function xlsxReader(call: Call): Promise<ReadXlsx> {
  loading = loading ?? call('xlsxReader', {}).then(({ code }) => run(code));
  loading.catch(() => {
    loading = null;
  });
  return loading;
}
