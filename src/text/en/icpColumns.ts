// Headers of the tabs ICP and Channels.
const ID = ['Id', 'Names the row whatever is sorted or renamed.', 'industry'];
const NOTE = ['Note', 'Your own note; it stays with its row.', 'Agreed with sales in January'];
const RATING = '0 to 3; blank for not rated';

const en = {
  icp: {
    id: ID,
    rule: ['Rule', 'A short name; signs without a field are marked by this name in Accounts.', 'New line planned'],
    kind: [
      'Kind',
      'Must have: all of them hold. Any of these: one is enough. Speaks for and against: signs that add and take. Not ideal: whom to leave last. Nobody is banned: the profile ranks.',
      'Must have',
    ],
    about: ['About', 'Which of the five fields a sign belongs to.', 'Need'],
    field: [
      'Field',
      'The column of Accounts that the rule asks: one of the list, or the header of any column of your own. Location asks city and country: while one of the two is blank, the other alone cannot rule a place out. Blank: you mark the rule by hand in the columns Signs seen and Signs not there.',
      'Industry',
    ],
    operator: ['Operator', 'How the cell is compared. A blank cell is unknown, never a no.', 'is one of'],
    value: ['Value', 'What the cell is compared with. Several words are separated by semicolons, a range is written 50–500.', 'Metal; Paper'],
    points: [
      'Points',
      'How much the rule weighs beside the others. Blank takes our default: 20 for must have and any of these, 10 for signs. The column Worth shows what comes of it.',
      '10',
      'points, relative',
    ],
    note: NOTE,
    worth: ['Worth', 'Points of 100 that the rule adds to the fit of an account, or takes from it.', '14', 'points of 100'],
    holds: ['Holds', 'Accounts for which the rule holds.', '24', 'accounts'],
    fails: ['Fails', 'Accounts for which it does not hold.', '30', 'accounts'],
    unknown: ['Unknown', 'Accounts of which it is not known: a blank cell, or nobody has marked it.', '6', 'accounts'],
  },
  channels: {
    id: ID,
    name: ['Channel', 'A channel of the gross list: put all that come to mind.', 'Webinars'],
    verdict: ['Verdict', 'Keep: among the best two or three. Rest: not now. Too early: tried too seldom to be rested.', '● keep'],
    score: ['Score', 'By what is known: customers’ word 50, stages served 30, own results 20 points. The weights are ours.', '62', 'points of 100'],
    range: ['Range', 'The least and the most that the score can be, with the interval of the survey and all that is unknown.', '38–87'],
    reason: ['Reason', 'Why the channel is kept or rests, and what would change it.', 'Kept: place 1 of the 2 that are kept.'],
    awareness: ['Serves: first contact', 'How well the audience can be met there first.', '3', RATING],
    conviction: ['Serves: conviction', 'How well expertise can be shown there.', '2', RATING],
    purchase: ['Serves: purchase', 'How well it moves on those who are about to buy.', '0', RATING],
    named: ['Named by', 'Customers who named the channel when asked how they found you.', '9', 'customers'],
    asked: ['Customers asked', 'How many customers you asked.', '30', 'customers'],
    survey: ['Survey', 'Share of the asked customers that named it, with its interval.', '30 % (17–48 %)'],
    tries: ['Own tries', 'Times you have tried the channel, beside the campaigns in Campaigns.', '2', 'tries'],
    leads: ['Leads of these', 'Leads that these tries brought, beside those in Leads.', '5', 'leads'],
    in_data: ['Name in data', 'What Campaigns and Leads call the channel, where it is not the name here.', 'google_ads; google'],
    tries_all: ['All tries', 'Own tries and the campaigns in Campaigns.', '6', 'tries'],
    leads_all: ['All leads', 'Leads typed here and those in Leads that name the channel.', '11', 'leads'],
    note: NOTE,
    verdict_code: ['Verdict code', 'The verdict as a code, read by the colours.', 'keep'],
  },
};
export default en;
