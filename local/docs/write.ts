import { writeFunctionPages } from './functionPages';

/** `node local/run.mjs docs` writes the generated pages under docs/ anew. */
export const main = async (): Promise<number> => {
  writeFunctionPages();
  return 0;
};
