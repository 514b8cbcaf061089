import { randomUUID } from 'node:crypto';
import type { Order } from '@attestry/client';
import type { Walk } from '../walk.js';
import { inOrder } from '../walk.js';
import type { Controls, WalkControl } from './controls.js';
import { byOwner } from './controls.js';

/** Something that happened and that controls answered: joiners, leavers, changes, a month that was looked at. */
export interface Happening {
  /** Key of the occurrence. */
  readonly key: string;
  /** When it happened. */
  readonly at: string;
  readonly codes: readonly string[];
  /** End of what its proof speaks of; when it happened when absent. */
  readonly until?: string;
  readonly deviated?: true;
}

const TICKET = 'workflow_ticket';

/** The occurrence, shown by a proof that may speak of others too. */
export const performance = (controlId: string, evidenceId: string, { key, at, deviated }: Happening): Order => ({
  name: 'recordPerformance',
  input: {
    ...{ controlId, evidenceId, occurrenceKey: key, performedAt: at },
    outcome: deviated ? 'DEVIATED' : 'DONE',
  },
});

interface Shown {
  readonly control: WalkControl;
  readonly evidenceId: string;
  readonly happening: Happening;
}

/** The proof of a happening. */
export const submission = ({
  control: { controlId, code },
  evidenceId,
  happening: { key, at, until },
}: Shown): Order => ({
  name: 'submitEvidence',
  input: {
    ...{ evidenceId, controlIds: [controlId], kind: TICKET, content: `${code}: ${key} of ${at}` },
    ...{ validFrom: at, validTo: until ?? at },
  },
});

/** Owners show what happened, each occurrence with a proof of its own, which the compliance manager accepts. */
export const show = async (walk: Walk, controls: Controls, happenings: readonly Happening[]): Promise<void> => {
  const shown = happenings.flatMap((happening) =>
    happening.codes.flatMap((code): Shown[] => {
      const control = controls.get(code);
      return control ? [{ control, evidenceId: randomUUID(), happening }] : [];
    }),
  );
  const concerned = [...new Set(shown.map(({ control }) => control))];
  await byOwner(walk, concerned, (control) =>
    shown
      .filter((one) => one.control === control)
      .flatMap((one) => [submission(one), performance(control.controlId, one.evidenceId, one.happening)]),
  );
  await inOrder(
    walk.cast.compliance,
    shown.map(({ evidenceId }): Order => ({ name: 'acceptEvidence', input: { evidenceId } })),
  );
};
