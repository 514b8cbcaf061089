import type { CollectorDoc } from '../collector-view/collector.projection.js';
import type { EvidenceDoc } from '../evidence-item/evidence-item.projection.js';
import type { ControlFreshness } from './control-freshness.projection.js';
import { noticeOf } from './control-freshness.projection.js';

/** What may soon put newer evidence in front of what a control rests on. */
export interface Coming {
  readonly collectors: readonly Pick<CollectorDoc, 'state' | 'controlIds' | 'dueAt' | 'lastScheduledFor'>[];
  /** What collectors brought just now. */
  readonly brought: readonly Pick<EvidenceDoc, 'state' | 'controlIds' | 'collectorId'>[];
}

const laterOf = (a: string, b: string): string => (a > b ? a : b);

/** Whether a healthy collector that did not look since an instant does so by another, or has just brought what no one has judged. */
const isComing = ({ collectors, brought }: Coming, controlId: string, since: string, by: string): boolean =>
  collectors.some(
    ({ state, dueAt, lastScheduledFor = '', controlIds }) =>
      state === 'HEALTHY' &&
      dueAt !== undefined &&
      dueAt <= by &&
      lastScheduledFor < since &&
      controlIds.includes(controlId),
  ) ||
  brought.some(
    ({ state, collectorId, controlIds }) =>
      state === 'SUBMITTED' && collectorId !== undefined && controlIds.includes(controlId),
  );

/**
 * The next notice of what each control rests on: of one piece once, though several controls rest on it. A notice waits while a healthy
 * collector of the control, which did not look since the notice was due, looks before the end or is to look now: what it brings is what
 * the control rests on then (domain 4.5).
 */
export const noticesOf = (
  controls: readonly Pick<ControlFreshness, 'id' | 'proofs'>[],
  coming: Coming,
  until: string,
) => {
  const notices = controls.flatMap(({ id: controlId, proofs: [first] }) => {
    const notice = first && noticeOf(first);
    if (!notice || isComing(coming, controlId, notice.dueAt, laterOf(first.freshUntil, until))) return [];
    return [{ ...notice, id: first.evidenceId }];
  });
  return [...new Map(notices.map((notice) => [notice.id, notice])).values()];
};
