// A short list, best first: into scores 9 and 5 a 7 comes between them; with room for two the 5 is dropped.
export interface Scored {
  readonly score: number;
}

export const rankIn = <T extends Scored>(list: T[], item: T, room: number): void => {
  let place = list.length;
  while (place > 0 && list[place - 1].score < item.score) place--;
  if (place >= room) return;
  for (let i = Math.min(list.length, room - 1); i > place; i--) list[i] = list[i - 1];
  list[place] = item;
};
