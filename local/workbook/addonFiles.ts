/** The built add-on as it is uploaded: the script and the pages that it reads by name. */
export interface BuiltAddon {
  readonly code: string;
  /** by file name without ending, as HtmlService asks for them */
  readonly files: Readonly<Record<string, string>>;
}

export const PAGES: readonly string[] = ['Server', 'Sidebar', 'Xlsx'];
