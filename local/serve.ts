// `npm start`: builds the static page into dist-page/ and serves it on this machine only.
import { buildPage } from './page/buildPage';
import { addressOf, servePage } from './page/servePage';

export async function main(args: string[]): Promise<number> {
  await buildPage({ dist: process.env.OUT_DIR ?? 'dist', out: 'dist-page' });
  const server = await servePage('dist-page', args[0] ? Number(args[0]) : undefined);
  console.log(`The plan is at ${addressOf(server)} (Ctrl+C stops it).`);
  return 0;
}
