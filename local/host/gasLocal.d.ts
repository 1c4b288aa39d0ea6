declare module 'gas-local' {
  import type { Context } from 'node:vm';

  const gas: { require(folder: string, globals: object): Context };
  export default gas;
}
