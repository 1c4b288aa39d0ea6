// Twelve cost rows of the quarter as the accounting system prints them: no VAT, decimal comma. LinkedIn's media stands in its own report
// too, so its rows here must not count twice; search ads and the fair have no other source.
export interface ExampleCost {
  /** 1/2026 */
  readonly month: string;
  readonly of: string;
  readonly media: string;
  readonly work: string;
  readonly tools: string;
  readonly agency: string;
  readonly note: string;
}

const row = (line: string): ExampleCost => {
  const [month, of, media, work, tools, agency, note] = line.split('|').map((cell) => cell.trim());
  return { month, of, media, work, tools, agency, note };
};

export const COSTS: readonly ExampleCost[] = [
  '1/2026 |                 |         | 2400,00 | 390,00 | 1500,00 | Kuukausityö ja työkalut',
  '1/2026 | LinkedIn        | 2310,00 |         |        |         | Mainostilin lasku',
  '1/2026 | Google-haku     | 640,50  |         |        |         | Hakusanamainonta',
  '1/2026 | Videokuvaus     |         |         |        | 1850,00 | Esittelyvideo',
  '2/2026 |                 |         | 2650,00 | 390,00 | 1500,00 | Kuukausityö ja työkalut',
  '2/2026 | LinkedIn        | 2480,00 |         |        |         | Mainostilin lasku',
  '2/2026 | Google-haku     | 712,25  |         |        |         | Hakusanamainonta',
  '2/2026 | Messut          | 1800,00 | 960,00  |        |         | Osasto ja kutsut',
  '3/2026 |                 |         | 2400,00 | 390,00 | 1500,00 | Kuukausityö ja työkalut',
  '3/2026 | LinkedIn        | 2655,00 |         |        |         | Mainostilin lasku',
  '3/2026 | Google-haku     | 598,00  |         |        |         | Hakusanamainonta',
  '3/2026 | Webinaari       | 420,00  | 640,00  | 89,00  |         | Alusta ja juontaja',
].map(row);
