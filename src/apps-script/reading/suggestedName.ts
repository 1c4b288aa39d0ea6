// A row that still has the name that we suggested goes by it in the language of the build: a build that changes the language translates the
// tab only after it has computed. 'Right size' with the id size is 'Oikea koko' in Finnish; 'Right size, 2026' is people's and stays.
import { foldName } from '../../domain/matching/foldName';
import { icpText } from '../../text/icp';
import { LANGS, type Lang } from '../../text/lang';

const suggestions = (id: string, lang: Lang): string | undefined => {
  const { rules, channels } = icpText[lang];
  return (rules as Readonly<Record<string, readonly string[]>>)[id]?.[0] ?? (channels as Readonly<Record<string, string>>)[id];
};

export function suggestedName(id: string, name: string, lang: Lang): string {
  const isOurs = LANGS.some((one) => foldName(suggestions(id, one) ?? '') === foldName(name));
  return (isOurs ? suggestions(id, lang) : undefined) ?? name;
}
