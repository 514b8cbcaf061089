import { describe, expect, it } from '@jest/globals';
import { windowOf } from '@attestry/service-kit';
import { DifferenceResolver } from './difference.resolver.js';

const now = '2026-03-01T00:00:00.000Z';
const resolver = new DifferenceResolver({ now: () => Promise.resolve(now) });
const at = { tenant: 'acme' };
const diff = (asOfA: string, asOfB?: string, engagementId?: string, asOf?: string) =>
  resolver.diff(asOfA, asOfB, engagementId, { ...at, ...(asOf ? { asOf } : {}) });

describe('Q29 the two instants of a difference', () => {
  it('the second one is the header, else now', async () => {
    expect(windowOf((await diff('2026-01-01T00:00:00Z')).id)).toEqual({
      asOfA: '2026-01-01T00:00:00.000Z',
      asOfB: now,
    });
    const earlier = await diff('2026-01-01T00:00:00Z', undefined, 'eng-1', '2026-02-01T00:00:00Z');
    expect(windowOf(earlier.id)).toMatchObject({ asOfB: '2026-02-01T00:00:00.000Z', engagementId: 'eng-1' });
  });

  it('refuses the future, the wrong way round, and what is no instant', async () => {
    const refused = { code: 'VALIDATION_FAILED' };
    await expect(diff('2026-01-01T00:00:00Z', '2026-03-01T00:00:00.001Z')).rejects.toMatchObject(refused);
    await expect(diff('2026-02-01T00:00:00Z', '2026-01-01T00:00:00Z')).rejects.toMatchObject(refused);
    await expect(diff('yesterday')).rejects.toMatchObject(refused);
  });
});
