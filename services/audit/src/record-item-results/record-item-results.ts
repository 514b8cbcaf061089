import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { DomainError, refuseField, requireOneOf } from '@attestry/service-kit';
import type { AuditState } from '../audit-engagement/audit-engagement.js';
import { auditIn } from '../audit-engagement/open-audit.js';
import { present } from '../shape/present.js';
import type { RunningTest, TestState } from '../test-of-controls/test-of-controls.js';
import { resultKey } from '../test-of-controls/test-of-controls.js';
import { itemNotInSample, requireRunning } from '../test-of-controls/test-of-controls.errors.js';
import type { ItemResultInput } from './item-result.input.js';
import type { RecordItemResultsInput } from './record-item-results.command.js';

const MOST = 1_000;

export interface RecordingContext {
  readonly audit: AuditState;
  /** Keys of the items that this test looks at. */
  readonly items: readonly string[];
  /** Requests of this audit whose evidence was declared unobtainable. */
  readonly unobtainable: ReadonlySet<string>;
  /** Requests of this audit that are unanswered 14 business days after their due day (4.12). */
  readonly unanswered: ReadonlySet<string>;
}

const failed = (itemKey: string): DomainError =>
  new DomainError('EXCEPTION_IMMUTABLE', 'This item failed and has raised an exception; confirm or clear that.', {
    rule: 'EXC-1',
    itemKey,
  });

/** A limitation needs proof declared unobtainable; where none came in time, the lead auditor may record one (4.12). */
const requireLimitation = (requestId: string | undefined, role: string, context: RecordingContext): void => {
  const declared = requestId !== undefined && context.unobtainable.has(requestId);
  const waitedFor = requestId !== undefined && role === 'AL' && context.unanswered.has(requestId);
  if (!declared && !waitedFor)
    refuseField('requestId', 'names a request declared unobtainable; an item without kept proof is a FAIL.');
};

const requireResult = (test: RunningTest, one: ItemResultInput, role: string, context: RecordingContext): void => {
  const { itemKey, attribute, result, requestId } = one;
  requireOneOf('result', result, ['PASS', 'FAIL', 'UNABLE']);
  if (!context.items.includes(itemKey)) throw itemNotInSample(itemKey);
  if (!test.attributes.includes(attribute)) refuseField('attribute', `is one of ${test.attributes.join(', ')}.`);
  if (result === 'UNABLE') requireLimitation(requestId, role, context);
  if (test.results.get(resultKey(itemKey, attribute))?.result === 'FAIL') throw failed(itemKey);
};

/** Records what items showed: items of the sample only (TOC-4); a recorded FAIL is not taken back (EXC-1). */
export const recordItemResults = (
  { testId, results }: RecordItemResultsInput,
  by: Pick<CommandContext, 'firm' | 'role'>,
  state: TestState,
  context: RecordingContext,
): Fact<'TestItemRecorded.v1'>[] => {
  const distinct = new Set(results.map(({ itemKey, attribute }) => resultKey(itemKey, attribute))).size;
  if (results.length === 0 || results.length > MOST || distinct < results.length)
    refuseField('results', `has 1 to ${MOST} entries, one an item and attribute.`);
  const test = requireRunning(testId, state);
  auditIn(test.auditId, by, context.audit, 'FIELDWORK');
  return results.map((one) => {
    requireResult(test, one, by.role, context);
    const { itemKey, attribute, result, evidenceIds = [], note, requestId } = one;
    const { auditId, controlId } = test;
    const found = {
      itemKey,
      attribute,
      result,
      evidenceIds: [...(evidenceIds ?? [])],
      ...present({ note, requestId }),
    };
    return fact('TestItemRecorded.v1', { testId, auditId, controlId, ...found });
  });
};
