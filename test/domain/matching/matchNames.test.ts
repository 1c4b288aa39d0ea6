import vm from 'node:vm';
import { buildSync } from 'esbuild';
import fc from 'fast-check';
import { matchNames } from '../../../src/domain/matching/matchNames';
import { nameMatcher } from '../../../src/domain/matching/nameMatcher';

describe('names to accounts as written', () => {
  test('the account as its list writes it, or none', () => {
    expect(matchNames(['KASKITEK', 'Unknown Ltd'], ['Kaskitek Oy', 'Lumivo Oy'])).toEqual(['Kaskitek Oy', null]);
  });
  test('blank names and blank accounts match nothing', () => {
    expect(matchNames(['', ' ', 'Kaskitek'], ['', 'Kaskitek Oy', ' '])).toEqual([null, null, 'Kaskitek Oy']);
    expect(matchNames(['Kaskitek'], [])).toEqual([null]);
    expect(matchNames([], ['Kaskitek Oy'])).toEqual([]);
  });
  test('an account that stands twice in the same writing is one, in two writings a tie', () => {
    expect(matchNames(['LEMONSOFT'], ['Lemonsoft Oyj', 'Lemonsoft Oyj'])).toEqual(['Lemonsoft Oyj']);
    expect(matchNames(['Lemonsoft Ltd'], ['Lemonsoft Oyj', 'Lemonsoft Oy'])).toEqual([null]);
    expect(matchNames(['Lemonsoft oyj'], ['Lemonsoft Oyj', 'Lemonsoft Oy'])).toEqual(['Lemonsoft Oyj']);
  });
  test('a tie is no match, however low the certainty', () => {
    expect(matchNames(['Raudanmaa'], ['Raudanmaa Konepaja Oy', 'Raudanmaa Palvelut Oy'], 0.01)).toEqual([null]);
  });
  test('two names that are about as near are each as likely', () => {
    const { guesses } = nameMatcher(['Hopeaharju Oy', 'Hopeaharja Oy'])('Hopeaharjy');
    expect(guesses.map(({ certainty }) => certainty)).toEqual([0.5, 0.5]);
  });
  test('0.9 is the certainty when none is given', () => {
    const accounts = ['Kaskitek Logistics Oy', 'Lumivo Oy'];
    expect(matchNames(['Kaskitek'], accounts)).toEqual([null]);
    expect(matchNames(['Kaskitek'], accounts, 0.9)).toEqual([null]);
    expect(matchNames(['Kaskitek'], accounts, 0.8)).toEqual(['Kaskitek Logistics Oy']);
    expect(matchNames(['Kaskitek Logistiikka'], accounts, 1)).toEqual([null]);
    expect(matchNames(['KASKITEK LOGISTICS'], accounts, 1)).toEqual(['Kaskitek Logistics Oy']);
  });
});

describe('laws', () => {
  const part = fc.constantFrom(
    'Kaskitek',
    'Kaskinen',
    'Lumivo',
    'Mäkelä',
    'Palvelut',
    'Services',
    'Oy',
    'Ab',
    '&',
    'ja',
    'Tampere',
    'Finland',
    'Group',
    '5',
    '7',
    'x',
    '中',
  );
  const name = fc.oneof(
    fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' ')),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );
  const list = fc.array(name, { maxLength: 12 });

  test('a name of the list finds itself, or its like that cannot be told from it', () => {
    fc.assert(
      fc.property(list, (accounts) => {
        const found = matchNames(accounts, accounts);
        accounts.forEach((account, i) => {
          if (found[i] !== null) expect(nameMatcher([account])(found[i] as string).guesses[0]?.certainty).toBe(1);
        });
      }),
    );
  });
  test('the order of the list decides nothing', () => {
    fc.assert(
      fc.property(list, fc.array(name, { maxLength: 6 }), (accounts, names) => {
        expect(matchNames(names, [...accounts].reverse())).toEqual(matchNames(names, accounts));
      }),
    );
  });
  test('case and a legal form behind decide nothing unless two accounts differ by them', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom('Kaskitek Palvelut', 'Kaskitek Energia', 'Lumivo', 'Mäkelä & Pojat'), { minLength: 1 }),
        (accounts) => {
          expect(
            matchNames(
              accounts.map((account) => `${account.toUpperCase()} OY`),
              accounts,
            ),
          ).toEqual(accounts);
        },
      ),
    );
  });
  test('the name that sisters share is never one of them', () => {
    const root = fc.constantFrom('Raudanmaa', 'Kaskitek', 'Hopeaharju', 'Silver Birch', 'Mäkelä & Pojat');
    const several = (...words: string[]) => fc.uniqueArray(fc.constantFrom(...words), { minLength: 2, maxLength: 4 });
    const trades = fc.oneof(several('Konepaja', 'Palvelut', 'Logistics', 'Energia', 'Sähkö'), several('Finland', 'Sweden', 'Norway', 'Estonia'));
    const beside = fc.constantFrom('', ' Oy', ' Group', ' Tampere', ' Oy, Turku');
    fc.assert(
      fc.property(root, trades, beside, (name, behind, more) => {
        const sisters = behind.map((trade) => `${name} ${trade} Oy`);
        expect(matchNames([name + more, name.toUpperCase()], sisters, 0.6)).toEqual([null, null]);
      }),
    );
  });
  test('certainties lie between 0 and 1, and no name breaks anything', () => {
    fc.assert(
      fc.property(list, name, (accounts, asked) => {
        const { by, guesses } = nameMatcher(accounts)(asked);
        expect(guesses.length > 0).toBe(by !== null);
        for (const { at, certainty } of guesses) {
          expect(accounts[at]).toBeDefined();
          expect(certainty > 0 && certainty <= 1).toBe(true);
        }
      }),
    );
  });
});

describe('what a cell has to load', () => {
  const { outputFiles, metafile } = buildSync({
    entryPoints: ['src/domain/matching/matchNames.ts'],
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    globalName: 'Matching_',
    target: 'es2019',
    charset: 'utf8',
    outfile: 'matching.js',
  });
  test('at most 22 kB beside the company key that is there already', () => {
    const inputs = Object.entries(metafile.outputs['matching.js'].inputs);
    const bytes = inputs.filter(([file]) => !file.startsWith('src/domain/account/')).reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
    expect(bytes).toBeLessThanOrEqual(22 * 1024);
    // neither the tables of shared hosts nor business ids are needed in a cell
    expect(inputs.map(([file]) => file).filter((file) => /sharedHosts|findAccount|businessId/.test(file))).toEqual([]);
  });
  test('nothing is built when it loads', () => {
    const made: string[] = [];
    const counting = (name: string, Type: new (...args: never[]) => object) =>
      new Proxy(Type, {
        construct(target, args) {
          made.push(name);
          return Reflect.construct(target, args);
        },
      });
    const world = {
      Map: counting('Map', Map as never),
      Set: counting('Set', Set as never),
      Float32Array: counting('Float32Array', Float32Array as never),
    };
    const { matchNames: inWorld } = vm.runInNewContext(`${outputFiles[0].text};Matching_`, world);
    expect(made).toEqual([]);
    expect(inWorld(['KASKITEK SERVICES'], ['Kaskitek Palvelut Oy'])).toHaveLength(1);
    expect(made.length).toBeGreaterThan(0);
  });
});
