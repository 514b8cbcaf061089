import type { Order } from '@attestry/client';
import { plusDays } from '../platform/business-clock.js';
import { PEOPLE } from '../platform/cast.js';
import { expectRefusal } from '../platform/expect.js';
import { stepIs } from '../platform/journey-record.js';
import type { Walk } from '../walk.js';
import { inOrder } from '../walk.js';
import type { WalkControl } from './controls.js';
import { adopt, approveDesigns, byOwner, implement, proposedTemplates, prove } from './controls.js';
import { operateUntil, performDue } from './operation.js';
import type { Assessed } from './step-2-gaps.js';

export interface Controlled extends Assessed {
  /** Every control of the organization, by its code. */
  readonly controls: ReadonlyMap<string, WalkControl>;
}

/** Family VENDOR comes last: until one of its controls is approved, the gate cannot hold. */
const LAST = /^VEN-/;

/** Owners report the work on these items done, and the compliance manager verifies it. */
export const workOff = async (
  walk: Walk,
  items: readonly (WalkControl & { readonly itemId: string })[],
  proofs: ReadonlyMap<string, string>,
): Promise<void> => {
  const itemIds = new Map(items.map(({ controlId, itemId }) => [controlId, itemId]));
  await byOwner(walk, items, ({ controlId }): Order[] => {
    const itemId = itemIds.get(controlId) ?? '';
    return [
      { name: 'startRemediation', input: { itemId } },
      { name: 'reportRemediationDone', input: { itemId, evidenceIds: [proofs.get(controlId) ?? ''] } },
    ];
  });
  await inOrder(
    walk.cast.compliance,
    items.map(({ itemId }): Order => ({ name: 'verifyRemediation', input: { itemId } })),
  );
};

const plannedFor = ({ planned }: Assessed, controls: readonly WalkControl[]) =>
  controls.flatMap((control) =>
    planned.filter(({ code }) => code === control.code).map(({ itemId }) => ({ ...control, itemId })),
  );

const build = async (walk: Walk, assessed: Assessed, controls: readonly WalkControl[]): Promise<void> => {
  await walk.settle();
  const proofs = await prove(walk, controls, 'first proof');
  await walk.settle();
  await implement(walk, controls, proofs);
  await workOff(walk, plannedFor(assessed, controls), proofs);
  await walk.settle();
};

/** A policy with its acceptances: what the population of POL-02 is cut from later. */
const publishPolicy = async ({ cast, clock }: Walk, controls: ReadonlyMap<string, WalkControl>): Promise<void> => {
  const controlIds = ['POL-01', 'POL-02'].flatMap((code) => controls.get(code)?.controlId ?? []);
  const { id: policyId } = await cast.compliance.command('draftPolicy', {
    title: 'Information security',
    content: 'People protect what they work with.',
    controlIds,
  });
  await cast.owner.command('approvePolicy', { policyId });
  await cast.compliance.command('publishPolicy', { policyId, effectiveFrom: (await clock.now()).toISOString() });
  for (const person of ['owner', 'compliance', 'engineering', 'people'] as const)
    await cast[person].command('acceptPolicy', { policyId, version: 1, personRef: PEOPLE[person].person });
};

/** Step 3: stage-appropriate controls from the library, implemented; the plan worked off until the gate holds. */
export const putControlsInPlace = async (walk: Walk, assessed: Assessed): Promise<Controlled> => {
  const { cast, clock } = walk;
  const { engagementId, existing } = assessed;
  await stepIs(cast.owner, engagementId, 3, ['ENTERED']);
  await clock.until(plusDays(await clock.now(), 15));
  const there = new Set(existing.map(({ code }) => code));
  const added = await adopt(
    walk,
    (await proposedTemplates(walk, engagementId)).filter(({ code }) => !there.has(code)),
  );
  const [last, first] = [added.filter(({ code }) => LAST.test(code)), added.filter(({ code }) => !LAST.test(code))];
  await approveDesigns(walk, first);
  await build(walk, assessed, first);
  const controls = new Map([...existing, ...added].map((control) => [control.code, control]));
  await publishPolicy(walk, controls);
  await walk.settle();
  await expectRefusal('GATE_NOT_MET', cast.owner.command('requestStepExit', { engagementId, step: 3 }));
  const operating = [...controls.values()].filter(({ code }) => !last.some((control) => control.code === code));
  await performDue(walk, operating);
  await operateUntil(walk, operating, plusDays(await clock.now(), 15));
  await approveDesigns(walk, last);
  await walk.settle();
  await stepIs(cast.owner, engagementId, 3, ['EXITED']);
  await build(walk, assessed, last);
  return { ...assessed, controls };
};
