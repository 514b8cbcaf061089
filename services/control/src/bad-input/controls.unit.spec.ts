import { describe, expect, it } from '@jest/globals';
import { ApproveControlDesign } from '../approve-control-design/approve-control-design.command.js';
import { ApproveControlDesignHandler } from '../approve-control-design/approve-control-design.handler.js';
import { controlDoc } from '../control-details/control.doc.examples.js';
import { controlIdOf } from '../control/control-id.js';
import { approved, controlRevised, defined, frozenFor, mapped, owned, retired } from '../control/control.examples.js';
import { DefineControl } from '../define-control/define-control.command.js';
import { DefineControlHandler } from '../define-control/define-control.handler.js';
import { degraded, implemented, performed } from '../implementation/implementation.examples.js';
import { MapControl } from '../map-control/map-control.command.js';
import { MapControlHandler } from '../map-control/map-control.handler.js';
import { RecordPerformance } from '../record-performance/record-performance.command.js';
import { RecordPerformanceHandler } from '../record-performance/record-performance.handler.js';
import { RestoreOperation } from '../restore-operation/restore-operation.command.js';
import { RestoreOperationHandler } from '../restore-operation/restore-operation.handler.js';
import { RetireControl } from '../retire-control/retire-control.command.js';
import { RetireControlHandler } from '../retire-control/retire-control.handler.js';
import { ReviseControl } from '../revise-control/revise-control.command.js';
import { ReviseControlHandler } from '../revise-control/revise-control.handler.js';
import { UnmapControl } from '../unmap-control/unmap-control.command.js';
import { UnmapControlHandler } from '../unmap-control/unmap-control.handler.js';
import type { BadInput } from './refused.examples.js';
import { expectRefusal } from './refused.examples.js';

const C = { controlId: 'c-1' };
const draft = [defined({ frequency: 'QUARTERLY' }), mapped({ criterion: 'CC8.1' })];
const active = [...draft, owned('p-03'), approved({})];
const TF_13 = {
  ...{ code: 'TF-13', title: 'Title', text: 'Text', nature: 'PREVENTIVE', frequency: 'DAILY' },
  ...{ family: 'ACCESS_CONTROL', stage: 'STARTUP' },
};
const scope = { version: 1, state: 'LOCKED', categories: ['SECURITY'], criteria: ['CC8.1'] };
const inAudit = { 'known-engagement': [{ id: 'eng-1', state: 'IN_AUDIT', scope }] };
const approve = (past: BadInput['past'], actor: string, code: string): BadInput => ({
  ...{ past, by: { actor }, code },
  handler: ({ streams }) => new ApproveControlDesignHandler(streams),
  command: (by) => new ApproveControlDesign(C, by),
});
const retire = (past: BadInput['past'], documents: BadInput['documents'], code: string): BadInput => ({
  ...{ past, ...(documents ? { documents } : {}), code },
  handler: ({ streams, views }) => new RetireControlHandler(streams, views),
  command: (by) => new RetireControl({ ...C, reason: 'No longer needed.' }, by),
});

