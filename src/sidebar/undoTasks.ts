// Taking back an import or a build, for the parts of the sidebar that offer it.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { WorkbookState } from '../rpc/contract';
import type { Call } from '../rpc/importClient';
import { type Task, useTask } from './useTask';

export interface UndoTasks {
  readonly import: Task<WorkbookState>;
  readonly build: Task<WorkbookState>;
}
const UndoContext = createContext<UndoTasks | null>(null);
export const UndoProvider = UndoContext.Provider;
export const useUndoTasks = (): UndoTasks | null => useContext(UndoContext);

/** `done`: what the sidebar knows of the workbook is out of date then. */
export function useNewUndoTasks(call: Call, done: (state: WorkbookState) => void): UndoTasks {
  const job = (what: 'import' | 'build') => async () => {
    const state = await call('undo', { what });
    done(state);
    return state;
  };
  return { import: useTask(job('import')), build: useTask(job('build')) };
}
