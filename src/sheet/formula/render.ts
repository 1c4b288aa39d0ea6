import type { TabId } from '../../tabs/types';
import type { AreaRef, Formula, Token } from '../model';
import { quoted } from './quoted';

export interface RenderContext {
  readonly separator: ',' | ';';
  /** reference to the cell of this row in another column of the tab, such as `$M14` */
  readonly ownRef: (column: string) => string;
  /** the whole lookup of a cell in another tab, see `lookup` */
  readonly findRef: (tab: TabId, key: string, column: string) => string;
  /** such as `Leads!$Q:$Q`, `_live!$B$2:$C` or `_live!$E$2` */
  readonly areaRef: (area: AreaRef) => string;
}

const renderToken = (token: Token, context: RenderContext): string => {
  if (typeof token === 'string') return token;
  if ('sep' in token) return context.separator;
  if ('text' in token) return quoted(token.text);
  if ('own' in token) return context.ownRef(token.own);
  if ('area' in token) return context.areaRef(token.area);
  return context.findRef(token.find.tab, token.find.key, token.find.column);
};

/** The text of a formula, with its `=`. */
export const render = (formula: Formula, context: RenderContext): string => `=${formula.map((token) => renderToken(token, context)).join('')}`;
