// Two thirds of a gross list of channels are dropped and the best 2 or 3 stay (S2): channelsToKeep(5) = 2, channelsToKeep(12) = 3.
export const channelsToKeep = (channels: number): number => Math.min(Math.max(Math.round(channels / 3), 2), 3);
