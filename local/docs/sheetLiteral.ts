// Literals of a formula as values: sheetLiteral('{"Offers", 20; "Deals", TRUE}') = [['Offers', 20], ['Deals', true]].
export type Literal = number | string | boolean | (number | string | boolean)[][];

const JSON_FOR: Readonly<Record<string, string>> = { '{': '[[', '}': ']]', ';': '],[', TRUE: 'true', FALSE: 'false' };

const toJson = (text: string): string => text.replace(/"[^"]*"|[{};]|TRUE|FALSE/g, (token) => JSON_FOR[token] ?? token);

export const sheetLiteral = (text: string): Literal => JSON.parse(toJson(text)) as Literal;

/** '=SQL_COST(12000, 5)' -> its name and arguments */
export const sheetCall = (formula: string): { readonly name: string; readonly args: readonly Literal[] } => {
  const [, name, args] = /^=(\w+)\((.*)\)$/.exec(formula) ?? [];
  if (!name) throw new Error(`not a call: ${formula}`);
  return { name, args: JSON.parse(`[${toJson(args)}]`) as Literal[] };
};

/**
 * The same as it is typed where the decimal sign is a comma: inCommaLocale('=F(0.5, {1, 2; 3, 4})') = '=F(0,5; {1 \ 2; 3 \ 4})'.
 * Texts stay as they are.
 */
export const inCommaLocale = (text: string): string => {
  let depth = 0;
  return text.replace(/"[^"]*"|\d+(?:\.\d+)?|[{},]/g, (token) => {
    if (token === '{') depth++;
    if (token === '}') depth--;
    if (token === ',') return depth > 0 ? ' \\' : ';';
    return token.startsWith('"') ? token : token.replace('.', ',');
  });
};
