import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { invalidState } from '@attestry/service-kit';
import type { AuditState } from '../audit-engagement/audit-engagement.js';
import { auditIn } from '../audit-engagement/open-audit.js';
import type { TestState } from '../test-of-controls/test-of-controls.js';
import { designDeficient, requireTest, testerNotIndependent } from '../test-of-controls/test-of-controls.errors.js';
import { isDesignDeficient } from '../test-sheet/design-deficient.js';
import type { TestDoc } from '../test-sheet/test-sheet.projection.js';
import type { StartTestInput } from './start-test.command.js';

export interface StartContext {
  readonly audit: AuditState;
  /** Everybody who ever owned or performed the control. */
  readonly people: readonly string[];
  /** Tests of the same control in this audit. */
  readonly others: readonly TestDoc[];
}

/** Starts a planned test under the caller's hand, who never owned or performed the control (TOC-6). */
export const startTest = (
  { testId }: StartTestInput,
  by: Pick<CommandContext, 'firm' | 'actor'>,
  state: TestState,
  { audit, people, others }: StartContext,
): Fact<'TestStarted.v1'>[] => {
  const test = requireTest(testId, state);
  auditIn(test.auditId, by, audit, 'FIELDWORK');
  if (test.is !== 'PLANNED') throw invalidState('TEST', test.is, ['PLANNED']);
  if (people.includes(by.actor)) throw testerNotIndependent(test.controlId);
  if (test.kind === 'OPERATING' && isDesignDeficient(others)) throw designDeficient(test.controlId);
  return [fact('TestStarted.v1', { testId, auditId: test.auditId, testerRef: by.actor })];
};
