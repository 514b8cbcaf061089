import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { At, Caller, Role } from '@attestry/service-kit';
import type { LogUnderTest } from '../fact-log/log-under-test.examples.js';
import { acme, logUnderTest } from '../fact-log/log-under-test.examples.js';
import { Persons } from '../fact-log/persons.js';
import { ShownFacts } from '../fact-log/shown-facts.js';
import { exceptionStory, Story } from '../fact-log/story.examples.js';
import { Reasons } from './reasons.js';
import { WhyResolver } from './why.resolver.js';
import type { WhyArgs, WhyGraph } from './why.type.js';

let stand: LogUnderTest;
let resolver: WhyResolver;
let reasons: Reasons;
const told = exceptionStory();
const wide = (() => {
  const story = new Story('wide');
  const item = { testId: 't', auditId: 'a', evidenceIds: [] };
  for (let n = 0; n < 120; n += 1) story.tell('TestItemRecorded.v1', 'test-*-t', { ...item, itemKey: `i-${n}` });
  return { story, end: story.tell('TestConcluded.v1', 'test-*-t', { testId: 't', auditId: 'a' }) };
})();

beforeAll(async () => {
  stand = await logUnderTest();
  await stand.record([...told.story.facts, ...wide.story.facts]);
  reasons = new Reasons(stand.log);
  resolver = new WhyResolver(reasons, new ShownFacts(stand.log, new Persons(stand.log)));
});
afterAll(() => stand.close());

const caller = (...roles: Role[]): Caller =>
  ({ actor: { person: 'p-01', tenant: 'acme', roles }, correlationId: 'c' }) as unknown as Caller;
const asked = (change: Partial<WhyArgs>): WhyArgs => ({ depth: 12, size: 500, first: 100, ...change });
const why = (change: Partial<WhyArgs>, since?: string, at: At = acme, who = caller('TO')): Promise<WhyGraph> =>
  resolver.why(asked(change), since, at, who);
const named = ({ nodes }: WhyGraph, name: string) => nodes.filter((node) => node.name === name);

describe('Q27 why, in the database', () => {
  it('from the opinion back to evidence, run and commands, with positions, actors and instants', async () => {
    const graph = await why({ eventId: told.decided.id });
    expect(named(graph, 'EvidenceSubmitted.v1')).toMatchObject([{ kind: 'EVIDENCE', subjectId: 'evd-1' }]);
    expect(named(graph, 'CollectorRunCompleted.v1')).toMatchObject([
      {
        kind: 'RUN',
        subjectId: 'run-1',
        service: 'evidence',
        position: told.run.position,
        recordedAt: told.run.recordedAt,
      },
    ]);
    expect(named(graph, 'SubmitEvidence')).toMatchObject([
      {
        kind: 'COMMAND',
        id: told.evidence.meta.commandId,
        actor: { ref: 'system' },
        recordedAt: told.evidence.recordedAt,
      },
    ]);
    expect(graph.edges).toContainEqual({ from: told.run.id, to: told.evidence.meta.commandId, reason: 'CAUSED' });
    expect(graph.edges).toContainEqual({
      from: told.evidence.meta.commandId,
      to: told.evidence.id,
      reason: 'COMMANDED',
    });
    expect(graph.truncated).toBe(false);
  });

  it('from the sampled item on to the opinion, and from the opinion back to that item', async () => {
    const fact = { kind: 'SAMPLED_ITEM', id: 'tst-1', key: 'Q1' } as const;
    const on = await resolver.consequences(asked({ fact }), told.decided.id, acme, caller('AL'));
    const back = await why({ fact: { kind: 'OPINION', id: 'aud-1' } });
    const way = await why({ eventId: told.decided.id }, told.failed.id);
    const events = ({ nodes }: WhyGraph): string[] => nodes.filter(({ kind }) => kind === 'EVENT').map(({ id }) => id);
    const hops = [told.raised, told.deviation, told.concluded, told.criterion, told.proposed, told.decided];
    expect(events(on)).toEqual(expect.arrayContaining(hops.map(({ id }) => id)));
    expect(events(way)).toEqual(expect.arrayContaining([told.failed, ...hops].map(({ id }) => id)));
    expect(events(way)).not.toContain(told.passed.id);
    expect(named(back, 'TestItemRecorded.v1')).toHaveLength(2);
    expect(back.nodes[0]).toMatchObject({ kind: 'FACT', id: 'OPINION:aud-1' });
    expect(back.edges).toContainEqual({ from: told.decided.id, to: 'OPINION:aud-1', reason: 'CONCLUSION' });
  });

  it('a status goes back to the facts that made it', async () => {
    const graph = await why({ fact: { kind: 'CONTROL_HEALTH', id: 'ctl-1' }, depth: 3 });
    expect(named(graph, 'EvidenceAccepted.v1')).toHaveLength(1);
    expect(named(graph, 'CollectorRunCompleted.v1')).toHaveLength(1);
  });

  it('as of an instant knows nothing later', async () => {
    const at = { tenant: 'acme', asOf: told.criterion.recordedAt };
    await expect(why({ eventId: told.decided.id }, undefined, at)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const on = await resolver.consequences(asked({ eventId: told.failed.id }), undefined, at, caller('TO'));
    expect(named(on, 'CriterionConcluded.v1')).toHaveLength(1);
    expect(named(on, 'OpinionDecided.v1')).toHaveLength(0);
  });

  it('comes in pages that together are the whole', async () => {
    const whole = await why({ eventId: told.decided.id });
    const seen: WhyGraph[] = [];
    for (let after: string | undefined; ;) {
      const page = await why({ eventId: told.decided.id, first: 4, ...(after ? { after } : {}) });
      seen.push(page);
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) break;
    }
    const key = (value: object): string => JSON.stringify(value);
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.flatMap(({ nodes }) => nodes)).toEqual(whole.nodes);
    expect(new Set(seen.flatMap(({ edges }) => edges.map(key)))).toEqual(new Set(whole.edges.map(key)));
  });

  it('takes four statements for fifty facts of a level, not four for each', async () => {
    const at = { tenant: 'wide' };
    const limits = { depth: 2, facts: 1_000 };
    stand.looks();
    expect((await reasons.why({ eventId: wide.end.id }, at, limits)).facts).toHaveLength(121);
    const many = stand.looks();
    expect(many).toBeLessThan(20);
  });

  it('row 75: of another organization nothing is found, though it lies in the same tables (control: its own is)', async () => {
    const at = { tenant: 'wide' };
    await expect(why({ eventId: told.decided.id }, undefined, at)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const all = await why({ eventId: wide.end.id, first: 500 }, undefined, at);
    expect([all.size, all.nodes.filter(({ kind }) => kind === 'EVENT').length]).toEqual([121, 121]);
    expect(all.pageInfo.hasNextPage).toBe(false);
  });

  it('refuses two beginnings, none, a kind without its key, and limits beyond the bounds', async () => {
    const refused = { code: 'VALIDATION_FAILED' };
    const fact = { kind: 'SAMPLED_ITEM', id: 'tst-1' } as const;
    await expect(why({})).rejects.toMatchObject(refused);
    await expect(why({ eventId: told.decided.id, fact: { ...fact, key: 'Q1' } })).rejects.toMatchObject(refused);
    await expect(why({ fact })).rejects.toMatchObject(refused);
    await expect(why({ eventId: told.decided.id, size: 1_001 })).rejects.toMatchObject(refused);
    await expect(why({ eventId: told.decided.id, size: 150, first: 151 })).rejects.toMatchObject(refused);
    await expect(why({ eventId: told.decided.id, after: 'x' })).rejects.toMatchObject(refused);
  });
});

