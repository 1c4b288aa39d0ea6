// The marker in the last line of a header's note: it survives renaming, moving and copying. markerOf({tab: 'accounts', column: 'tier'}) is
// '[abm:accounts.tier]'.
import type { TabId } from '../tabs/types';

export interface Marker {
  readonly tab: TabId;
  readonly column: string;
}

export const markerOf = (marker: Marker): string => `[abm:${marker.tab}.${marker.column}]`;

/** The markers of a note, last line first: where a note was edited by hand there may be several. */
export const markersOf = (note: string): readonly Marker[] => {
  const found: Marker[] = [];
  for (const line of note.split('\n').reverse()) {
    const parts = /^\s*\[abm:([a-z_]+)\.([a-z_]+)\]\s*$/.exec(line);
    if (parts) found.push({ tab: parts[1] as TabId, column: parts[2] });
  }
  return found;
};
