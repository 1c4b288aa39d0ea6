// A figure of the campaign rows with the impressions of exactly those rows that state it: 40 engagements on 8,000 impressions, and a row
// with 2,000 impressions that states none, are {rows: 1, count: 40, over: 8,000}, 0.5 % and not 0.4 %.
export interface FigureSums {
  /** rows that state the figure and what it is divided by */
  rows: number;
  count: number;
  /** impressions, or plays, of these rows */
  over: number;
  /** of these rows, those whose reach is known too, and the largest of their reaches */
  reachRows: number;
  largestReach: number;
}

/** `through` = completions over plays; all others are over impressions. */
export const FIGURES = ['engagements', 'views', 'completions', 'through', 'leads'] as const;
export type Figures = Readonly<Record<(typeof FIGURES)[number], FigureSums>>;

const newFigure = (): FigureSums => ({ rows: 0, count: 0, over: 0, reachRows: 0, largestReach: 0 });

export const newFigures = (): Figures => ({
  engagements: newFigure(),
  views: newFigure(),
  completions: newFigure(),
  through: newFigure(),
  leads: newFigure(),
});

/** NaN = the row does not state it */
export const addFigure = (into: FigureSums, count: number, over: number, reach: number): void => {
  if (Number.isNaN(count) || Number.isNaN(over)) return;
  into.rows += 1;
  into.count += count;
  into.over += over;
  if (Number.isNaN(reach)) return;
  into.reachRows += 1;
  if (reach > into.largestReach) into.largestReach = reach;
};

export const joinFigures = (into: Figures, more: Figures): void => {
  for (const figure of FIGURES) {
    const [standing, other] = [into[figure], more[figure]];
    standing.rows += other.rows;
    standing.count += other.count;
    standing.over += other.over;
    standing.reachRows += other.reachRows;
    standing.largestReach = Math.max(standing.largestReach, other.largestReach);
  }
};
