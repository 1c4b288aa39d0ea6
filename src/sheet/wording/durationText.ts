// Seconds as minutes and seconds: durationText(95) = '1:35', durationText(3725.4) = '62:05'.
export const durationText = (seconds: number): string => {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
};
