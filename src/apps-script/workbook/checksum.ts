/** FNV-1a over UTF-16 units: notices a text that was edited or lost. */
export function checksumOf(text: string): string {
  const { imul } = Math;
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16);
}
