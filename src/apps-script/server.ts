// What a click asks for: building, importing, everything behind the sidebar. Loaded only then (decision 0013).
export { buildPlanFromMenu } from './buildPlanFromMenu';
export { rpc } from './rpcServer';
