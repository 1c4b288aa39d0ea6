// `14:05` is 50700 seconds of the day, `9:30 pm` is 77400; a zone behind the time is left unread, the clock on the wall counts.
const TIME = /^(\d{1,2})(?:[:.](\d{2}))?(?:[:.](\d{2})(?:[.,]\d+)?)?\s*([ap]\.?m\.?)?\s*(?:z|utc|gmt|[+-]\d{2}:?\d{2})?$/i;

export const readTime = (text: string): number | null => {
  const parts = TIME.exec(text.trim());
  if (!parts) return null;
  const [, h, m = '0', s = '0', half] = parts;
  const afternoon = half ? half.toLowerCase().startsWith('p') : false;
  if (half && (Number(h) < 1 || Number(h) > 12)) return null;
  const hour = half ? (Number(h) % 12) + (afternoon ? 12 : 0) : Number(h);
  if (hour > 23 || Number(m) > 59 || Number(s) > 59) return null;
  return hour * 3600 + Number(m) * 60 + Number(s);
};
