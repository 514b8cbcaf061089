import type { Child, Exit } from './child.js';

export const describeExit = (exit: Exit): string => (exit.signal ? `signal ${exit.signal}` : `exit code ${exit.code}`);

/** A sentence about a child that failed, with its last words. */
export const lastWords = (child: Pick<Child, 'name' | 'logFile' | 'tail'>, what: string): string => {
  const lines = child
    .tail()
    .slice(-20)
    .map((line) => `    ${line}`);
  return [`${child.name} ${what}. Its last lines (all in ${child.logFile}):`, ...lines].join('\n');
};
