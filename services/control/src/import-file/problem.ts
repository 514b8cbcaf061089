import { DomainError } from '@attestry/service-kit';

/** What is wrong with a file, and where: line 1 is the first. */
export interface Problem {
  readonly line: number;
  readonly field?: string;
  readonly reason: string;
  /** The code of a rule that the line breaks; VALIDATION_FAILED when absent. */
  readonly code?: string;
}

const SHOWN = 50;

const said = ({ line, field, reason }: Problem): string => `Line ${line}: ${field ? `${field} ` : ''}${reason}`;

/** Refuses a whole file: the code of its first fault, the first 50 faults in `problems`, how many there are in all. */
export const refuseFile = (problems: readonly Problem[]): never => {
  const [first = { line: 1, reason: 'is empty.' }] = problems;
  const shown = problems.slice(0, SHOWN).map(({ code = 'VALIDATION_FAILED', ...where }) => ({ ...where, code }));
  throw new DomainError(first.code ?? 'VALIDATION_FAILED', `${said(first)} Nothing was imported.`, {
    problems: shown,
    faults: problems.length,
  });
};
