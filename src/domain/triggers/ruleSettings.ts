// The settings that every rule has: isOn('DEAL_MOVED', settings) reads deal_moved_on, dueDays('DEAL_MOVED', settings) reads deal_moved_due.
import type { TriggerId } from '../plan/types';
import type { Settings } from '../settings';

type Id = Lowercase<TriggerId>;
const idOf = (rule: TriggerId): Id => rule.toLowerCase() as Id;

export const isOn = (rule: TriggerId, settings: Readonly<Record<`${Id}_on`, boolean>>): boolean => settings[`${idOf(rule)}_on`];
export const dueDays = (rule: TriggerId, settings: Pick<Settings, `${Id}_due`>): number => settings[`${idOf(rule)}_due`];
