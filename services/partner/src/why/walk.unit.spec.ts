import { describe, expect, it } from '@jest/globals';
import { factsInMemory } from '../fact-log/facts-in-memory.examples.js';
import type { FactSource, LogFact } from '../fact-log/log-fact.js';
import { exceptionStory, Story } from '../fact-log/story.examples.js';
import { between } from './between.js';
import type { Graph } from './walk.js';
import { walkBack, walkOn } from './walk.js';

const LIMITS = { depth: 30, facts: 1_000 };
const told = exceptionStory();
const source = () => factsInMemory(told.story.facts);

/** A source that notes how many facts an answer of the last look may have, how many questions a look has, and how many looks there were. */
const watched = (inner: FactSource) => {
  let [last, asks, statements] = [0, 0, 0];
  const source: FactSource = {
    find: (all, limit = 250) => {
      [last, asks, statements] = [limit, Math.max(asks, all.length), statements + 1];
      return inner.find(all, limit);
    },
  };
  const taken = () => {
    const seen = { last, asks, statements };
    [last, asks, statements] = [0, 0, 0];
    return seen;
  };
  return { source, taken };
};

const idsOf = ({ facts }: Graph): string[] => facts.map(({ fact }) => fact.id);
const edge = ({ edges }: Graph, from: LogFact, to: LogFact): string | undefined =>
  edges.find((one) => one.from === from.id && one.to === to.id)?.reason;

describe('Q27 why: back from an opinion', () => {
  it('reaches the item, its sample, its population, the evidence and the collector run, each by what facts name', async () => {
    const graph = await walkBack(source(), [told.decided], LIMITS);
    const steps: [LogFact, LogFact, string][] = [
      [told.proposed, told.decided, 'PROPOSAL'],
      [told.criterion, told.proposed, 'CONCLUSION'],
      [told.concluded, told.criterion, 'CONCLUSION'],
      [told.deviation, told.concluded, 'EXCEPTION'],
      [told.raised, told.deviation, 'EXCEPTION'],
      [told.failed, told.raised, 'CAUSED'],
      [told.sample, told.failed, 'SAMPLE'],
      [told.frozen, told.sample, 'POPULATION'],
      [told.population, told.frozen, 'STATE'],
      [told.plan, told.population, 'PLAN'],
      [told.performed, told.failed, 'OCCURRENCE'],
      [told.evidence, told.failed, 'PROOF'],
      [told.accepted, told.failed, 'PROOF'],
      [told.run, told.evidence, 'CAUSED'],
    ];
    expect(steps.map(([from, to]) => edge(graph, from, to))).toEqual(steps.map(([, , reason]) => reason));
  });

  it('shows nothing that came later, and an item of no other test', async () => {
    const graph = await walkBack(source(), [told.concluded], LIMITS);
    expect(idsOf(graph)).not.toContain(told.criterion.id);
    expect(idsOf(graph)).not.toContain(told.issued.id);
    expect(idsOf(graph)).toContain(told.passed.id);
  });

  it('says where the limits of depth and size cut it off', async () => {
    const whole = await walkBack(source(), [told.decided], LIMITS);
    expect(whole.open).toEqual([]);
    const shallow = await walkBack(source(), [told.decided], { depth: 2, facts: 1_000 });
    expect(Math.max(...shallow.facts.map(({ depth }) => depth))).toBe(2);
    expect(shallow.open).toContain(told.concluded.id);
    const small = await walkBack(source(), [told.decided], { depth: 30, facts: 4 });
    expect(small.facts).toHaveLength(4);
    expect(small.open.length).toBeGreaterThan(0);
  });

  it('takes no more statements for a wide level than for a narrow one', async () => {
    const statements = async (items: number): Promise<number> => {
      const story = new Story();
      for (let n = 0; n < items; n += 1)
        story.tell('TestItemRecorded.v1', 'test-*-t', {
          testId: 't',
          auditId: 'a',
          itemKey: `i-${n}`,
          evidenceIds: [],
        });
      const end = story.tell('TestConcluded.v1', 'test-*-t', { testId: 't', auditId: 'a' });
      const facts = factsInMemory(story.facts);
      const graph = await walkBack(facts, [end], { depth: 2, facts: 1_000 });
      expect(graph.facts).toHaveLength(items + 1);
      return facts.statements();
    };
    expect(await statements(45)).toBe(await statements(1));
  });

  it('asks about few facts at a time, for no more than fits in, and stops once it is full', async () => {
    const story = new Story();
    for (let n = 0; n < 600; n += 1)
      story.tell('TestItemRecorded.v1', 'test-*-t', { testId: 't', auditId: 'a', itemKey: `i-${n}`, evidenceIds: [] });
    const end = story.tell('TestConcluded.v1', 'test-*-t', { testId: 't', auditId: 'a' });
    const looks = watched(factsInMemory(story.facts));
    const small = await walkBack(looks.source, [end], { depth: 30, facts: 20 });
    expect(small.facts).toHaveLength(20);
    expect(small.open).toContain(end.id);
    expect(looks.taken()).toEqual({ last: 20, asks: expect.any(Number), statements: 2 });
    const [first] = story.facts as [LogFact, ...LogFact[]];
    const whole = await walkBack(looks.source, [end], { depth: 30, facts: 1_000 });
    expect(whole.facts).toHaveLength(251);
    expect(idsOf(whole)).not.toContain(first.id);
    expect(whole.open).toEqual([end.id]);
    expect(looks.taken().asks).toBeLessThan(50 * 20);
  });

  it('on from a fact that very many rest on looks at no more of them than fit in', async () => {
    const story = new Story();
    const plan = story.tell('TestPlanned.v1', 'test-*-t', { testId: 't', auditId: 'a' });
    for (let n = 0; n < 400; n += 1)
      story.tell('TestItemRecorded.v1', 'test-*-t', { testId: 't', auditId: 'a', itemKey: `i-${n}`, evidenceIds: [] });
    const looks = watched(factsInMemory(story.facts));
    const graph = await walkOn(looks.source, [plan], { depth: 30, facts: 10 });
    expect(graph.facts).toHaveLength(10);
    expect(graph.open).toContain(plan.id);
    expect(looks.taken().statements).toBeLessThan(8);
  });

  it('takes the newest result of an item, not one that was recorded anew', async () => {
    const story = new Story();
    const item = { testId: 't', auditId: 'a', itemKey: 'i', attribute: 'A', evidenceIds: [] };
    const first = story.tell('TestItemRecorded.v1', 'test-*-t', item);
    const second = story.tell('TestItemRecorded.v1', 'test-*-t', item);
    const end = story.tell('TestConcluded.v1', 'test-*-t', { testId: 't', auditId: 'a' });
    const graph = await walkBack(factsInMemory(story.facts), [end], LIMITS);
    expect(idsOf(graph)).toEqual([end.id, second.id]);
    expect(idsOf(graph)).not.toContain(first.id);
  });
});

