// A channel as people know it: channelName('email', 'en') = 'e-mail', channelName('linkedin', 'fi') = 'LinkedIn'; others stay as they are written.
import type { Lang } from '../../text/lang';
import { planText } from '../../text/plan';

export const channelName = (channel: string | null, lang: Lang): string => (channel === null ? '' : planText[lang].vendors[channel] || channel);
