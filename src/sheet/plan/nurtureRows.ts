// The next steps of nurture, most pressing first, with how many people they are for and the first of them by name.
import { NURTURE_STEPS } from '../../domain/nurture/nurtureStep';
import { peopleText } from '../../text/people';
import type { RowParts } from '../columnsWeWrite';
import type { OutputInput } from '../outputInput';

const NAMED = 5;

export const nurtureRows = ({ plan, lang }: OutputInput): RowParts[] => {
  const words = peopleText[lang].nurture;
  const rows: RowParts[] = [];
  for (const step of NURTURE_STEPS) {
    // the most in touch first; a sort keeps the order of People among equals
    const people = plan.nurture.filter((one) => one.step === step).sort((a, b) => b.inTouches - a.inTouches);
    if (people.length === 0) continue;
    const names = people.slice(0, NAMED).map(({ name }) => name);
    rows.push({
      id: `nurture:${step}`,
      cells: { kpi: words.steps[step], value: people.length, remark: words.first({ names: names.join(', ') }) },
      style: 'kpi',
      formats: { value: '#,##0' },
    });
  }
  if (rows.length === 0) return [];
  const foot: RowParts = { id: 'nurture:foot', cells: { kpi: words.foot }, style: 'foot' };
  return [{ id: 'group:nurture', cells: { kpi: words.group }, style: 'group' }, ...rows, foot];
};
