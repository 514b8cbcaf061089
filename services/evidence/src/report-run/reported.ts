import { refuseField, requireOneOf } from '@attestry/service-kit';
import type { KnownCollectorState } from '../collector/collector.js';
import { requirePast } from '../collector-run/past.js';
import type { ErrorClass } from '../collectors/collect.js';
import { refuseSecrets } from '../collectors/secret.js';
import { isDigest } from '../files/names.js';
import type { ReportRunInput } from './report-run.command.js';

const RESULTS = ['PASS', 'FAIL', 'ERROR'] as const;
const ERROR_CLASSES: readonly ErrorClass[] = [
  'UNREACHABLE',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'RATE_LIMITED',
  'TIMEOUT',
  'BAD_RESPONSE',
  'INTERNAL',
];
const MOST_CHECKS = 500;

/** A report in the one form that is stored. */
export type Reported = { readonly scheduledFor: string; readonly observedAt: string } & (
  | { readonly result: 'ERROR'; readonly errorClass: ErrorClass }
  | { readonly result: 'PASS' | 'FAIL'; readonly items: number; readonly failing: number; readonly digest: string }
);

const requireChecks = ({ observations = [], result }: ReportRunInput, owner: KnownCollectorState): void => {
  if (observations.length === 0) return;
  if (observations.length > MOST_CHECKS) refuseField('observations', `are at most ${MOST_CHECKS}.`);
  const names = observations.map(({ check }) => check);
  if (new Set(names).size < names.length) refuseField('observations', 'hold each check once.');
  const missing = owner.checks.find(({ check }) => !names.includes(check));
  if (missing) refuseField('observations', `lack the check ${missing.check}, which speaks for a control.`);
  if (observations.some(({ passed }) => !passed) !== (result === 'FAIL'))
    refuseField('result', 'is FAIL when a check fails, and only then.');
  refuseSecrets(
    'observations',
    observations.map(({ check, observed }) => `${check} ${observed}`),
  );
};

const count = (field: string, value: number): number => (value >= 0 ? value : refuseField(field, 'is not below 0.'));

/** Checks the shape of a report; secrets in it are refused (COL-2). */
export const reportedOf = (input: ReportRunInput, owner: KnownCollectorState, now: string): Reported => {
  const observedAt = requirePast('observedAt', input.observedAt, now);
  const scheduledFor =
    input.scheduledFor === undefined ? observedAt : requirePast('scheduledFor', input.scheduledFor, now);
  const result = requireOneOf('result', input.result, RESULTS);
  if (result === 'ERROR')
    return {
      scheduledFor,
      observedAt,
      result,
      errorClass: requireOneOf('errorClass', input.errorClass ?? '', ERROR_CLASSES),
    };
  requireChecks(input, owner);
  const { digest = '' } = input;
  if (!isDigest(digest)) refuseField('digest', 'is a lower-hex SHA-256.');
  const items = count('itemCount', input.itemCount ?? 0);
  const failing = count('failingCount', input.failingCount ?? (result === 'FAIL' ? 1 : 0));
  if (failing > 0 !== (result === 'FAIL')) refuseField('failingCount', 'is above 0 for FAIL, and only then.');
  return { scheduledFor, observedAt, result, items, failing, digest };
};
