import type { GasRange } from '../../environment';
import type { Cell } from '../../grid/cell';
import { colour } from '../../values/colour';
import { checkArguments } from '../checkArguments';
import { readGrid } from './gridAccess';
import { firstCell } from './rangeContent';
import { plainPut, RangeLook, setAll, setGrid } from './rangeLook';

type Style = GoogleAppsScript.Spreadsheet.FontStyle;
type Weight = GoogleAppsScript.Spreadsheet.FontWeight;
type Methods =
  | 'getFontColors'
  | 'setFontColor'
  | 'setFontColors'
  | 'getFontWeight'
  | 'getFontWeights'
  | 'setFontWeight'
  | 'setFontWeights'
  | 'getFontStyle'
  | 'getFontStyles'
  | 'setFontStyle'
  | 'setFontStyles'
  | 'getFontSize'
  | 'getFontSizes'
  | 'setFontSize'
  | 'setFontSizes';

/** Font colours, weights, styles and sizes. */
export class RangeFont extends RangeLook implements Pick<GoogleAppsScript.Spreadsheet.Range, Methods> {
  getFontColors(): string[][] {
    return readGrid(this.port, (cell) => cell?.fc ?? '#000000');
  }
  setFontColors(colours: unknown[][]): GasRange {
    return setGrid(this, 'setFontColors', colours, fontColour);
  }
  setFontColor(value: string | null): GasRange {
    return setAll(this, value, fontColour);
  }
  getFontWeights(): Weight[][] {
    return readGrid(this.port, weightOf);
  }
  getFontWeight(): Weight {
    return readGrid(firstCell(this.port), weightOf)[0][0];
  }
  setFontWeights(weights: Array<Array<Weight | null>>): GasRange {
    return setGrid(this, 'setFontWeights', weights, bold);
  }
  setFontWeight(weight: Weight | null): GasRange {
    return setAll(this, weight, bold);
  }
  getFontStyles(): Style[][] {
    return readGrid(this.port, styleOf);
  }
  getFontStyle(): Style {
    return readGrid(firstCell(this.port), styleOf)[0][0];
  }
  setFontStyles(styles: Array<Array<Style | null>>): GasRange {
    return setGrid(this, 'setFontStyles', styles, italic);
  }
  setFontStyle(style: Style | null): GasRange {
    return setAll(this, style, italic);
  }
  getFontSizes(): number[][] {
    return readGrid(this.port, sizeOf);
  }
  getFontSize(): number {
    return readGrid(firstCell(this.port), sizeOf)[0][0];
  }
  setFontSizes(sizes: number[][]): GasRange {
    return setGrid(this, 'setFontSizes', sizes, fontSize);
  }
  setFontSize(size: number): GasRange {
    checkArguments('Range.setFontSize', [size], ['number']);
    return setAll(this, size, fontSize);
  }
}

const USUAL_SIZE = 10;
const fontColour = plainPut('fc', colour, '#000000');
const bold = plainPut('bold', (value) => (value === 'bold' ? true : undefined));
const italic = plainPut('italic', (value) => (value === 'italic' ? true : undefined));
const fontSize = plainPut('fs', (value) => (typeof value === 'number' ? value : undefined), USUAL_SIZE);
const weightOf = (cell: Cell | undefined): Weight => (cell?.bold ? 'bold' : 'normal');
const styleOf = (cell: Cell | undefined): Style => (cell?.italic ? 'italic' : 'normal');
const sizeOf = (cell: Cell | undefined): number => cell?.fs ?? USUAL_SIZE;
