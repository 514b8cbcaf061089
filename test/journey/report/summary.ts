import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '@attestry/client';
import { Unexpected } from '../platform/expect.js';
import { journeyRecord, stepIs } from '../platform/journey-record.js';
import type { Walk } from '../walk.js';
import { writeReport } from './report-files.js';

export type Step = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const TITLES: Readonly<Record<Step, string>> = {
  1: 'choose scope',
  2: 'find gaps, plan',
  3: 'put controls in place',
  4: 'assess risks',
  5: 'prepare, choose the auditor',
  6: 'audit and report',
  7: 'maintain and monitor',
};

/** Steps that the next one follows at once; step 6 waits for its date, step 7 for the report. */
const FOLLOWED_AT_ONCE = 4;

/**
 * The line of a step that is done, from the record that the platform keeps. Its facts are all that were recorded since the
 * line before, counted while nothing is under way: so two walks count alike, whoever was faster.
 */
export const tellStep = async (walk: Walk, journey: string, engagementId: string, step: Step): Promise<void> => {
  if (step <= FOLLOWED_AT_ONCE) await stepIs(walk.cast.owner, engagementId, step + 1, ['ENTERED']);
  await walk.settle();
  const [record, facts] = [await journeyRecord(walk.cast.owner, engagementId), await walk.facts.since()];
  const found = record?.steps.find((one) => one.step === step);
  if (!found?.enteredAt) throw new Unexpected(`${journey} step ${step}`, 'entered', found?.state);
  const [entered, left] = [found.enteredAt.slice(0, 10), found.exitedAt?.slice(0, 10)];
  walk.ledger.step({ journey, step, title: TITLES[step], entered, left, days: found.days, facts });
};

/** One line for the steps that a successor took over. */
export const tellCarried = ({ ledger }: Walk, journey: string, steps: readonly Step[]): void =>
  ledger.say(`  ${journey} steps ${steps.join(', ')} carried forward`);

const row = ({
  type,
  opinion,
  state,
  coverageStart,
  coverageEnd,
  reportDate,
  validUntil,
  deviations,
}: Report): string =>
  `  ${(type ?? '').padEnd(7)} ${(opinion ?? '').padEnd(12)} ${state.padEnd(11)} ${coverageStart ? `${coverageStart} to ` : '           at '}${coverageEnd ?? ''}  ${reportDate ?? ''}  ${validUntil ?? ''}  ${String(deviations ?? 0).padStart(3)}`;

export const tellReports = ({ ledger }: Walk, reports: readonly Report[]): void => {
  ledger.say('\n  type    opinion      state       covers                      reported    valid until  deviations');
  for (const report of reports) ledger.say(row(report));
};

/** `journey.json`, and each report as JSON, Markdown and PDF, downloaded through the gateway and checked against its digests. */
export const writeOut = async (walk: Walk, out: string, reports: readonly Report[]): Promise<void> => {
  await mkdir(out, { recursive: true });
  await walk.facts.since();
  const journey = {
    organization: walk.tenant,
    sampleData: true,
    steps: walk.ledger.steps,
    facts: walk.facts.all(),
    notes: walk.ledger.notes,
    reports,
  };
  await writeFile(join(out, 'journey.json'), `${JSON.stringify(journey, null, 2)}\n`);
  for (const report of reports) await writeReport(walk, out, report);
  walk.ledger.say(
    `\n  Written: journey.json and ${reports.length === 1 ? '1 report' : `${reports.length} reports`}, in ${out}`,
  );
};
