// `=if( a1 ; "Yes" ; 0 )` and `=IF(A1,"Yes",0)` are the same formula: only strings and quoted sheet names keep their writing.
const outside = (piece: string): string => piece.replace(/\s+/g, '').replace(/;/g, ',').toUpperCase();

export const normaliseFormula = (formula: string): string => {
  const pieces = formula.match(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+|["']/g) || [];
  return pieces.map((piece) => (/^["']/.test(piece) ? piece : outside(piece))).join('');
};
