import type { RecordedOf } from '@attestry/contracts';
import { unknownFact, view } from '@attestry/service-kit';
import { dayOf, nextDueStep } from '@attestry/soc2';
import { remediationTimer, toldStep } from '../remediation/remediation-timer.js';
import type { RemediationSource } from '../remediation/remediation.js';
import { present } from '../shape/present.js';

/** One remediation item as it is listed; keys are item ids. */
export interface RemediationDoc {
  readonly id: string;
  readonly source: RemediationSource;
  readonly sourceId: string;
  readonly criteria: readonly string[];
  readonly controlId?: string;
  readonly effort: number;
  readonly benefitHalves: number;
  readonly dueOn: string;
  readonly ownerRef: string;
  readonly engagementId?: string;
  readonly rootCause?: string;
  readonly state: 'PLANNED' | 'IN_PROGRESS' | 'BLOCKED' | 'DONE' | 'VERIFIED' | 'CANCELLED';
  readonly overdue: boolean;
  /** Day it was planned. */
  readonly plannedOn: string;
  /** Day it was verified or cancelled. */
  readonly closedOn?: string;
  /** When the due day was set. */
  readonly setAt: string;
  /** The step of 4.12 told last for it. */
  readonly said?: number;
  readonly evidenceIds: readonly string[];
  /** When the next step of 4.12 is to be told; only while work is to be done. */
  readonly dueAt?: string;
}

const waiting = ({ dueAt: _, ...doc }: RemediationDoc): RemediationDoc => {
  const dueAt = nextDueStep(remediationTimer(doc))?.at;
  return { ...doc, ...present({ dueAt }) };
};

const planned = (fact: RecordedOf<'RemediationPlanned.v1'>): RemediationDoc => {
  const { itemId: id, ...data } = fact.data;
  const { recordedAt: setAt } = fact;
  const fresh = { state: 'PLANNED', overdue: false, evidenceIds: [] } as const;
  return waiting({ id, ...data, ...fresh, setAt, plannedOn: dayOf(setAt) });
};

const settled = ({ dueAt: _, ...doc }: RemediationDoc, state: RemediationDoc['state']): RemediationDoc => ({
  ...doc,
  state,
});

const reopened = (doc: RemediationDoc): RemediationDoc => waiting({ ...doc, state: 'IN_PROGRESS' });

const moved = ({ said: _, ...doc }: RemediationDoc, dueOn: string, setAt: string): RemediationDoc =>
  waiting({ ...doc, dueOn, setAt, overdue: false });

export const remediationView = view<RemediationDoc>()({
  name: 'remediation-item',
  on: [
    'RemediationPlanned.v1',
    'RemediationStarted.v1',
    'RemediationBlocked.v1',
    'RemediationReportedDone.v1',
    'RemediationVerified.v1',
    'RemediationRejected.v1',
    'RemediationRescheduled.v1',
    'RemediationDueSoon.v1',
    'RemediationOverdue.v1',
    'RemediationCancelled.v1',
  ],
  key: (fact) => fact.data.itemId,
  fold: (doc, fact) => {
    if (fact.type === 'RemediationPlanned.v1') return planned(fact);
    if (!doc) return undefined;
    switch (fact.type) {
      case 'RemediationStarted.v1':
      case 'RemediationRejected.v1':
        return reopened(doc);
      case 'RemediationBlocked.v1':
        return { ...doc, state: 'BLOCKED' };
      case 'RemediationReportedDone.v1':
        return { ...settled(doc, 'DONE'), evidenceIds: fact.data.evidenceIds };
      case 'RemediationVerified.v1':
        return { ...settled(doc, 'VERIFIED'), closedOn: dayOf(fact.recordedAt) };
      case 'RemediationCancelled.v1':
        return { ...settled(doc, 'CANCELLED'), closedOn: dayOf(fact.recordedAt) };
      case 'RemediationRescheduled.v1':
        return moved(doc, fact.data.to, fact.recordedAt);
      case 'RemediationDueSoon.v1':
        return waiting({ ...doc, said: toldStep(fact) });
      case 'RemediationOverdue.v1':
        return waiting({ ...doc, said: toldStep(fact), overdue: true });
      default:
        return unknownFact(fact);
    }
  },
});

/** Items that still promise or show work: a planned criterion counts as looked after (REM-6). */
export const isLive = ({ state }: Pick<RemediationDoc, 'state'>): boolean =>
  state !== 'VERIFIED' && state !== 'CANCELLED';
