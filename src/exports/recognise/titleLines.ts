const LINES = 8;
const LONGEST = 120;

/** The first filled records as lines of text: what a person sees at the top of the file. */
export const titleLines = (records: readonly (readonly string[])[]): readonly string[] =>
  records
    .slice(0, LINES)
    .map((cells) =>
      cells
        .filter((cell) => cell.trim() !== '')
        .join(', ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '')
    .map((line) => (line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line));
