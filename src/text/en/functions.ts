// What a cell says: words in results, and one short sentence per error. Argument names stay as the formula helper shows them.
interface Place {
  readonly fn: string;
  readonly argument: string;
  /** counted within the range; null for a single value */
  readonly row: number | null;
  readonly column: number | null;
}
/** `value` is already quoted */
interface At extends Place {
  readonly value: string;
}
interface Sizes {
  readonly fn: string;
  readonly argument: string;
  readonly rows: number;
  readonly columns: number;
}
interface TwoSizes extends Sizes {
  readonly other: string;
  readonly otherRows: number;
  readonly otherColumns: number;
}
interface Rise extends Place {
  readonly stage: string;
  readonly count: string;
  readonly above: string;
  readonly aboveCount: string;
}

const at = ({ fn, argument, row, column }: Place) =>
  `${fn}: ${argument}${row === null ? '' : `, row ${row}`}${column === null ? '' : `, column ${column}`}`;
const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;
const size = (rows: number, columns: number) => `${counted(rows, 'row')} and ${counted(columns, 'column')}`;
/** as in the middle of a sentence: Opportunities, but SQL stays */
const inside = (name: string) => (/^\p{Lu}\p{Ll}/u.test(name) ? name.slice(0, 1).toLowerCase() + name.slice(1) : name);

const en = {
  words: {
    stage: 'Stage',
    conversion: 'Conversion',
    needed: 'Needed',
    now: 'Now',
    gap: 'Gap',
    low: 'Low',
    high: 'High',
    no_data: 'no data',
    count: 'Count',
    bottleneck: 'Bottleneck',
    bottleneck_here: 'bottleneck',
    budget: 'Budget',
    authority: 'Authority',
    need: 'Need',
    timeline: 'Timeline',
    on_track: 'on track',
    off_track: 'off track',
    too_early: 'too early',
    keep: 'keep',
    rest: 'rest',
  },
  aDate: 'a date',
  errors: {
    not_a_number: (p: At) => `${at(p)} is ${p.value}, not a number; write digits, such as 1234.5.`,
    ambiguous: (p: At) => `${at(p)} is ${p.value}, which can be read in two ways; write it without a thousands separator.`,
    percentage: (p: At) => `${at(p)} is ${p.value}, a percentage; write a plain number.`,
    negative: (p: At) => `${at(p)} is ${p.value}, below zero; write 0 or more.`,
    share: (p: At) => `${at(p)} is ${p.value}, over 1; write a share such as 0.5 or 50 %.`,
    confidence: (p: At) => `${at(p)} is ${p.value}; write a number between 0 and 1, such as 0.95, or 95 %.`,
    not_a_text: (p: At) => `${at(p)} is ${p.value}, not a text; write it in letters.`,
    error_value: (p: At) => `${at(p)} is ${p.value}; mend the error in that cell first.`,
    too_large: (p: Place) => `${at(p)}: the result is too large for a cell; check the numbers.`,
    sizes: (p: TwoSizes) =>
      `${p.fn}: ${p.argument} has ${size(p.rows, p.columns)}, ${p.other} has ${size(p.otherRows, p.otherColumns)}; give ranges of one size, or a single value.`,
    same_size: (p: TwoSizes) =>
      `${p.fn}: ${p.argument} has ${size(p.rows, p.columns)}, ${p.other} has ${size(p.otherRows, p.otherColumns)}; give ranges of one size.`,
    one_value: (p: Sizes) => `${p.fn}: ${p.argument} has ${size(p.rows, p.columns)}; give one value.`,
    one_column: (p: Sizes) => `${p.fn}: ${p.argument} has ${size(p.rows, p.columns)}; give one column.`,
    two_columns: (p: Sizes) => `${p.fn}: ${p.argument} has ${size(p.rows, p.columns)}; give two columns, stage names and values.`,
    not_a_duration: (p: At) => `${at(p)} is ${p.value}, not a length of time; write seconds, 3 min 25 s or 0:03:25.`,
    two_part_time: (p: At) =>
      `${at(p)} is ${p.value}, which Sheets reads as hours and minutes; write it in three parts, such as 0:00:30, or as 30 s.`,
    whole: (p: At) => `${at(p)} is ${p.value}; count whole cases.`,
    more_than: (p: At & { readonly other: string; readonly most: string }) =>
      `${at(p)} is ${p.value}, more than ${p.other} (${p.most}); check both numbers.`,
    direction: (p: At) => `${at(p)} is ${p.value}; write "up" or "down".`,
    cuts: (p: At & { readonly first: string }) => `${at(p)} is ${p.value}, below the first cut (${p.first}); write the smaller share first.`,
    uplift: (p: At & { readonly base: string }) =>
      `${at(p)} is ${p.value}, which takes the base rate ${p.base} out of 0 to 1; write the difference in absolute terms, such as 0.02 or 2 %.`,
    over_audience: (p: At & { readonly audience: string }) =>
      `${at(p)} is ${p.value}, more than the audience (${p.audience}); reach counts platform members: use an audience in the same unit.`,
    name_among_numbers: (p: At) => `${at(p)} is ${p.value}, while other cells are numbers; give numbers only, or names only.`,
    not_whole: (p: At) => `${at(p)} is ${p.value}; count whole cases, or leave the first value blank to give conversion rates.`,
    funnel_rises: (p: Rise) =>
      `${at(p)}: ${p.stage || `row ${p.row}`} (${p.count}) exceed ${inside(p.above) || 'the row above'} (${p.aboveCount}): count the same cases through all stages.`,
    rates_with_confidence: (p: At) => `${at(p)} is ${p.value}, but the funnel holds rates; give counts of one cohort, or leave the confidence blank.`,
    open_without_stage: (p: At) => `${at(p)} is ${p.value}, where the funnel has no stage; give one cell per stage.`,
    rounding: (p: At) => `${at(p)} is ${p.value}; write "up" or "exact".`,
    budget: (p: At) => `${at(p)} is ${p.value}, neither an amount nor a yes or no; write an amount, yes, no, or ? while it is unknown.`,
    required: (p: At) => `${at(p)} is ${p.value}; write 1, 2, 3 or 4.`,
  },
};

export type FunctionWords = typeof en;
export default en;
