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
