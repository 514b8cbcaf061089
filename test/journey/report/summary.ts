import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '@attestry/client';
import { journeyRecord } from '../platform/journey-record.js';
import type { Walk } from '../walk.js';
import { allFacts, countBetween, countByType } from './facts.js';

const TITLES = [
  'choose scope',
  'find gaps, plan',
  'put controls in place',
  'assess risks',
  'prepare, choose the auditor',
  'audit and report',
  'maintain and monitor',
];

/** One line a step of a journey, from the record that the platform keeps. */
export const tellSteps = async ({ cast, ledger }: Walk, name: string, engagementId: string): Promise<void> => {
  const [record, facts] = [await journeyRecord(cast.owner, engagementId), await allFacts(cast.owner)];
  for (const { step, state, enteredAt, exitedAt, days } of record?.steps ?? []) {
    if (!enteredAt) {
      if (state === 'CARRIED')
        ledger.say(`  ${name} step ${step}  ${(TITLES[step - 1] ?? '').padEnd(34)} carried forward`);
      continue;
    }
    const left = exitedAt ?? undefined;
    const line = { journey: name, step, title: TITLES[step - 1] ?? '', entered: enteredAt.slice(0, 10), days };
    ledger.step({ ...line, left: left?.slice(0, 10), facts: countBetween(facts, enteredAt, left) });
  }
};

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

const withoutText = ({ json: _, markdown: __, ...report }: Report): Omit<Report, 'json' | 'markdown'> => report;

/** `journey.json`, and each report as JSON and Markdown. */
export const writeOut = async (walk: Walk, out: string, reports: readonly Report[]): Promise<void> => {
  await mkdir(out, { recursive: true });
  const facts = countByType(await allFacts(walk.cast.owner));
  const journey = {
    organization: walk.tenant,
    sampleData: true,
    steps: walk.ledger.steps,
    facts,
    notes: walk.ledger.notes,
    reports: reports.map(withoutText),
  };
  await writeFile(join(out, 'journey.json'), `${JSON.stringify(journey, null, 2)}\n`);
  for (const report of reports) {
    const name = join(out, `report-${(report.type ?? '').toLowerCase().replace('_', '-')}`);
    await writeFile(`${name}.json`, report.json ?? '');
    await writeFile(`${name}.md`, report.markdown ?? '');
  }
  walk.ledger.say(`\n  Written: journey.json and ${reports.length} reports, in ${out}`);
};
