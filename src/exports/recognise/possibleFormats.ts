// Which formats a record could be the header of: those of which it holds at least one name. Most records hold none, so that a long file
// costs one look-up per cell. A format with a fixed order of columns is possible wherever the number of cells fits.
import { FORMATS } from '../formats/registry';
import type { Aliases, ExportFormat } from '../formats/types';
import type { HeaderIndex } from './headerIndex';

const namesOf = (aliases: Aliases | undefined): readonly string[] =>
  Object.values(aliases ?? {}).flatMap((list) => (list ?? []).map((alias) => (typeof alias === 'string' ? alias : alias.name)));

let byName: Map<string, Set<ExportFormat>> | null = null;

const formatsByName = (): Map<string, Set<ExportFormat>> => {
  if (byName) return byName;
  byName = new Map();
  for (const format of FORMATS) {
    const aliases = [
      ...format.fields.flatMap(({ aliases, parts = [] }) => [aliases, ...parts]),
      ...(format.aside ?? []).map((aside) => aside.aliases),
    ];
    for (const name of aliases.flatMap(namesOf)) {
      const standing = byName.get(name);
      if (standing) standing.add(format);
      else byName.set(name, new Set([format]));
    }
  }
  return byName;
};

/** in the order of the registry */
export const possibleFormats = (header: HeaderIndex): readonly ExportFormat[] => {
  const found = new Set<ExportFormat>();
  for (const name of header.places.keys()) for (const format of formatsByName().get(name) ?? []) found.add(format);
  const { length } = header.folded;
  return FORMATS.filter((format) => found.has(format) || format.positions?.width === length);
};
