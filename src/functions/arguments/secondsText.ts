// A length of time as people write it, in seconds: secondsText('3 min 25 s') = secondsText('0:03:25') = 205, secondsText('2 min') = 120.
// '00:30' is 'two_part_time': a person may mean half a minute, Sheets reads half an hour. What is no length of time is null.
const CLOCK = /^(\d+):([0-5]\d):([0-5]\d(?:[.,]\d+)?)$/;
const TWO_PARTS = /^\d+:\d+(?:[.,]\d+)?$/;
const WORDS =
  /^(?:(\d+(?:[.,]\d+)?)\s*(?:h|hrs?|hours?|t|tuntia?)\.?)?\s*(?:(\d+(?:[.,]\d+)?)\s*(?:m|mins?|minutes?|minuuttia?)\.?)?\s*(?:(\d+(?:[.,]\d+)?)\s*(?:s|secs?|seconds?|sek|sekuntia?)\.?)?$/i;

export const secondsText = (text: string): number | 'two_part_time' | null => {
  const plain = text.trim();
  if (TWO_PARTS.test(plain)) return 'two_part_time';
  const parts = CLOCK.exec(plain) || WORDS.exec(plain);
  if (plain === '' || parts === null) return null;
  const [hours, minutes, seconds] = parts.slice(1).map((part) => Number((part || '0').replace(',', '.')));
  return hours * 3600 + minutes * 60 + seconds;
};
