import type { CompensationInput, Report } from '@attestry/client';
import { morningOf } from '../platform/business-clock.js';
import { stepIs } from '../platform/journey-record.js';
import { tellStep } from '../report/summary.js';
import type { Controls } from '../steps/controls.js';
import { exceptionOf, respondTo } from '../steps/exceptions.js';
import { draftReport, issueReport } from '../steps/report-signing.js';
import { startFieldwork } from '../steps/fieldwork.js';
import { draw, resultsOf } from '../steps/samples.js';
import { concludeTests } from '../steps/testing.js';
import type { PlannedTest } from '../steps/tests.js';
import { COMPENSATING } from './controls.js';
import { lookAtDraws } from './draws.js';
import { lookAtExceptions, record, settleExceptions, testOf } from './findings.js';
import { LOST } from './happenings.js';
import type { Harborlight, Planned } from './harborlight.js';
import { weeksUntil } from './months.js';
import { lookAtDisclaimer, lookAtOpinion } from './opinion.js';
import { lookAtReport } from './report-numbers.js';
import { answerOrDeclare, ask, followUp } from './requests.js';
import { AUDIT } from './step-5-prepare.js';

/** No incident in the period: there is nothing to draw from (C2). */
const IDLE = 'HL-15';

const compensations = (controls: Controls): CompensationInput[] => [
  {
    criterion: COMPENSATING.criterion,
    controlId: controls.get(COMPENSATING.code)?.controlId ?? '',
    reason: 'A batch whose letters do not add up to its orders is refused before it is printed.',
  },
];

/** 05-18 to 05-22: the mailbox of the desk was kept elsewhere; one of the three limits is lifted. */
const liftOne = async (walk: Harborlight, controls: Controls): Promise<void> => {
  const { cast, settle } = walk;
  const [code, testId] = ['HL-25', testOf('HL-25')];
  await cast.lead.command('reopenFieldwork', {
    ...{ auditId: AUDIT, reason: 'The mailbox of the desk was found in the archive of the provider.' },
  });
  await settle();
  const keys = LOST[code] ?? [];
  await followUp(
    walk,
    controls,
    code,
    keys.map((key, index) => ({
      content: `${key}: request and answer in the mailbox of the desk.`,
      at: `2037-03-${index === 0 ? '18' : '24'}T10:00:00.000Z`,
    })),
  );
  await cast.lead.command('reopenTest', { testId, reason: 'Its items of March can be looked at after all.' });
  await cast.auditor.commands([resultsOf(testId, keys)]);
  await settle();
  await cast.auditor.command('concludeTest', { testId });
};

/** To the first proposal: what was found, what could not be had, and the opinion that the rule would not give. */
const findAndPropose = async (walk: Harborlight, controls: Controls, sampled: readonly PlannedTest[]) => {
  await weeksUntil(walk, morningOf('2037-05-08'));
  await answerOrDeclare(walk);
  await weeksUntil(walk, morningOf('2037-05-11'));
  await record(walk, sampled);
  await weeksUntil(walk, morningOf('2037-05-12'));
  await settleExceptions(walk, controls);
  await lookAtDraws(walk, sampled);
};

/** G6: fieldwork from 05-04; a disclaimer is proposed on 05-15 and avoided on 05-22; the report is of 05-26. */
export const audit = async (walk: Harborlight, { engagementId, controls }: Planned): Promise<Report> => {
  const { cast, settle, checks } = walk;
  const operating = await startFieldwork(walk, AUDIT, controls);
  const sampled = operating.filter(({ control }) => control.code !== IDLE);
  await draw(walk, sampled);
  await ask(walk, controls);
  await findAndPropose(walk, controls, sampled);
  await concludeTests(walk, operating);
  await weeksUntil(walk, morningOf('2037-05-15'));
  await cast.lead.command('endFieldwork', { auditId: AUDIT });
  await settle();
  await cast.lead.command('proposeOpinion', { auditId: AUDIT, compensations: compensations(controls) });
  await lookAtDisclaimer(walk);
  await weeksUntil(walk, morningOf('2037-05-18'));
  await respondTo(walk, await exceptionOf(walk, AUDIT, testOf('HL-16')));
  await liftOne(walk, controls);
  await weeksUntil(walk, morningOf('2037-05-22'));
  await cast.lead.command('endFieldwork', { auditId: AUDIT });
  const reportId = await draftReport(walk, AUDIT, compensations(controls));
  await lookAtOpinion(walk);
  await weeksUntil(walk, morningOf('2037-05-26'));
  const report = await issueReport(walk, reportId);
  await stepIs(cast.owner, engagementId, 7, ['ENTERED']);
  await settle();
  await tellStep(walk, 'J1', engagementId, 6);
  await lookAtExceptions(walk);
  await lookAtReport(walk, engagementId, report);
  checks.close('G6');
  return report;
};