describe('Q27 why: on from a sampled item', () => {
  it('reaches the exception, the conclusions, the opinion and the report', async () => {
    const graph = await walkOn(source(), [told.failed], LIMITS);
    const chain = [told.failed, told.raised, told.deviation, told.concluded, told.criterion, told.proposed];
    expect(idsOf(graph)).toEqual(expect.arrayContaining([...chain, told.decided, told.issued].map(({ id }) => id)));
    expect(idsOf(graph)).not.toContain(told.passed.id);
  });

  it('has the edges that the way back has, and no other', async () => {
    const back = await walkBack(source(), [told.issued], LIMITS);
    const on = await walkOn(source(), [told.run], LIMITS);
    const key = ({ from, to, reason }: Graph['edges'][number]): string => `${from} ${to} ${reason}`;
    const both = new Set(idsOf(back).filter((id) => idsOf(on).includes(id)));
    const inner = ({ edges }: Graph): string[] =>
      edges
        .filter(({ from, to }) => both.has(from) && both.has(to))
        .map(key)
        .sort();
    expect(both.size).toBeGreaterThan(8);
    expect(inner(on)).toEqual(inner(back));
  });

  it('between an item and the opinion lies the one way, seen from either end', async () => {
    const graph = await walkOn(source(), [told.failed], LIMITS, told.decided.recordedAt);
    const forward = between(graph, told.decided.id, 'EARLIER');
    const backward = between(graph, told.decided.id, 'LATER');
    expect(idsOf(forward)[0]).toBe(told.failed.id);
    expect(backward.facts[0]).toMatchObject({ depth: 0, fact: { id: told.decided.id } });
    expect(idsOf(backward).sort()).toEqual(idsOf(forward).sort());
    expect(idsOf(forward)).toEqual(
      expect.arrayContaining([told.raised, told.deviation, told.concluded, told.criterion].map(({ id }) => id)),
    );
    expect(idsOf(forward)).not.toContain(told.issued.id);
  });

  it('control: nothing lies between an item and an opinion of another audit', async () => {
    const story = new Story();
    const item = story.tell('TestItemRecorded.v1', 'test-*-t', { testId: 't', auditId: 'a', evidenceIds: [] });
    const other = story.tell('OpinionDecided.v1', 'report-*-r', { auditId: 'b', reportId: 'r', criteria: [] });
    const graph = await walkOn(factsInMemory(story.facts), [item], LIMITS, other.recordedAt);
    expect(between(graph, other.id, 'EARLIER').facts).toEqual([]);
  });
});
