// What every execution loads, a custom function in a cell too: the functions, the menu, the note of an edit. All else is in server.ts.
export { cell } from './customFunctions';
export { onEdit, onInstall, onOpen, showSidebar } from './menu';
