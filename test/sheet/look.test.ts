import { columnLooks } from '../../src/sheet/columnLook';
import { HEAD_LOOK, HEADER_LOOK, INPUT_BACKGROUND, type Look, ROW_LOOK, STATE_LOOK, TAB_COLOUR, TEXT } from '../../src/sheet/look';
import { TABS } from '../../src/tabs/registry';

// WCAG 2.2: relative luminance and contrast ratio
const channel = (hex: string): number => {
  const share = Number.parseInt(hex, 16) / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};
const luminance = (colour: string): number => {
  const [r, g, b] = (colour.match(/[0-9A-F]{2}/g) as string[]).map(channel);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = ({ background, colour }: Pick<Look, 'background' | 'colour'>): number => {
  const [light, dark] = [luminance(background), luminance(colour)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

test('the measure of contrast knows black on white', () => {
  expect(contrast({ background: '#FFFFFF', colour: '#000000' })).toBeCloseTo(21, 10);
});

test.each(
  Object.entries({
    ...STATE_LOOK,
    ...ROW_LOOK,
    header: HEADER_LOOK,
    title: HEAD_LOOK[0],
    sentence: HEAD_LOOK[1],
    input: { background: INPUT_BACKGROUND, colour: TEXT },
    // people's cells of a row whose other cells are grey keep their tint
    footOnInput: { background: INPUT_BACKGROUND, colour: ROW_LOOK.foot.colour },
  }),
)('%s is read at 6 : 1 at least', (_name, look) => {
  expect(contrast(look)).toBeGreaterThanOrEqual(6);
});

test('states have the tints that everybody can tell apart, exactly', () => {
  expect(STATE_LOOK.on_track).toEqual({ background: '#D7F0E8', colour: '#00543D' });
  expect(STATE_LOOK.off_track).toEqual({ background: '#FBE1D3', colour: '#7A3300' });
  expect(STATE_LOOK.too_early).toEqual({ background: '#ECEFF1', colour: '#3C4043' });
  expect(STATE_LOOK.no_data).toEqual({ background: '#FFFFFF', colour: '#5F6368' });
  expect(STATE_LOOK.act).toEqual({ background: '#DCEBF7', colour: '#0B3D66' });
  expect(STATE_LOOK.watch).toEqual({ background: '#FFF1C9', colour: '#5C4400' });
});

test('tabs are told apart by three colours: what people type, data, output', () => {
  const colours = new Set(TABS.map((tab) => TAB_COLOUR[tab.class]));
  expect(colours.size).toBe(3);
  expect(TAB_COLOUR.input).not.toBe(TAB_COLOUR.output);
});

describe('columns', () => {
  const lookOf = (tab: (typeof TABS)[number]['id'], id: string) => columnLooks(tab, 'fi_FI').find((column) => column.id === id)!;

  test('numbers stand right, words left, tick boxes in the middle', () => {
    expect(lookOf('campaigns', 'impressions').align).toBe('right');
    expect(lookOf('campaigns', 'campaign').align).toBe('left');
    expect(lookOf('triggers', 'handled').align).toBe('center');
  });

  test('what people fill is tinted, what is computed is white', () => {
    expect(lookOf('accounts', 'tier').background).toBe('#FFFDF3');
    expect(lookOf('triggers', 'owner').background).toBe('#FFFDF3');
    expect(lookOf('plan', 'value').background).toBe('#FFFFFF');
  });

  test('text from people and files is kept as text, words made by formulas are calculated', () => {
    expect(lookOf('accounts', 'business_id').format).toBe('@');
    expect(lookOf('plan', 'status').format).toBe('general');
    expect(lookOf('plan', 'status_code').format).toBe('general');
  });

  test('every column has a width and a format', () => {
    for (const tab of TABS)
      for (const column of columnLooks(tab.id, 'en_US')) {
        expect(column.width).toBeGreaterThanOrEqual(60);
        expect(column.format).toMatch(/\S/);
      }
  });
});
