// Entry points. The build makes one top-level function of each, and of every custom function one that calls `cell`.
export { cell } from './customFunctions';
export { buildPlanFromMenu, onEdit, onInstall, onOpen, showSidebar } from './menu';
export { rpc } from './rpcServer';
