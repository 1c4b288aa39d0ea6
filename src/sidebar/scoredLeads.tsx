import { useState } from 'preact/hooks';
import type { ScoreList } from '../rpc/contract';
import { scoringText } from '../text/scoring';
import { FilteredList } from './filteredList';
import { showNumber } from './show';
import { useLang } from './words';

type Lead = ScoreList['leads'][number];

/** Points and reasons, one a line: together they are the score. */
function Receipt({ lead, id }: { lead: Lead; id: string }) {
  const lang = useLang();
  const words = scoringText[lang];
  const signed = (points: number): string => `${points > 0 ? '+' : points < 0 ? '−' : ''}${showNumber(lang, Math.abs(points))}`;
  return (
    <section id={id} class="receipt" aria-label={words.panel.reasons({ name: lead.name })}>
      <p>{lead.head}</p>
      {lead.reasons.length === 0 ? (
        <p class="quiet">{words.receipt.none}</p>
      ) : (
        <table>
          <tbody>
            {lead.reasons.map(({ points, text }) => (
              <tr key={text}>
                <td class="number">{signed(points)}</td>
                <td class="reason">{text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

interface LeadProps {
  readonly lead: Lead;
  readonly days: number;
  readonly open: boolean;
  readonly toggle: () => void;
}

function LeadItem({ lead, days, open, toggle }: LeadProps) {
  const lang = useLang();
  const { panel, bands, change } = scoringText[lang];
  const id = `receipt-${lead.rank}`;
  const said = panel.item({ rank: String(lead.rank), name: lead.name, score: showNumber(lang, lead.score), band: bands[lead.band] });
  return (
    <>
      <button type="button" class={`lead ${lead.band}`} aria-expanded={open} aria-controls={open ? id : undefined} onClick={toggle}>
        {said}
        {lead.company !== '' && lead.company !== lead.name && <small>{lead.company}</small>}
        {lead.change !== change.level && <small>{panel.change({ change: lead.change, days: String(days) })}</small>}
      </button>
      {open && <Receipt lead={lead} id={id} />}
    </>
  );
}

/** Leads from warm to cold; a click shows why. */
export function ScoredLeads({ list }: { list: ScoreList }) {
  const lang = useLang();
  const words = scoringText[lang].panel;
  const [opened, setOpened] = useState<string | null>(null);
  if (list.leads.length === 0) return <p class="notice">{words.none}</p>;
  const shown = { shown: showNumber(lang, list.leads.length), all: showNumber(lang, list.all) };
  return (
    <>
      <h2>{words.list}</h2>
      {list.all > list.leads.length && <p class="quiet">{words.shown(shown)}</p>}
      <FilteredList
        what={words.list}
        items={list.leads}
        text={(lead) => `${lead.rank}. ${lead.name} ${lead.company} ${scoringText[lang].bands[lead.band]}`}
        show={(lead) => (
          <LeadItem lead={lead} days={list.days} open={opened === lead.id} toggle={() => setOpened(opened === lead.id ? null : lead.id)} />
        )}
      />
    </>
  );
}
