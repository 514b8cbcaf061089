import { setTimeout as pause } from 'node:timers/promises';
import type { Engagement, Order, RemediationItem } from '@attestry/client';
import { addDays, addMonths } from '@attestry/soc2/calendar';
import { Unexpected } from '../platform/expect.js';
import { stepIs } from '../platform/journey-record.js';
import type { Walk } from '../walk.js';
import { inOrder } from '../walk.js';
import type { WalkControl } from './controls.js';
import { byOwner, prove } from './controls.js';

const ITEMS = `query Items($id: ID!) { engagement(id: $id) { remediationPlan { id state source controlId ownerRef } } }`;

/** What the auditor found is mended: the control shown anew, the item verified, the control in operation again. */
export const mendDeviations = async (
  walk: Walk,
  engagementId: string,
  controls: ReadonlyMap<string, WalkControl>,
): Promise<void> => {
  const { engagement } = await walk.cast.compliance.query<{ engagement: { remediationPlan: RemediationItem[] } }>(
    ITEMS,
    { id: engagementId },
  );
  const open = engagement.remediationPlan.filter(({ source, state }) => source === 'DEVIATION' && state === 'PLANNED');
  const concerned = [...controls.values()].filter(({ controlId }) => open.some((item) => item.controlId === controlId));
  const proofs = await prove(walk, concerned, 'mended after the audit');
  await walk.settle();
  await byOwner(walk, concerned, ({ controlId }): Order[] =>
    open
      .filter((item) => item.controlId === controlId)
      .flatMap(({ id: itemId }): Order[] => [
        { name: 'startRemediation', input: { itemId } },
        { name: 'reportRemediationDone', input: { itemId, evidenceIds: [proofs.get(controlId) ?? ''] } },
      ]),
  );
  await inOrder(
    walk.cast.compliance,
    open.map(({ id: itemId }): Order => ({ name: 'verifyRemediation', input: { itemId } })),
  );
  await walk.settle();
};

const ENGAGEMENTS = `query Engagements { engagements(first: 20) { edges { node { id type state predecessorId } } } }`;
const POLL_MS = 100;
const PATIENCE_MS = 60_000;

/** The engagement that the journey opened by itself after another one's report. */
export const successorOf = async ({ cast }: Walk, engagementId: string): Promise<string> => {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const { engagements } = await cast.owner.query<{ engagements: { edges: { node: Engagement }[] } }>(ENGAGEMENTS);
    const found = engagements.edges.find(({ node }) => node.predecessorId === engagementId);
    if (found) return found.node.id;
    if (Date.now() > deadline) throw new Unexpected('a successor engagement', 'opened by itself', 'none');
    await pause(POLL_MS);
  }
};

export interface Period {
  /** First day. */
  readonly start: string;
  /** Last day. */
  readonly end: string;
}

/** Management sets the period of the re-audit, twelve months from the day after the as-of date, and confirms what is carried over. */
export const openReaudit = async (
  walk: Walk,
  predecessorId: string,
  asOfDate: string,
): Promise<{ engagementId: string; period: Period }> => {
  const { cast, settle } = walk;
  const engagementId = await successorOf(walk, predecessorId);
  await stepIs(cast.owner, engagementId, 1, ['ENTERED']);
  const period = { start: addDays(asOfDate, 1), end: addDays(addMonths(addDays(asOfDate, 1), 12), -1) };
  await settle();
  await cast.owner.command('confirmCarryForward', { engagementId, steps: [1, 2, 3, 4] });
  await settle();
  await cast.owner.command('setObservationPeriod', { engagementId, start: period.start, end: period.end });
  await settle();
  await stepIs(cast.owner, engagementId, 5, ['ENTERED']);
  return { engagementId, period };
};
