import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(context: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** What axe-core finds wrong with the page as it is shown now, or with the parts named by selectors: rule and elements. */
export async function axeProblems(page: Page, ...parts: string[]): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (include) => {
    const { axe } = window as unknown as { axe: Axe };
    const { violations } = await axe.run(include.length > 0 ? { include } : document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  }, parts);
}
