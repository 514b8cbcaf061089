import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { implementation } from '../implementation/implementation.js';
import { degraded, degradedLong, implemented, restored } from '../implementation/implementation.examples.js';
import { markLongDegraded } from './mark-long-degraded.js';

const at = (day: string) => `${day}T00:00:00.000Z`;
const mark = (day: string) => (state: Parameters<typeof markLongDegraded>[2]) =>
  markLongDegraded({ controlId: 'c-1' }, { now: at(day) }, state);
const down = [implemented(at('2026-01-01')), degraded(at('2026-02-01'))];

describe('mark long degraded', () => {
  it('4.9 4.11: 30 days after the degradation, once', () => {
    given(implementation, ...down)
      .when(mark('2026-03-03'))
      .then(degradedLong(at('2026-02-01')));
    given(implementation, ...down)
      .when(mark('2026-03-02'))
      .thenRefused('VALIDATION_FAILED');
    given(implementation, ...down, degradedLong(at('2026-02-01')))
      .when(mark('2026-05-01'))
      .thenNothing();
  });

  it('4.9: a control that was restored counts anew from its next degradation', () => {
    const again = [...down, degradedLong(at('2026-02-01')), restored(at('2026-03-10')), degraded(at('2026-04-01'))];
    given(implementation, ...again)
      .when(mark('2026-04-20'))
      .thenRefused('VALIDATION_FAILED');
    given(implementation, ...again)
      .when(mark('2026-05-01'))
      .then(degradedLong(at('2026-04-01')));
  });

  it('only what is degraded', () => {
    given(implementation, ...down, restored(at('2026-02-10')))
      .when(mark('2026-05-01'))
      .thenRefused('CONTROL_IMPLEMENTATION_INVALID_STATE');
    given(implementation).when(mark('2026-05-01')).thenRefused('NOT_FOUND');
  });
});
