import { describe, expect, it } from '@jest/globals';
import { failingOf } from './failing-of.js';

const controlIds = ['c-1', 'c-2'];
const seen = (passed: boolean, control?: string) => ({
  check: `check-${control ?? 'of-nothing'}`,
  passed,
  observed: 'seen',
  ...(control === undefined ? {} : { control }),
});
const failing = (result: 'PASS' | 'FAIL', ...observations: ReturnType<typeof seen>[]) =>
  failingOf({ result, controlIds, ...(observations.length > 0 ? { observations } : {}) });

describe('what a run saw failing (COL-4)', () => {
  it('what its failing observations name, each once', () =>
    expect(failing('FAIL', seen(false, 'c-2'), seen(false, 'c-2'), seen(true, 'c-1'))).toEqual(['c-2']));
  it('by code or template where it was said so', () =>
    expect(failing('FAIL', seen(false, 'AC-05'))).toEqual(['AC-05']));
  it('all it was for where nothing that fails is named', () => {
    expect(failing('FAIL')).toEqual(controlIds);
    expect(failing('FAIL', seen(true, 'c-1'))).toEqual(controlIds);
  });
  it('all it was for, and what is named, where something that fails names no control', () =>
    expect(failing('FAIL', seen(false), seen(false, 'AC-05'))).toEqual([...controlIds, 'AC-05']));
  it('nothing of a run that passed', () => expect(failing('PASS', seen(false, 'c-1'))).toEqual([]));
});
