import { describe, expect, it } from '@jest/globals';
import type { RecordedOf } from '@attestry/contracts';
import type { Lookup } from '@attestry/service-kit';
import { recorded } from '@attestry/testing';
import { AcceptEvidence } from '../accept-evidence/accept-evidence.command.js';
import { submitted } from '../evidence/evidence.examples.js';
import { acceptCollected } from './accept-collected.js';

const run = (result: string, failing: readonly string[] = []) => ({ id: 'run-1', result, failing });
const react = async (
  change: Parameters<typeof submitted>[0],
  docs: { readonly run?: object; readonly collector?: string } = {},
) => {
  const { run: looked, collector = 'HEALTHY' } = docs;
  const known: Readonly<Record<string, unknown>> = { collector: { state: collector }, 'monitor-run': looked };
  const views = { one: ({ name }: { name: string }) => Promise.resolve(known[name]) } as unknown as Lookup['views'];
  const fact = submitted({ collectorId: 'col-1', runId: 'run-1', ...change });
  const orders = await acceptCollected.react(recorded<RecordedOf<'EvidenceSubmitted.v1'>>(fact), {
    views,
    at: { tenant: 'acme' },
  });
  return orders.map(({ command }) => command);
};

describe('what a collector brought is accepted by rule (EVD-1)', () => {
  it('of a run that saw none of its controls failing', async () => {
    expect(await react({}, { run: run('PASS') })).toEqual([AcceptEvidence]);
    expect(await react({}, { run: run('FAIL', ['c-9']) })).toEqual([AcceptEvidence]);
  });
  it('what the rule does not hold for waits for a person, and nothing is parked', async () => {
    expect(await react({}, { run: run('FAIL', ['c-1']) })).toEqual([]);
    expect(await react({}, { run: run('ERROR') })).toEqual([]);
    expect(await react({})).toEqual([]);
    expect(await react({ afterLock: true }, { run: run('PASS') })).toEqual([]);
    expect(await react({}, { run: run('PASS'), collector: 'UNHEALTHY' })).toEqual([]);
  });
});
