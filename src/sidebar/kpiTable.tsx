import type { BuildSummary } from '../rpc/contract';
import { StateMark } from './stateMark';
import { useWords } from './words';

/** The KPIs of a build: value with interval and sample size below, and the state as sign, word and colour. */
export function KpiTable({ kpis }: Pick<BuildSummary, 'kpis'>) {
  const { build: words, none } = useWords();
  return (
    <table>
      <caption>{words.kpis}</caption>
      <thead>
        <tr>
          <th scope="col">{words.kpi}</th>
          <th scope="col" class="number">
            {words.value}
          </th>
        </tr>
      </thead>
      <tbody>
        {kpis.map((kpi) => (
          <tr key={kpi.name}>
            <th scope="row">
              {kpi.name}
              <StateMark status={kpi.status} />
            </th>
            <td class="number">
              {kpi.value || none}
              {kpi.interval && <small>{kpi.interval}</small>}
              {kpi.n && <small>{words.size(kpi)}</small>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
