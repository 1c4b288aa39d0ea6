const TINTS: Readonly<Record<string, string>> = { '●': 'on_track', '▲': 'off_track', '◔': 'too_early', '–': 'no_data' };

/** A state in the words of the plan, tinted by its sign; a KPI without a goal has none. */
export function StateMark({ status }: { status: string }) {
  if (status === '') return null;
  return <span class={`state ${TINTS[status[0]] ?? ''}`}>{status}</span>;
}
