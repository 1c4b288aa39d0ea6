// triggerKey('REPEAT_VISITS', 'kaskitek.fi', 'v-17') = 'REPEAT_VISITS|kaskitek.fi|v-17': the same evidence fires once.
import type { TriggerId } from '../plan/types';

export const triggerKey = (rule: TriggerId, subject: string, evidence: string): string => `${rule}|${subject}|${evidence}`;
