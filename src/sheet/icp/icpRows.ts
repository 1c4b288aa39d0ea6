// What the tab ICP begins with: suggestions of our own, to be changed or deleted. Rows with a field wait for their value, and rows without
// one until they are marked in Accounts, so that a new workbook judges nobody.
import type { IcpAbout, IcpKind, IcpOperator } from '../../domain/icp/types';
import { choiceWord } from '../../tabs/choices';
import type { IcpRuleId } from '../../text/en/icp';
import type { IcpField } from '../../text/en/icpChoices';
import { icpText } from '../../text/icp';
import type { Lang } from '../../text/lang';
import type { FirstRows } from '../firstRows';

interface Suggested {
  readonly kind: IcpKind;
  readonly about?: IcpAbout;
  readonly asks?: readonly [field: IcpField, operator: IcpOperator];
}
export const SUGGESTED_RULES: Readonly<Record<IcpRuleId, Suggested>> = {
  industry: { kind: 'must', asks: ['industry', 'is'] },
  size: { kind: 'must', asks: ['employees', 'between'] },
  revenue: { kind: 'must', asks: ['revenue', 'at_least'] },
  place: { kind: 'must', asks: ['location', 'is'] },
  technology: { kind: 'any', asks: ['technologies', 'contains'] },
  need: { kind: 'positive', about: 'need' },
  pain: { kind: 'positive', about: 'pain' },
  driver: { kind: 'positive', about: 'driver' },
  buying: { kind: 'positive', about: 'buying' },
  state: { kind: 'positive', about: 'state' },
  price: { kind: 'negative', about: 'buying' },
  tied: { kind: 'negative', about: 'state' },
  competitor: { kind: 'anti' },
};

export const icpRows = (lang: Lang): FirstRows => ({
  columns: ['id', 'rule', 'kind', 'about', 'field', 'operator', 'note'],
  rows: (Object.keys(SUGGESTED_RULES) as IcpRuleId[]).map((id) => {
    const { kind, about, asks } = SUGGESTED_RULES[id];
    const [name, note] = icpText[lang].rules[id];
    return {
      cells: [
        id,
        name,
        choiceWord('icp_kind', kind, lang),
        about ? choiceWord('icp_about', about, lang) : null,
        asks ? choiceWord('icp_field', asks[0], lang) : null,
        asks ? choiceWord('icp_operator', asks[1], lang) : null,
        note,
      ],
    };
  }),
});
