import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { invalidState } from '@attestry/service-kit';
import type { AuditState } from '../audit-engagement/audit-engagement.js';
import { auditIn } from '../audit-engagement/open-audit.js';
import { requiredReason } from '../shape/reason.js';
import { requireTest } from '../test-of-controls/test-of-controls.errors.js';
import type { TestState } from '../test-of-controls/test-of-controls.js';
import type { ReopenTestInput } from './reopen-test.command.js';

/** Goes back to a concluded test in fieldwork; what was recorded of its items stays (TOC-8, EXC-1). */
export const reopenTest = (
  { testId, reason }: ReopenTestInput,
  by: Pick<CommandContext, 'firm'>,
  state: TestState,
  audit: AuditState,
): Fact<'TestReopened.v1'>[] => {
  const test = requireTest(testId, state);
  auditIn(test.auditId, by, audit, 'FIELDWORK');
  if (test.is !== 'CONCLUDED') throw invalidState('TEST', test.is, ['CONCLUDED']);
  const why = requiredReason('2.19', 'To reopen a test', reason, 20);
  return [fact('TestReopened.v1', { testId, auditId: test.auditId, reason: why })];
};
