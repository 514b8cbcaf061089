import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { At, Caller, Role } from '@attestry/service-kit';
import type { LogUnderTest } from '../fact-log/log-under-test.examples.js';
import { acme, logUnderTest } from '../fact-log/log-under-test.examples.js';
import { Persons } from '../fact-log/persons.js';
import { ShownFacts } from '../fact-log/shown-facts.js';
import { exceptionStory } from '../fact-log/story.examples.js';
import { Reasons } from '../why/reasons.js';
import { TimelineResolver } from './timeline.resolver.js';

let stand: LogUnderTest;
let resolver: TimelineResolver;
const told = exceptionStory();
told.story.tell('MembershipGranted.v1', 'membership-*-p-04', {
  orgId: 'acme',
  personRef: 'p-04',
  role: 'CM',
  shownAs: 'Ada Example',
});
const invited = (firmId: string, engagementId: string) =>
  told.story.tell('AuditorObserverInvited.v1', `audit-firm-*-${firmId}`, { firmId, engagementId });
for (let n = 0; n < 300; n += 1) invited('firm-x', 'eng-2');
const first = invited('firm-x', 'eng-1');
for (let n = 0; n < 3; n += 1) invited('firm-x', 'eng-2');
const lasting = [first, invited('firm-x', 'eng-1')];
for (let n = 0; n < 3; n += 1) invited('firm-y', 'eng-2');
const late = { ...told.story.tell('ControlPerformed.v1', 'control-implementation-*-ctl-1', {}, { actor: 'p-04' }) };
const facts = [...told.story.facts.slice(0, -1), { ...late, effectiveAt: '2025-12-31T00:00:00.000Z' }];

beforeAll(async () => {
  stand = await logUnderTest();
  await stand.record(facts);
  resolver = new TimelineResolver(stand.log, new ShownFacts(stand.log, new Persons(stand.log)));
});
afterAll(() => stand.close());

const caller = (...roles: Role[]): Caller =>
  ({ actor: { person: 'p-01', tenant: 'acme', roles }, correlationId: 'c' }) as unknown as Caller;
const timeline = (aggregateId: string, first = 20, after?: string, at: At = acme, who = caller('TO')) =>
  resolver.timeline(aggregateId, undefined, { first, ...(after ? { after } : {}) }, at, who);

/** Other transactions on the server may hold back the newest rows for a moment. */
const eventually = async <T>(read: () => Promise<T>): Promise<T> => {
  for (let round = 0; ; round += 1) {
    try {
      return await read();
    } catch (error) {
      if (round > 200) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
};

describe('Q28 timeline', () => {
  it('tells every event of an aggregate in both times, with actor, command and data', async () => {
    const { edges } = await eventually(() => timeline('exc-1'));
    expect(edges.map(({ node }) => node)).toMatchObject([
      {
        type: 'ExceptionRaised.v1',
        service: 'audit',
        revision: 0,
        actor: { ref: 'system' },
        command: 'RaiseException',
        causationId: told.failed.id,
      },
      { type: 'DeviationConfirmed.v1', revision: 1, actor: { ref: 'p-01' }, commandId: told.deviation.meta.commandId },
    ]);
    expect(edges[1]?.node.data).toContain('"cause":"Words."');
  });

  it('holds the streams of one id together and tells since when a late fact holds', async () => {
    const { edges } = await eventually(() => timeline('ctl-1'));
    const last = edges.at(-1)?.node;
    expect(last).toMatchObject({ effectiveAt: '2025-12-31T00:00:00.000Z', recordedAt: late.recordedAt });
    expect(new Set(edges.map(({ node }) => node.stream)).size).toBe(2);
  });

  it('is read page by page and misses none', async () => {
    const whole = await eventually(() => timeline('tst-1'));
    const first = await timeline('tst-1', 2);
    const rest = await timeline('tst-1', 20, first.pageInfo.endCursor);
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect([...first.edges, ...rest.edges]).toEqual(whole.edges);
  });

  it('takes a stream by its name; refuses both, none and what is not there', async () => {
    const { edges } = await eventually(() =>
      resolver.timeline(undefined, told.raised.stream, { first: 20 }, acme, caller('TO')),
    );
    expect(edges).toHaveLength(2);
    const both = resolver.timeline('exc-1', told.raised.stream, { first: 20 }, acme, caller('TO'));
    await expect(both).rejects.toMatchObject({ code: 'VALIDATION_FAILED' });
    await expect(timeline('unheard-of')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(timeline('exc-1', 20, undefined, { tenant: 'other' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('as of an instant ends there', async () => {
    const at = { tenant: 'acme', asOf: told.raised.recordedAt };
    expect((await eventually(() => timeline('exc-1', 20, undefined, at))).edges).toHaveLength(1);
  });
});

describe('D12 an auditor reads the life of what lies between engagements', () => {
  const within = (engagements: string[], audits: string[]) => ({ engagements, audits });
  const sight = { ...within(['eng-1'], ['aud-1']), engaged: within(['eng-1'], ['aud-1']), ended: within([], []) };
  const auditor: At = { tenant: 'acme', sight };

  it('D12 what another firm was granted ends no page and hides nothing behind it', async () => {
    const whole = await eventually(() => timeline('firm-x', 100, undefined, auditor, caller('AL')));
    expect(whole.edges.map(({ node }) => node.id)).toEqual(lasting.map(({ id }) => id));
    const paged: string[] = [];
    for (let after: string | undefined; ;) {
      const { edges, pageInfo } = await timeline('firm-x', 1, after, auditor, caller('AL'));
      paged.push(...edges.map(({ node }) => node.id));
      after = pageInfo.endCursor;
      if (!pageInfo.hasNextPage) break;
    }
    expect(paged).toEqual(lasting.map(({ id }) => id));
    const control = await timeline('firm-x', 100);
    expect(control.edges.length).toBe(100);
  });

  it('D12 of what is hidden as a whole nothing is found', async () => {
    const found = timeline('firm-y', 2, undefined, auditor, caller('AL'));
    await expect(found).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await timeline('firm-y', 2)).edges).toHaveLength(2);
  });
});

describe('V12 after a person was erased', () => {
  it('V12 views show an erased person; digests, positions and the way to the opinion are what they were', async () => {
    const limits = { depth: 12, facts: 500 };
    const reasons = new Reasons(stand.log);
    const raw = async () =>
      (await stand.projector.query(`select id, position, tx, data::text, meta::text from inbox order by position`))
        .rows;
    const before = { log: await raw(), why: await reasons.why({ eventId: told.decided.id }, acme, limits) };
    const shown = async () => (await timeline('ctl-1')).edges.at(-1)?.node.actor;
    const granted = async () => (await timeline('p-04')).edges[0]?.node.data;
    expect(await eventually(shown)).toEqual({ ref: 'p-04', shownAs: 'Ada Example' });
    expect(await granted()).toContain('Ada Example');

    await stand.keys.destroy('acme', { person: 'p-04' });

    expect(await shown()).toEqual({ ref: 'p-04', shownAs: 'erased person' });
    expect(await granted()).toContain('"shownAs":"erased person"');
    expect(await raw()).toEqual(before.log);
    expect(await reasons.why({ eventId: told.decided.id }, acme, limits)).toEqual(before.why);
  });
});
