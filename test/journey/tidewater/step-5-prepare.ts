import { randomUUID } from 'node:crypto';
import { named } from '../steps/own-controls.js';
import { prove } from '../steps/controls.js';
import { stepIs } from '../platform/journey-record.js';
import { tellStep } from '../report/summary.js';
import { morning, walkDay, walkInstant } from './calendar.js';
import { connectTools } from './collectors.js';
import { passUntil } from './days.js';
import { inviteObserver, OTHERS } from './firms.js';
import { nameTeam } from '../steps/step-5-prepare.js';
import { chooseFirm } from './preparation.js';
import { lookAtAudit, lookAtPreparation, lookAtProof } from './step-5-numbers.js';
import type { Assessed } from './step-4-risks.js';
import { buildNeeded, judgeAnew } from './step-4-risks.js';
import type { Controls } from '../steps/controls.js';
import type { Tidewater } from './tidewater.js';

export const AUDIT_1 = 'aud-tf-2025';

const PULL_REQUESTS = '2025-12-17';
const IN_THE_PERIOD = '2026-01-01';

/** Three of the controls that answered nothing yet: proof of how they would. */
const PROCEDURES = ['TF-13', 'TF-23', 'TF-30'];

/** The access review of a quarter, with proof valid to 00:00 of its day. */
export const reviewAccess = async (
  { cast }: Tidewater,
  controls: Controls,
  day: string,
  key: string,
): Promise<void> => {
  const [controlId, evidenceId] = [controls.get('TF-14')?.controlId ?? '', randomUUID()];
  const at = walkInstant(`${day}T00:00:00Z`);
  await cast.engineering.command('submitEvidence', {
    ...{ evidenceId, controlIds: [controlId], kind: 'access_review_export', content: `Access review of ${key}` },
    ...{ validFrom: at, validTo: at },
  });
  await cast.compliance.command('acceptEvidence', { evidenceId });
  await cast.engineering.command('recordPerformance', { controlId, evidenceId, occurrenceKey: walkDay(key) });
};

/** 12-29: the auditor plans the audit and accepts the list of controls. */
const acceptControls = async ({ cast }: Tidewater, engagementId: string): Promise<void> => {
  await cast.lead.command('planAudit', {
    ...{ auditId: AUDIT_1, engagementId },
    ...{ windowStart: walkDay('2026-01-12'), windowEnd: walkDay('2026-02-06') },
  });
  await cast.lead.command('acceptControlList', { auditId: AUDIT_1 });
};

/** 8.6: tools are connected, the firm is chosen among three, proof is gathered; READY on 12-30. */
export const prepareType1 = async (walk: Tidewater, { engagementId, controls, needed }: Assessed): Promise<void> => {
  const { cast, checks } = walk;
  const pass = (day: string) => passUntil(walk, controls, morning(day));
  await connectTools(walk, controls, ({ from }) => from < PULL_REQUESTS);
  await pass('2025-12-15');
  await reviewAccess(walk, controls, '2025-12-15', '2025-Q4');
  await inviteObserver(walk, engagementId, OTHERS.birch);
  await pass('2025-12-16');
  await chooseFirm(walk, engagementId);
  const reviewId = await nameTeam(walk, engagementId);
  await pass('2025-12-17');
  await connectTools(walk, controls, ({ from }) => from === PULL_REQUESTS);
  await prove(walk, named(controls, PROCEDURES), 'how it would be done');
  await pass('2025-12-19');
  await buildNeeded(walk, engagementId, needed);
  await pass('2025-12-22');
  await judgeAnew(walk, controls);
  await pass('2025-12-29');
  await acceptControls(walk, engagementId);
  await lookAtAudit(walk, AUDIT_1, engagementId);
  await pass('2025-12-30');
  await lookAtProof(walk, controls);
  await cast.owner.command('concludeReadiness', { reviewId, outcome: 'READY' });
  await stepIs(cast.owner, engagementId, 5, ['EXITED']);
  await lookAtPreparation(walk, engagementId, reviewId);
  await tellStep(walk, 'J1', engagementId, 5);
  await connectTools(walk, controls, ({ from }) => from >= IN_THE_PERIOD);
  checks.close('8.6');
};