/** Rows of domain 7 on controls: what stands in the log, what is asked, how it is refused. */
const ROWS: readonly (readonly [string, BadInput])[] = [
  [
    'row 27 CTL-1: a code that is taken',
    {
      past: { [`control/${controlIdOf('acme', 'TF-13')}`]: [defined({ controlId: controlIdOf('acme', 'TF-13') })] },
      handler: ({ streams }) => new DefineControlHandler(streams),
      command: (by) => new DefineControl(TF_13, by),
      code: 'CONTROL_CODE_TAKEN',
    },
  ],
  ['row 28 CTL-2: a design without owner', approve({ 'control/c-1': draft }, 'p-02', 'CONTROL_OWNER_REQUIRED')],
  [
    'CTL-2: a design without mapping',
    approve({ 'control/c-1': [defined({}), owned('p-03')] }, 'p-02', 'CONTROL_MAPPING_REQUIRED'),
  ],
  [
    'row 29 CTL-3: a second retirement',
    retire({ 'control/c-1': [...active, retired({})] }, {}, 'CONTROL_ALREADY_RETIRED'),
  ],
  [
    'row 30 CTL-8: the only primary of CC8.1',
    retire(
      { 'control/c-1': active },
      { control: [controlDoc({ primary: ['CC8.1'] })], 'known-engagement': [{ id: 'eng-1', state: 'OPEN', scope }] },
      'LAST_PRIMARY_CONTROL',
    ),
  ],
  [
    'CTL-4: a retirement while the audit runs',
    retire({ 'control/c-1': [...active, frozenFor('eng-1')] }, inAudit, 'CONTROL_FROZEN'),
  ],
  [
    'row 31 CTL-4: a mapping that an audit has frozen',
    {
      past: { 'control/c-1': [...active, frozenFor('eng-1')] },
      documents: inAudit,
      handler: ({ streams, views }) => new UnmapControlHandler(streams, views),
      command: (by) => new UnmapControl({ ...C, criterion: 'CC8.1', reason: 'Moved elsewhere.' }, by),
      code: 'CONTROL_FROZEN',
    },
  ],
  [
    'row 32 CTL-5 D2: the owner’s own design',
    approve({ 'control/c-1': [...draft, owned('p-03')] }, 'p-03', 'SEPARATION_OF_DUTIES'),
  ],
  [
    'row 33 CTL-6: criterion CC6.9',
    {
      past: { 'control/c-1': active },
      handler: ({ streams }) => new MapControlHandler(streams),
      command: (by) => new MapControl({ ...C, criterion: 'CC6.9', role: 'PRIMARY' }, by),
      code: 'CRITERION_UNKNOWN',
    },
  ],
  [
    'CTL-7: a revision from before the last one',
    {
      past: { 'control/c-1': [...active, controlRevised({ effectiveFrom: '2026-12-01T00:00:00.000Z' })] },
      handler: ({ streams }) => new ReviseControlHandler(streams),
      command: (by) => new ReviseControl({ ...C, stage: 'GROWTH' }, by),
      code: 'REVISION_BACKDATED',
    },
  ],
  [
    'row 34 IMP-4: occurrence 2026-Q1 twice',
    {
      past: {
        'control/c-1': active,
        'control-implementation/c-1': [
          implemented('2026-01-10T00:00:00.000Z'),
          performed({ occurrenceKey: '2026-Q1' }),
        ],
      },
      by: { actor: 'p-03', role: 'CO' },
      handler: ({ streams }) => new RecordPerformanceHandler(streams),
      command: (by) => new RecordPerformance({ ...C, occurrenceKey: '2026-Q1', evidenceId: 'e-9' }, by),
      code: 'OCCURRENCE_ALREADY_PERFORMED',
    },
  ],
  [
    'row 35 IMP-3: a restoration from before the degradation',
    {
      past: {
        'control/c-1': active,
        'control-implementation/c-1': [implemented('2026-01-10T00:00:00.000Z'), degraded('2026-02-10T00:00:00.000Z')],
      },
      by: { actor: 'p-03', role: 'CO' },
      handler: ({ streams }) => new RestoreOperationHandler(streams),
      command: (by) => new RestoreOperation({ ...C, validFrom: '2026-02-09T00:00:00.000Z' }, by),
      code: 'VALID_TIME_REGRESSION',
    },
  ],
];

describe('bad input on controls appends nothing (domain 7)', () => {
  it.each(ROWS)('%s', (_, input) => expectRefusal(input));

  it('what is accepted, or refused otherwise, would be noticed', async () => {
    const sound = { 'control/c-1': [...draft, owned('p-03')] };
    await expect(expectRefusal(approve(sound, 'p-02', 'SEPARATION_OF_DUTIES'))).rejects.toThrow();
    await expect(expectRefusal(approve(sound, 'p-03', 'CONTROL_OWNER_REQUIRED'))).rejects.toThrow();
  });
});
