import { describe, expect, it } from '@jest/globals';
import type { RecordedOf } from '@attestry/contracts';
import { exampleOf, fact } from '@attestry/contracts';
import { recorded } from '@attestry/testing';
import { controlDoc } from '../control-details/control.doc.examples.js';
import { ReportDegradation } from '../report-degradation/report-degradation.command.js';
import { RestoreOperation } from '../restore-operation/restore-operation.command.js';
import { degradeByAudit } from './degrade-by-audit.js';
import { lookup } from './lookup.examples.js';
import { restoreRemedied } from './restore-remedied.js';

const issued = recorded<RecordedOf<'ReportIssued.v1'>>(
  fact('ReportIssued.v1', { ...exampleOf('ReportIssued.v1'), auditId: 'aud-1' }),
);
const concluded = (controlId: string, conclusion: string, auditId = 'aud-1') => ({
  id: `t-${controlId}-${auditId}`,
  ...{ auditId, controlId, conclusion },
});
const working = (id: string) => controlDoc({ id, implementation: 'IMPLEMENTED' });

describe('a report is issued', () => {
  it('8.9: a control found NOT_EFFECTIVE is degraded by AUDIT; an exception, another audit or one not working is not', async () => {
    const conclusions = [
      concluded('c-13', 'NOT_EFFECTIVE'),
      concluded('c-26', 'EFFECTIVE_WITH_EXCEPTION'),
      concluded('c-14', 'NOT_EFFECTIVE', 'aud-0'),
      concluded('c-15', 'NOT_EFFECTIVE'),
    ];
    const down = controlDoc({ id: 'c-15', implementation: 'DEGRADED' });
    const control = [working('c-13'), working('c-26'), working('c-14'), down];
    expect(await degradeByAudit.react(issued, lookup({ control, 'known-conclusion': conclusions }))).toEqual([
      { command: ReportDegradation, input: { controlId: 'c-13', cause: 'AUDIT' } },
    ]);
  });
});

describe('the remedy of a deviation is verified', () => {
  const verified = recorded<RecordedOf<'RemediationVerified.v1'>>(fact('RemediationVerified.v1', { itemId: 'r-1' }));
  const item = (id: string, state: string, source = 'DEVIATION') => ({ id, state, source, controlId: 'c-13' });
  const degraded = (degradedBy: string) => [controlDoc({ id: 'c-13', implementation: 'DEGRADED', degradedBy })];
  const after = (items: readonly { readonly id: string }[], control = degraded('AUDIT')) =>
    restoreRemedied.react(verified, lookup({ control, 'remediation-item': items }));

  it('8.9: the control that the audit degraded works again once its last deviation is remedied', async () => {
    const restored = [{ command: RestoreOperation, input: { controlId: 'c-13' } }];
    expect(await after([item('r-1', 'VERIFIED')])).toEqual(restored);
    expect(await after([item('r-1', 'VERIFIED'), item('r-2', 'DONE')])).toEqual([]);
    expect(await after([item('r-1', 'VERIFIED'), item('r-2', 'PLANNED', 'GAP')])).toEqual(restored);
  });

  it('what a monitor or a person degraded is theirs to restore', async () => {
    expect(await after([item('r-1', 'VERIFIED')], degraded('MONITOR'))).toEqual([]);
    expect(await after([item('r-1', 'VERIFIED', 'GAP')])).toEqual([]);
  });
});
