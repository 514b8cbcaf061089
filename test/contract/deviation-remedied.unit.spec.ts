import { describe, expect, it } from '@jest/globals';
import type { RecordedOf } from '@attestry/contracts';
import { recorded } from '@attestry/testing';
import { confirmDeviation } from '../../services/audit/src/confirm-deviation/confirm-deviation.js';
import { confirmed, raised } from '../../services/audit/src/exception/exception.examples.js';
import { exception } from '../../services/audit/src/exception/exception.js';
import { after, AUDIT, LEAD } from '../../services/audit/src/test-of-controls/fieldwork.examples.js';
import { planned } from '../../services/audit/src/test-of-controls/test-of-controls.examples.js';
import { testOfControls } from '../../services/audit/src/test-of-controls/test-of-controls.js';
import { controlDoc } from '../../services/control/src/control-details/control.doc.examples.js';
import type { PlanRemediationInput } from '../../services/control/src/plan-remediation/plan-remediation.command.js';
import { planRemediation } from '../../services/control/src/plan-remediation/plan-remediation.js';
import { lookup } from '../../services/control/src/reactions/lookup.examples.js';
import { remedyDeviations } from '../../services/control/src/reactions/remedy-deviations.js';
import { remediation } from '../../services/control/src/remediation/remediation.js';

type Confirmed = RecordedOf<'DeviationConfirmed.v1'>;

/** What the audit service records when the lead auditor confirms an exception. */
const confirmation = (): Confirmed => {
  const { cause, effect } = confirmed().data;
  const context = { audit: AUDIT, test: after(testOfControls, planned()) };
  const [fact] = confirmDeviation({ exceptionId: 'exc-1', cause, effect }, LEAD, after(exception, raised()), context);
  if (!fact) throw new Error('Nothing was confirmed.');
  return recorded<Confirmed>(fact);
};

describe('a deviation over two services', () => {
  it('EXC-5 S59 what audit confirms, control plans a remediation item for', async () => {
    const control = [controlDoc({ id: 'c-1', primary: ['CC6.2', 'CC6.3'] })];
    const [order] = await remedyDeviations.react(confirmation(), lookup({ control }));
    const input = order?.input as PlanRemediationInput;
    const facts = planRemediation(
      input,
      'item-1',
      { gap: undefined, standings: [], now: '2026-01-01T00:00:00.000Z' },
      { is: 'ABSENT' },
    );
    expect(facts).toEqual([
      {
        type: 'RemediationPlanned.v1',
        data: expect.objectContaining({
          ...{ source: 'DEVIATION', sourceId: 'exc-1', controlId: 'c-1', ownerRef: control[0]?.ownerRef },
          ...{ criteria: ['CC6.2', 'CC6.3'], rootCause: confirmed().data.cause },
        }),
      },
    ]);
    expect(after(remediation, ...facts)).toMatchObject({ is: 'PLANNED' });
  });

  it('control: an exception that was cleared or is undecided plans nothing', () => {
    expect(remedyDeviations.on).toEqual(['DeviationConfirmed.v1']);
  });
});
