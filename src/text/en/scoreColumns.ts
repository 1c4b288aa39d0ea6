// Per column: header, what it is, an example and, where the kind alone does not say it, the unit. The tabs and columns of the lead score.
const ID = ['Id', 'Names the row whatever is sorted or renamed.', '0112038-9'];
const RANK = ['Order', 'Orders the rows of this tab.', '12'];
const NOTE = ['Note', 'Your own note; it stays with its row.', 'Ask again in May'];

/** The computed columns of Leads, People and Accounts. */
export const SCORE = {
  score: ['Score', 'Points by Score rules: fit and engagement together. The reasons stand in the note of each cell.', '42', 'points'],
  score_band: ['Warmth', 'Hot, warm or cold by the limits in Settings.', '► hot'],
  score_rank: ['Warmth order', '1 is the warmest of the tab; of equals the one with more engagement, then the newest event.', '1'],
  score_fit: ['Fit points', 'Who it is: the points for fit alone.', '25', 'points'],
  score_engagement: ['Engagement points', 'What it does: the points for engagement alone; they fade with time.', '17', 'points'],
  score_change: ['Score change', 'Against the score some days ago (Settings), by the same rules.', '▲ +12'],
  band_code: ['Warmth code', 'Hot, warm or cold as a code, read by the colours.', 'hot'],
};

const en = {
  score_rules: {
    on: ['On', 'No switches the rule off without losing it; blank means yes.', 'Yes'],
    name: ['Rule', 'Your own name of the rule; blank is called by its signal.', 'Price page'],
    signal: ['Signal', 'What the rule looks at.', 'Download'],
    of: ['Which one', 'Channel of a touch, source of a visit or a lead, or header of the column that the signal looks at; blank takes any.', 'Email'],
    value: [
      'Value',
      'Words or a least number. Fits the ICP: 0 to 100. Title holds: CFO, *johtaja (a star stands for more letters). Title level: top, director or manager. Visit: part of the landing page. Column: words, >= 50, 50..249, * for anything, - for blank. Quiet: days.',
      '/pricing',
      'as the signal needs',
    ],
    points: ['Points', 'Points for the signal; minus points take away.', '10', 'points'],
    counting: ['Counts', 'Once: only the newest event. Each: every event.', 'Each'],
    cap: ['At most', 'The rule gives (or takes) at most so many points; blank for no limit.', '20', 'points'],
    half_life: ['Half-life', 'After so many days an event is worth half; blank never fades.', '30', 'days'],
    group: ['Group', 'Rules of one group share a limit.', 'Web'],
    group_cap: ['Group at most', 'Limit of the group; the first row that states it counts.', '40', 'points'],
    author: ['Author', 'Who agreed on the rule.', 'Maija and Olli'],
    date: ['Date', 'When it was agreed.', '2026-03-02'],
    reason: ['Reason', 'Why these points: marketing and sales agree on the model together (S4).', 'Asked for the price in 6 of 8 won deals'],
  },
  scoring: {
    id: ID,
    rank: RANK,
    item: ['What', 'A band of the score, or a question about it.', '► hot'],
    leads: ['Leads now', 'Leads that stand in the band today.', '12', 'leads'],
    won: ['Won', 'Closed leads of the band that were won; the score is the one of the day before.', '5', 'leads'],
    lost: ['Lost', 'Closed leads of the band that were lost.', '3', 'leads'],
    rate: ['Share', 'Won of closed; of right answers for the predictive score.', '62.5 %'],
    interval: ['Interval', 'Where the true share lies at the confidence of Settings.', '30.6 – 86.3 %'],
    answer: ['Answer', 'What can be said, and what cannot yet.', '◔ too early to say'],
    note: NOTE,
    state_code: ['State code', 'The answer as a code, read by the colours.', 'too_early'],
  },
  score_versions: {
    id: ID,
    version: ['Version', 'Number of the set of rules.', '4'],
    since: ['Since', 'Day of the first build with it.', '2026-03-31'],
    rules: ['Rules', 'How many rules it has.', '24', 'rules'],
    authors: ['Authors', 'Who stands as author in its rules.', 'Maija, Olli'],
    text: ['Set', 'The rules as kept; the sidebar puts them back.', '[["","download"]]'],
    more: ['Set, second part', 'The rest of a long set.', '[["","click"]]'],
  },
};
export type ScoreColumnsWords = typeof en;
export default en;
