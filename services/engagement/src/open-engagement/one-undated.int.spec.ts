import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Turns } from '@attestry/service-kit';
import { raced, racer, racingService } from '@attestry/testing/racing';
import { opened, typeDecided } from '../engagement/engagement.examples.js';
import { engagementService } from '../engagement.module.js';
import { activated, membership, registered } from '../organization/organization.examples.js';
import { SetAsOfDate } from '../set-as-of-date/set-as-of-date.command.js';
import { SetAsOfDateHandler } from '../set-as-of-date/set-as-of-date.handler.js';
import { OpenEngagement } from './open-engagement.command.js';
import { OpenEngagementHandler } from './open-engagement.handler.js';

const COMMANDS = 8;

describe('engagements that are opened and dated at the same time', () => {
  let service: Awaited<ReturnType<typeof racingService>>;
  beforeEach(async () => {
    service = await racingService(engagementService);
    await service.seed('organization-acme-acme', [registered(), activated(), membership('p-01', 'TO')]);
  });
  afterEach(() => service.close());

  const open = (turns: Turns) => {
    const handler = new OpenEngagementHandler(service.streams, service.views, turns);
    const commands = Array.from({ length: COMMANDS }, (_, n) => ({ engagementId: `eng-${n}` }));
    return raced(commands.map((input, n) => handler.execute(new OpenEngagement(input, racer(n)))));
  };

  /** Engagements without dates are there, as they could be before any of them was dated. */
  const date = async (turns: Turns) => {
    const ids = Array.from({ length: COMMANDS }, (_, n) => `old-${n}`);
    for (const engagementId of ids)
      await service.seed(`engagement-acme-${engagementId}`, [
        opened({ engagementId }),
        typeDecided('TYPE_1', { engagementId }),
      ]);
    const handler = new SetAsOfDateHandler(service.streams, service.views, turns);
    const dates = ids.map((engagementId) => ({ engagementId, date: '2026-03-31' }));
    return raced(dates.map((input, n) => handler.execute(new SetAsOfDate(input, racer(n)))));
  };

  it('ENG-1 one of eight is opened, the others find it undated', async () => {
    expect(await service.projecting(() => open(service.turns))).toEqual({
      accepted: 1,
      codes: ['ENGAGEMENT_DATES_OVERLAP'],
    });
  });

  it('ENG-1 one of eight gets the date that all were to have', async () => {
    const dated = await service.projecting(() => date(service.turns));
    expect(dated).toEqual({ accepted: 1, codes: ['ENGAGEMENT_DATES_OVERLAP'] });
  });

  it('control: without turns several are', async () => {
    expect((await open(service.without)).accepted).toBeGreaterThan(1);
    expect((await date(service.without)).accepted).toBeGreaterThan(1);
  });
});
