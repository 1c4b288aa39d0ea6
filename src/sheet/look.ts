// Colours of the product as data. Every pair has a contrast of at least 6 : 1, and no state is told by colour alone.
import type { StateId, TabClass } from '../tabs/types';
import type { RowStyle } from './model';

export interface Look {
  readonly background: string;
  readonly colour: string;
  readonly bold?: true;
  readonly italic?: true;
  /** points */
  readonly size?: number;
  /** false: a sentence that may run over the empty cells at its right */
  readonly wrap?: false;
}

export const WHITE = '#FFFFFF';
export const TEXT = '#202124';
/** cells that people fill */
export const INPUT_BACKGROUND = '#FFFDF3';

export const STATE_LOOK: Readonly<Record<StateId, Look>> = {
  on_track: { background: '#D7F0E8', colour: '#00543D' },
  off_track: { background: '#FBE1D3', colour: '#7A3300' },
  too_early: { background: '#ECEFF1', colour: '#3C4043' },
  no_data: { background: WHITE, colour: '#5F6368' },
  act: { background: '#DCEBF7', colour: '#0B3D66' },
  watch: { background: '#FFF1C9', colour: '#5C4400' },
  gone: { background: '#ECEFF1', colour: '#4A4E52' },
};

export const HEADER_LOOK: Look = { background: '#1F4E5F', colour: WHITE, bold: true };

/** Static look of a row by its style; states come on top by colour rules. */
export const ROW_LOOK: Readonly<Record<RowStyle, Look>> = {
  group: { background: '#E6EEF0', colour: '#1F4E5F', bold: true, wrap: false },
  kpi: { background: WHITE, colour: TEXT },
  line: { background: WHITE, colour: TEXT, wrap: false },
  foot: { background: WHITE, colour: '#3C4043', size: 9, wrap: false },
  gone: { background: '#ECEFF1', colour: '#4A4E52', italic: true },
};

/** Lines above the header row: the title, then the sentences. */
export const HEAD_LOOK: readonly Look[] = [
  { background: WHITE, colour: '#1F4E5F', bold: true, size: 16, wrap: false },
  { background: WHITE, colour: TEXT, size: 11, wrap: false },
];

/** Amber for what people type, grey for data, blue-green for what is computed. */
export const TAB_COLOUR: Readonly<Record<TabClass, string>> = {
  input: '#E69F00',
  entity: '#9AA0A6',
  measurement: '#9AA0A6',
  event: '#9AA0A6',
  history: '#9AA0A6',
  output: '#009E73',
  hidden: '#9AA0A6',
};
