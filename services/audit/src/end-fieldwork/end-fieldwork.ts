import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { DomainError } from '@attestry/service-kit';
import type { AuditState, OpenAudit } from '../audit-engagement/audit-engagement.js';
import { auditIn } from '../audit-engagement/open-audit.js';
import { isFinal } from '../evidence-request/evidence-request.js';
import type { RequestDoc } from '../request-details/request.projection.js';
import type { TestProgress } from '../test-progress/test-progress.projection.js';
import type { EndFieldworkInput } from './end-fieldwork.command.js';

interface Context {
  /** Requests and tests of the audit. */
  readonly requests: readonly Pick<RequestDoc, 'id' | 'state'>[];
  readonly tests: readonly TestProgress[];
}

type Owed = Pick<TestProgress, 'controlId' | 'kind'>;

/** The two tests that each control needs (S24, S26); one whose design is deficient is not tested for operation (TOC-7). */
const owed = ({ controls, type }: OpenAudit, tests: readonly TestProgress[]): Owed[] =>
  controls.flatMap(({ controlId }): Owed[] => {
    const deficient = tests.some((test) => test.controlId === controlId && test.conclusion === 'NOT_SUITABLY_DESIGNED');
    if (type === 'TYPE_1')
      return [
        { controlId, kind: 'DESIGN' },
        { controlId, kind: 'IMPLEMENTATION' },
      ];
    return deficient
      ? [{ controlId, kind: 'DESIGN' }]
      : [
          { controlId, kind: 'DESIGN' },
          { controlId, kind: 'OPERATING' },
        ];
  });

/** Tests that are planned but not concluded, and tests that the plan owes (S52), as `<control> <kind>`. */
export const testsLeft = (audit: OpenAudit, tests: readonly TestProgress[]): string[] => {
  const open: readonly Owed[] = tests.filter(({ state }) => state !== 'CONCLUDED');
  const name = ({ controlId, kind }: Owed): string => `${controlId} ${kind}`;
  const planned = new Set(tests.map(name));
  return [
    ...open.map(name),
    ...owed(audit, tests)
      .map(name)
      .filter((one) => !planned.has(one)),
  ];
};

/** Ends fieldwork when nothing is open (AUD-3). */
export const endFieldwork = (
  { auditId }: EndFieldworkInput,
  by: Pick<CommandContext, 'firm' | 'now'>,
  state: AuditState,
  { requests, tests }: Context,
): Fact<'FieldworkEnded.v1'>[] => {
  const audit = auditIn(auditId, by, state, 'FIELDWORK');
  const open = requests.filter((request) => !isFinal(request.state)).map(({ id }) => id);
  if (open.length > 0)
    throw new DomainError('OPEN_REQUESTS', `${open.length} requests are still open.`, {
      rule: 'AUD-3',
      requests: open,
    });
  const left = testsLeft(audit, tests);
  if (left.length > 0)
    throw new DomainError('TESTS_NOT_CONCLUDED', `${left.length} tests are not concluded.`, {
      rule: 'AUD-3',
      tests: left,
    });
  return [fact('FieldworkEnded.v1', { auditId, engagementId: audit.engagementId, at: by.now })];
};
