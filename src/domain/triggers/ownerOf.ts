// Who acts: the account's owner, else the person whom Settings names for the role. Kaskitek without an owner and `owner_sales` = 'Maija':
// a trigger of sales is Maija's.
import type { Account, TriggerResult } from '../plan/types';
import type { Settings } from '../settings';

export const ownerOf = (
  account: Pick<Account, 'owner'> | null,
  role: TriggerResult['ownerRole'],
  settings: Pick<Settings, 'owner_sales' | 'owner_marketing'>,
): string | null => account?.owner || settings[role === 'sales' ? 'owner_sales' : 'owner_marketing'].trim() || null;
