import { describe, expect, it } from '@jest/globals';
import type { RecordedOf } from '@attestry/contracts';
import { recorded } from '@attestry/testing';
import { CancelObligation } from '../cancel-obligation/cancel-obligation.command.js';
import { controlDoc } from '../control-details/control.doc.examples.js';
import { retired } from '../control/control.examples.js';
import { MissOccurrence } from '../miss-occurrence/miss-occurrence.command.js';
import { fulfilled, waived } from '../obligation/obligation.examples.js';
import { cancelObligations } from './cancel-obligations.js';
import { lookup } from './lookup.examples.js';
import { missWaived } from './miss-waived.js';
import { recurObligations } from './recur-obligations.js';

const FROM = '2026-03-01T00:00:00.000Z';

describe('a control is retired (MON-5)', () => {
  const fact = recorded<RecordedOf<'ControlRetired.v1'>>(retired({ effectiveFrom: FROM }));
  const owed = (id: string, dueOn: string, state = 'DUE', controlId = 'c-1') => ({ id, dueOn, state, controlId });

  it('MON-5: open obligations due from its effective date on are cancelled, earlier ones stay owed', async () => {
    const obligation = [
      owed('ob-1', '2026-02-28', 'OVERDUE'),
      owed('ob-2', '2026-03-01'),
      owed('ob-3', '2026-06-30', 'FULFILLED'),
      owed('ob-4', '2026-06-30', 'DUE', 'c-9'),
    ];
    expect(await cancelObligations.react(fact, lookup({ obligation }))).toEqual([
      { command: CancelObligation, input: { obligationId: 'ob-2', validFrom: FROM } },
    ]);
  });

  it('MON-5: what it settles late is not followed by another', async () => {
    const settled = recorded<RecordedOf<'ObligationFulfilled.v1'>>(fulfilled({}));
    const doc = { id: 'ob-1', kind: 'OTHER', dueOn: '2026-02-28', recurrence: 'MONTHLY', controlId: 'c-1' };
    const after = (retiredFrom?: string) => {
      const control = [controlDoc(retiredFrom ? { state: 'RETIRED', retiredFrom } : {})];
      return recurObligations.react(settled, lookup({ obligation: [doc], control }));
    };
    expect(await after(FROM)).toEqual([]);
    expect(await after('2026-03-29T00:00:00.000Z')).toHaveLength(1);
    expect(await after()).toHaveLength(1);
  });
});

describe('an obligation is waived (MON-4)', () => {
  const fact = recorded<RecordedOf<'ObligationWaived.v1'>>(waived());

  it('MON-4: the occurrence it asked for counts as missed; one without an occurrence has none', async () => {
    const asked = { id: 'ob-1', controlId: 'c-1', occurrenceKey: '2026-Q1' };
    expect(await missWaived.react(fact, lookup({ obligation: [asked] }))).toEqual([
      { command: MissOccurrence, input: { controlId: 'c-1', occurrenceKey: '2026-Q1' } },
    ]);
    const bare = { id: 'ob-1', controlId: 'c-1' };
    expect(await missWaived.react(fact, lookup({ obligation: [bare] }))).toEqual([]);
  });
});
