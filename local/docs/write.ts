import { writeFunctionPages } from './functionPages';
import { writeRulesPage } from './rulesPage';

/** `node local/run.mjs docs` writes the generated pages under docs/ anew. */
export const main = async (): Promise<number> => {
  writeFunctionPages();
  writeRulesPage();
  return 0;
};
