// Document properties hold only what may be lost: everything here can be made again from the workbook.
const store = () => PropertiesService.getDocumentProperties();

export const readProperty = (key: string): string | null => store().getProperty(key);
export function writeProperty(key: string, value: string): void {
  store().setProperty(key, value);
}
export function dropProperty(key: string): void {
  store().deleteProperty(key);
}

export function readJsonProperty<V>(key: string): V | null {
  const text = readProperty(key);
  if (text === null) return null;
  try {
    return JSON.parse(text) as V;
  } catch {
    return null;
  }
}
