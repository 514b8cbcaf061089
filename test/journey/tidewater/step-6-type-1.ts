import type { Report } from '@attestry/client';
import { expectRefusal } from '../platform/expect.js';
import { stepIs } from '../platform/journey-record.js';
import { tellStep } from '../report/summary.js';
import { evening, passUntil } from './days.js';
import { morning } from './calendar.js';
import { draftReport, issueReport } from '../steps/report-signing.js';
import { acceptAnswers, answer, cancel, raise, requestsOf } from '../steps/requests.js';
import { lookAtType1 } from './step-6-numbers.js';
import type { Assessed } from './step-4-risks.js';
import { AUDIT_1 } from './step-5-prepare.js';
import { concludeTests, passPlain, planTests, startTests } from '../steps/testing.js';
import type { Controls } from '../steps/controls.js';
import type { Tidewater } from './tidewater.js';

const [INITIAL, FOLLOW_UPS, QUESTIONS] = [24, 5, 2];

const codesOf = (controls: Controls, count: number): string[] => [...controls.keys()].sort().slice(0, count);

/** 01-05: every control gets a test of its design and one of its implementation; operation is not for a Type 1. */
const plan = async (walk: Tidewater, controls: Controls) => {
  const all = [...controls.values()];
  const design = await planTests(walk, AUDIT_1, 'DESIGN', all);
  const inPlace = await planTests(walk, AUDIT_1, 'IMPLEMENTATION', all);
  const refused = await expectRefusal(
    'OPERATING_TEST_NOT_ALLOWED',
    planTests(walk, AUDIT_1, 'OPERATING', all.slice(0, 1)),
  );
  walk.checks.see('8.7', { 'a test of operation': refused.code });
  return { design, inPlace };
};

/** 24 requests before fieldwork, 5 that follow them, 2 questions; one is not needed any more. */
const ask = async (walk: Tidewater, controls: Controls): Promise<void> => {
  const pass = (day: string) => passUntil(walk, controls, morning(day));
  const initial = requestsOf(AUDIT_1, 'INITIAL', codesOf(controls, INITIAL));
  const follow = requestsOf(AUDIT_1, 'FOLLOW_UP', codesOf(controls, FOLLOW_UPS), initial);
  const questions = requestsOf(AUDIT_1, 'QUESTION', codesOf(controls, QUESTIONS));
  await raise(walk, AUDIT_1, controls, initial);
  await pass('2026-01-09');
  await answer(walk, initial.slice(0, -1));
  await cancel(walk, initial.slice(-1));
  await pass('2026-01-12');
  await walk.cast.lead.command('startFieldwork', { auditId: AUDIT_1 });
  await acceptAnswers(walk, initial.slice(0, -1));
  await raise(walk, AUDIT_1, controls, [...follow, ...questions]);
  await pass('2026-01-16');
  await answer(walk, [...follow, ...questions]);
  await acceptAnswers(walk, [...follow, ...questions]);
};

/** 8.7: entered on 12-31, planned on 01-05, fieldwork from 01-12 to 01-30, report on 02-06. */
export const auditType1 = async (walk: Tidewater, { engagementId, controls }: Assessed): Promise<Report> => {
  const { cast, checks, settle } = walk;
  await passUntil(walk, controls, evening('2025-12-31'));
  await stepIs(cast.owner, engagementId, 6, ['ENTERED']);
  await passUntil(walk, controls, morning('2026-01-05'));
  const { design, inPlace } = await plan(walk, controls);
  await ask(walk, controls);
  await startTests(walk, [...design, ...inPlace]);
  await passPlain(walk, 'DESIGN', design);
  await passPlain(walk, 'IMPLEMENTATION', inPlace);
  await settle();
  await concludeTests(walk, design);
  await settle();
  await concludeTests(walk, inPlace);
  await passUntil(walk, controls, morning('2026-01-30'));
  await cast.lead.command('endFieldwork', { auditId: AUDIT_1 });
  await passUntil(walk, controls, morning('2026-02-06'));
  const report = await issueReport(walk, await draftReport(walk, AUDIT_1));
  await stepIs(cast.owner, engagementId, 7, ['ENTERED']);
  await tellStep(walk, 'J1', engagementId, 6);
  await lookAtType1(walk, engagementId, report);
  checks.close('8.7');
  return report;
};
