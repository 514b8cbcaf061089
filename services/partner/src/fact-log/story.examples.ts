import type { EventData, EventType } from '@attestry/contracts';
import { exampleOf, serviceOf } from '@attestry/contracts';
import { v5 } from 'uuid';
import type { LogFact } from './log-fact.js';

const NAMESPACE = '6f1f8f0e-1111-4222-8333-444455556666';
const uuid = (name: string): string => v5(name, NAMESPACE);

/** Facts of a log one after the other: each a minute later than the one before, by a command of its own. */
export class Story {
  readonly facts: LogFact[] = [];

  constructor(readonly tenant = 'acme') {}

  /** Adds a fact; `by` changes what is unusual about it. */
  tell<T extends EventType>(
    type: T,
    stream: string,
    data: Partial<EventData<T>>,
    by: { readonly command?: string; readonly cause?: LogFact; readonly with?: LogFact; readonly actor?: string } = {},
  ): LogFact {
    const n = this.facts.length + 1;
    const recordedAt = by.with?.recordedAt ?? new Date(Date.UTC(2026, 0, 1, 0, n)).toISOString();
    const commandId = by.with?.meta.commandId ?? uuid(`${this.tenant} command ${n}`);
    const fact: LogFact = {
      id: uuid(`${this.tenant} event ${n}`),
      tenant: this.tenant,
      service: serviceOf(type),
      position: `${n}:${n}`,
      local: `${n}:${n}`,
      stream: stream.replace('*', this.tenant),
      revision: this.facts.filter((other) => other.stream === stream.replace('*', this.tenant)).length,
      type,
      data: exampleOf(type, data),
      meta: {
        actor: by.actor ?? 'p-01',
        role: 'TO',
        commandId,
        correlationId: commandId,
        causationId: by.cause?.id ?? commandId,
        command: by.command ?? type.replace(/\.v\d+$/, ''),
      },
      recordedAt,
      effectiveAt: recordedAt,
    };
    this.facts.push(fact);
    return fact;
  }
}

const audit = { auditId: 'aud-1' };
const test = { ...audit, testId: 'tst-1' };
const item = { ...test, itemKey: 'Q1', attribute: 'A' };

/** From a collector run to a report: two items of one sample, one of them an exception, and what came of it. */
export const exceptionStory = (tenant?: string) => {
  const story = new Story(tenant);
  const opened = story.tell('EngagementOpened.v1', 'engagement-*-eng-1', { engagementId: 'eng-1' });
  const run = story.tell('CollectorRunCompleted.v1', 'collector-run-*-run-1', {
    runId: 'run-1',
    controlIds: ['ctl-1'],
  });
  const evidence = story.tell(
    'EvidenceSubmitted.v1',
    'evidence-*-evd-1',
    { evidenceId: 'evd-1', runId: 'run-1', controlIds: ['ctl-1'] },
    { cause: run, command: 'SubmitEvidence', actor: 'system' },
  );
  const accepted = story.tell('EvidenceAccepted.v1', 'evidence-*-evd-1', { evidenceId: 'evd-1' });
  const performed = story.tell('ControlPerformed.v1', 'implementation-*-ctl-1', {
    controlId: 'ctl-1',
    occurrenceKey: 'Q1',
    evidenceId: 'evd-1',
  });
  const planned = story.tell('AuditPlanned.v1', 'audit-engagement-*-aud-1', {
    auditId: 'aud-1',
    engagementId: 'eng-1',
  });
  const plan = story.tell('TestPlanned.v1', 'test-*-tst-1', {
    ...test,
    controlId: 'ctl-1',
    engagementId: 'eng-1',
    criteria: ['CC6.1'],
  });
  const population = story.tell('PopulationDefined.v1', 'population-*-pop-1', {
    ...test,
    populationId: 'pop-1',
    controlId: 'ctl-1',
  });
  const frozen = story.tell('PopulationFrozen.v1', 'population-*-pop-1', { ...audit, populationId: 'pop-1' });
  const sample = story.tell('SampleDrawn.v1', 'sample-*-smp-1', {
    ...test,
    sampleId: 'smp-1',
    populationId: 'pop-1',
    items: ['Q1', 'Q2'],
  });
  const failed = story.tell('TestItemRecorded.v1', 'test-*-tst-1', {
    ...item,
    result: 'FAIL',
    evidenceIds: ['evd-1'],
    controlId: 'ctl-1',
  });
  const passed = story.tell('TestItemRecorded.v1', 'test-*-tst-1', {
    ...item,
    itemKey: 'Q2',
    result: 'PASS',
    evidenceIds: [],
  });
  const raised = story.tell(
    'ExceptionRaised.v1',
    'exception-*-exc-1',
    { ...item, exceptionId: 'exc-1', controlId: 'ctl-1' },
    { cause: failed, command: 'RaiseException', actor: 'system' },
  );
  const deviation = story.tell('DeviationConfirmed.v1', 'exception-*-exc-1', {
    ...test,
    exceptionId: 'exc-1',
    controlId: 'ctl-1',
    criteria: ['CC6.1'],
  });
  const concluded = story.tell('TestConcluded.v1', 'test-*-tst-1', { ...test, controlId: 'ctl-1', d: 1 });
  const criterion = story.tell('CriterionConcluded.v1', 'opinion-*-aud-1', {
    ...audit,
    code: 'CC6.1',
    compensatedBy: [],
  });
  const proposed = story.tell('OpinionProposed.v1', 'opinion-*-aud-1', audit, { with: criterion });
  const drafted = story.tell('ReportDrafted.v1', 'report-*-rep-1', { ...audit, reportId: 'rep-1' });
  const decided = story.tell('OpinionDecided.v1', 'report-*-rep-1', {
    ...audit,
    reportId: 'rep-1',
    criteria: ['CC6.1'],
  });
  const issued = story.tell('ReportIssued.v1', 'report-*-rep-1', {
    ...audit,
    reportId: 'rep-1',
    engagementId: 'eng-1',
  });
  return {
    story,
    ...{ opened, run, evidence, accepted, performed, planned, plan, population, frozen, sample, failed, passed },
    ...{ raised, deviation, concluded, criterion, proposed, drafted, decided, issued },
  };
};
