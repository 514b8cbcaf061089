import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Turns } from '@attestry/service-kit';
import { raced, racer, racingService } from '@attestry/testing/racing';
import { riskService } from '../risk.module.js';
import { StartRiskAssessment } from './start-risk-assessment.command.js';
import { StartRiskAssessmentHandler } from './start-risk-assessment.handler.js';

const STARTS = 12;

describe('risk assessments that are started at the same time', () => {
  let service: Awaited<ReturnType<typeof racingService>>;
  beforeEach(async () => {
    service = await racingService(riskService);
    const scope = { id: 'eng-1', version: 1, confirmed: true, criteria: ['CC3.3', 'CC6.1'] };
    await service.put('known-scope', scope);
  });
  afterEach(() => service.close());

  const start = (turns: Turns) => {
    const handler = new StartRiskAssessmentHandler(service.streams, service.views, turns);
    return raced(
      Array.from({ length: STARTS }, (_, n) => {
        const input = { assessmentId: `ras-${n}`, engagementId: 'eng-1' };
        return handler.execute(new StartRiskAssessment(input, racer(n)));
      }),
    );
  };

  it('2.11 one of twelve is started, the others find it', async () => {
    expect(await service.projecting(() => start(service.turns))).toEqual({ accepted: 1, codes: ['ALREADY_EXISTS'] });
  });

  it('2.11 and one at most while the documents do not follow', async () => {
    const readers = { accepted: 1, codes: ['READ_MODEL_BEHIND'] };
    expect(await start(service.turns)).toEqual(readers);
  }, 60_000);

  it('control: without turns several are', async () => {
    expect((await start(service.without)).accepted).toBeGreaterThan(1);
  });
});
