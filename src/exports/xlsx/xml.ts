// Just enough XML for the parts of a workbook: elements by their local name (some writers say `x:row`), attributes, text with its entities.
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export const unescapeXml = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, name: string) => {
        if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
        const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
      })
    : text;

const patterns = new Map<string, RegExp>();
const attributePattern = (name: string): RegExp => {
  const known = patterns.get(name);
  if (known) return known;
  const made = new RegExp(`\\s(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, made);
  return made;
};

export const attribute = (tag: string, name: string): string | null => {
  const found = attributePattern(name).exec(tag);
  return found ? unescapeXml(found[1] ?? found[2]) : null;
};

export interface Element {
  /** the opening tag with its attributes */
  readonly tag: string;
  /** what stands between opening and closing tag, '' for an empty element */
  readonly inner: string;
}

/** Elements of one local name in their order; elements of the same name do not nest in the parts that are read. */
export function* elements(xml: string, name: string): Generator<Element> {
  const opening = new RegExp(`<((?:\\w+:)?${name})(?=[\\s/>])[^>]*>`, 'g');
  for (let found = opening.exec(xml); found; found = opening.exec(xml)) {
    const [tag, qualified] = found;
    if (tag.endsWith('/>')) {
      yield { tag, inner: '' };
      continue;
    }
    const end = xml.indexOf(`</${qualified}>`, opening.lastIndex);
    if (end < 0) return;
    yield { tag, inner: xml.slice(opening.lastIndex, end) };
    opening.lastIndex = end;
  }
}

/** The text of all `<t>` inside: rich text is several of them, phonetic hints are none of it. */
export const textIn = (xml: string): string => {
  let text = '';
  for (const { inner } of elements(xml.replace(/<(\w+:)?rPh[\s>][\s\S]*?<\/(\w+:)?rPh>/g, ''), 't')) text += unescapeXml(inner);
  return text.replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
};
