import type { TimeBasedFrequency } from '@attestry/soc2/calendar';
import { expectedOccurrences, periodOf } from '@attestry/soc2/calendar';
import { journeyRecord } from '../platform/journey-record.js';
import { exampleDay, exampleInstant, walkInstant } from './calendar.js';
import { PERIOD, readEngagement } from './cycle-2.js';
import { shareOfCollectors } from './evidence-count.js';
import type { Controls } from '../steps/controls.js';
import type { Tidewater } from './tidewater.js';

const LEAVER = `query Leaver($id: ID!) { control(id: $id) { evidence { validTo submittedAt late } } }`;

interface Answer {
  readonly control: {
    readonly evidence: readonly { readonly validTo: string; readonly submittedAt: string; readonly late: boolean }[];
  };
}

const LEFT_AT = '2026-03-06T17:00:00Z';

/** The ticket of the third leaver came 24 days late: what was believed before does not know it. */
export const lookAtLate = async (walk: Tidewater, controls: Controls): Promise<void> => {
  await walk.settle();
  const ticket = async (asOf: string) => {
    const instants = { asOf: walkInstant(asOf), validAt: walkInstant('2026-03-06T23:59:59Z') };
    const id = controls.get('TF-13')?.controlId;
    const { control } = await walk.cast.compliance.query<Answer>(LEAVER, { id }, instants);
    return control.evidence.find(({ validTo }) => validTo === walkInstant(LEFT_AT));
  };
  const [before, after] = [await ticket('2026-03-20T00:00:00Z'), await ticket('2026-04-01T00:00:00Z')];
  walk.checks.see('8.8', {
    'ticket of LVR-003 valid to, recorded on': `${exampleDay(after?.validTo)}, ${exampleDay(after?.submittedAt)}`,
    'ticket of LVR-003': after?.late ? 'LATE' : 'in time',
    'ticket as believed on 03-20, on 04-01': `${before ? 'there' : 'not there'}, ${after ? 'there' : 'not there'}`,
  });
};

const FREQUENCIES: readonly TimeBasedFrequency[] = ['QUARTERLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'SEMI_ANNUAL'];

/** 07-01: the period is locked; how much was seen in it. */
export const lookAtLock = async (walk: Tidewater, second: string): Promise<void> => {
  await walk.settle();
  const { monitoringPeriod: watched } = await readEngagement(walk, second);
  const period = periodOf(watched?.start ?? '', watched?.end ?? '');
  const expected = FREQUENCIES.map((frequency) => expectedOccurrences(frequency, period).length);
  const share = await shareOfCollectors(walk, PERIOD.start, PERIOD.end);
  const step5 = (await journeyRecord(walk.cast.owner, second))?.steps.find(({ step }) => step === 5);
  walk.checks.see('8.8', {
    'step 5 of J-2 left on': exampleDay(step5?.exitedAt),
    'escalations of step 5': step5?.escalated.length ?? -1,
    'period locked at': `${watched?.state} ${exampleInstant(watched?.lockedAt)}`,
    'expected quarterly, monthly, weekly, daily, semi-annual': expected.join(', '),
    'evidence in the period, by collectors': share.counts,
    'share of collectors, bp': share.bp,
    'share of collectors shown': share.shown,
  });
};