describe('who may know (D12, domain 3)', () => {
  const within = (engagements: string[], audits: string[]) => ({ engagements, audits });
  const nothing = within([], []);
  const sight = (engagements: string[], audits: string[]) => ({
    ...within(engagements, audits),
    engaged: within(engagements, audits),
    ended: nothing,
  });

  it('D12 an auditor finds what was granted to the firm, and nothing of another engagement', async () => {
    const granted: At = { tenant: 'acme', sight: sight(['eng-1'], ['aud-1']) };
    const other: At = { tenant: 'acme', sight: sight(['eng-2'], ['aud-2']) };
    expect((await why({ eventId: told.decided.id }, undefined, granted, caller('AL'))).size).toBeGreaterThan(10);
    await expect(why({ eventId: told.decided.id }, undefined, other, caller('AL'))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('FRM-5 an observer follows no test and no evidence', async () => {
    const at: At = { tenant: 'acme', sight: { ...sight(['eng-1'], ['aud-1']), engaged: nothing } };
    await expect(why({ eventId: told.failed.id }, undefined, at, caller('AU'))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(why({ eventId: told.issued.id }, undefined, at, caller('AU'))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect((await why({ eventId: told.planned.id }, undefined, at, caller('AU'))).size).toBe(1);
  });

  it('a role sees the data of a fact by its right: the chain stands, its words may not', async () => {
    const data = async (role: Role) =>
      named(await why({ eventId: told.decided.id }, undefined, acme, caller(role)), 'ExceptionRaised.v1')[0]?.data;
    expect(await data('CM')).toContain('"observed":"Words."');
    expect(await data('EM')).toBeUndefined();
  });

  it('Q22 the organization reads the opinion once the report is issued, not before (control: AL reads it)', async () => {
    const data = async (role: Role, at: At) => {
      const { nodes } = await why({ eventId: told.decided.id }, undefined, at, caller(role));
      return nodes.filter(({ name }) => /^(Opinion|CriterionConcluded).*v1$/.test(name)).map(({ data: text }) => text);
    };
    const before: At = { tenant: 'acme', asOf: told.decided.recordedAt };
    const nothing = [undefined, undefined, undefined];
    expect(await data('TO', before)).toEqual(nothing);
    expect(await data('AL', before)).not.toContain(undefined);
    expect(await data('TO', acme)).toEqual(await data('AL', acme));
    expect(await data('CM', acme)).toEqual(nothing);
  });
});
