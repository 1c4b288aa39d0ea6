// channelKey('Google Ads') = channelKey('google_ads') = 'google ads': a channel as people and as data write it.
import { foldName } from '../matching/foldName';

export const channelKey = (name: string): string => foldName(name.replace(/[_-]+/g, ' '));
