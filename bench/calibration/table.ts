// Measured figures as a Markdown table: { head: ['n', 'mean'], rows: [['5', '95.5']] } is
// | n | mean |
// |---:|---:|
// | 5 | 95.5 |
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

export const markdown = ({ head, rows }: Table): string => [line(head), `|${head.map(() => '---:').join('|')}|`, ...rows.map(line)].join('\n');

/** 0.95449 = 95.4; cut towards what is worse, so that no rounding makes a figure look better than it is */
export const covered = (share: number): string => (Math.floor(share * 1000 + 1e-9) / 10).toFixed(1);
/** 0.02431 = 2.44 */
export const wrong = (share: number): string => (Math.ceil(share * 10000 - 1e-7) / 100).toFixed(2);
