// Sheets allows sheet names that .xlsx does not: longer than 31 characters, with : \ / ? * [ ] or a quote at an end.

export function safeSheetNames(names: readonly string[]): Map<string, string> {
  const safe = new Map<string, string>();
  const taken = new Set<string>();
  for (const name of names) {
    const base = name
      .replace(/[:\\/?*[\]]/g, '_')
      .replace(/^'|'$/g, '_')
      .slice(0, 31);
    let own = base.toLowerCase() === 'history' ? `${base}_` : base; // a name that Excel keeps for itself
    for (let n = 2; taken.has(own.toLowerCase()); n++) own = `${base.slice(0, 31 - ` (${n})`.length)} (${n})`;
    taken.add(own.toLowerCase());
    safe.set(name, own);
  }
  return safe;
}
