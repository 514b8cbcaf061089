import { stateFolder, type StateFolder } from './paths.js';
import { isRunning, readRun, type RunFile } from './run-file.js';

export interface RunningStack {
  readonly folder: StateFolder;
  readonly run: RunFile;
}

/** The stack of `npm start`, or another by its name; throws when it does not run. */
export const runningStack = (name = ''): RunningStack => {
  const folder = stateFolder(name);
  const run = readRun(folder.run);
  if (!run || !isRunning(run) || run.state !== 'running')
    throw new Error('No stack is running: start one with "npm start" or "npm run serve".');
  return { folder, run };
};
