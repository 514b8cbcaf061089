import { prove } from '../steps/controls.js';
import { stepIs } from '../platform/journey-record.js';
import { tellStep } from '../report/summary.js';
import { morning, walkDay } from './calendar.js';
import { evening, passUntil } from './days.js';
import { ALDER, INDUSTRY, inviteObserver } from './firms.js';
import { lookAtHistory } from './history-numbers.js';
import { lookAtLate, lookAtLock } from './period-numbers.js';
import { nameTeam } from '../steps/step-5-prepare.js';
import type { Assessed } from './step-4-risks.js';
import { reviewAccess } from './step-5-prepare.js';
import type { Controls } from '../steps/controls.js';
import type { Tidewater } from './tidewater.js';

export const AUDIT_2 = 'aud-tf-2026';

/** 03-11, after the failure of 03-10: transport gets a second version of its setting. */
const hardenTransport = async ({ cast }: Tidewater, controls: Controls): Promise<void> => {
  await cast.engineering.command('reviseControl', {
    controlId: controls.get('TF-16')?.controlId ?? '',
    text: 'Encrypted transport, with certificates that are renewed a month before they end.',
  });
};

/** What happens so seldom in a half-year that the auditors get one proof more. */
const SELDOM = ['TF-18', 'TF-23', 'TF-25', 'TF-30'];

/** 06-15: one proof more of what people do once a year, or seldom. */
const gather = (walk: Tidewater, controls: Controls) =>
  prove(
    walk,
    [...controls.values()].filter(({ code, frequency }) => frequency === 'ANNUAL' || SELDOM.includes(code)),
    'gathered for the auditors',
  );

/** 06-29: the firm again, the team, the audit planned on the controls of the day; READY on 06-30. */
const prepare = async (walk: Tidewater, controls: Controls, engagementId: string): Promise<void> => {
  const { cast } = walk;
  await passUntil(walk, controls, morning('2026-06-29'));
  await cast.lead.command('declareIndependence', { engagementId, services: [], freeInWindow: true });
  await cast.owner.command('selectFirm', { engagementId, firmId: ALDER, industry: INDUSTRY });
  const reviewId = await nameTeam(walk, engagementId);
  await cast.lead.command('planAudit', {
    ...{ auditId: AUDIT_2, engagementId },
    ...{ windowStart: walkDay('2026-07-06'), windowEnd: walkDay('2026-08-21') },
  });
  await cast.lead.command('acceptControlList', { auditId: AUDIT_2 });
  // By the evening the tools have told what they saw today: proof of a setting ages within a day.
  await passUntil(walk, controls, evening('2026-06-30'));
  await cast.owner.command('concludeReadiness', { reviewId, outcome: 'READY' });
  await stepIs(cast.owner, engagementId, 5, ['EXITED']);
};

/** 8.8 to the lock: a half-year of operation, most of it told by tools. */
export const observePeriod = async (walk: Tidewater, { controls }: Assessed, second: string): Promise<void> => {
  const pass = (day: string) => passUntil(walk, controls, morning(day));
  await inviteObserver(walk, second, ALDER);
  await pass('2026-03-11');
  await hardenTransport(walk, controls);
  await pass('2026-03-16');
  await reviewAccess(walk, controls, '2026-03-16', '2026-Q1');
  await pass('2026-04-01');
  await lookAtLate(walk, controls);
  await pass('2026-06-15');
  await reviewAccess(walk, controls, '2026-06-15', '2026-Q2');
  await gather(walk, controls);
  await prepare(walk, controls, second);
  await pass('2026-07-01');
  await stepIs(walk.cast.owner, second, 6, ['ENTERED']);
  await lookAtLock(walk, second);
  await lookAtHistory(walk, controls);
  await tellStep(walk, 'J2', second, 5);
};
