import type { Order } from '@attestry/client';
import { PEOPLE } from '../platform/cast.js';
import type { Walk } from '../walk.js';
import { inOrder } from '../walk.js';
import type { Controls, WalkControl } from './controls.js';
import { approveDesigns, begin, declare, prove } from './controls.js';
import { performDue } from './operation.js';
import { workOff } from './step-3-controls.js';

/** A control that an organization words itself. */
export interface OwnControl extends Pick<WalkControl, 'code' | 'frequency' | 'criteria' | 'owner'> {
  readonly title: string;
  readonly nature: string;
  readonly family: string;
}

/** A proof of a setting speaks until the next look at it; of everything else it shows one moment. */
const SETTING_REVIEW_DAYS = 88;

/** Defines controls of the organization's own, each with its owner and its mappings; their design is not approved yet. */
export const define = async (
  { cast }: Walk,
  controls: readonly OwnControl[],
  { stage, needId }: { readonly stage: 'STARTUP' | 'GROWTH'; readonly needId?: string },
): Promise<WalkControl[]> => {
  const defined = await inOrder(
    cast.compliance,
    controls.map(({ code, title, nature, frequency, family, owner }): Order => ({
      name: 'defineControl',
      input: {
        ...{ code, title, text: `${title}.`, nature, frequency, family, stage },
        ownerRef: PEOPLE[owner].person,
        ...(needId ? { needId } : {}),
      },
    })),
  );
  const owned = controls.map(({ code, frequency, criteria, owner }, index): WalkControl => {
    const controlId = defined[index]?.id ?? '';
    const reviewDays = frequency === 'CONTINUOUS' ? SETTING_REVIEW_DAYS : 0;
    return { code, controlId, frequency, criteria, owner, reviewDays, kind: 'control_test_results' };
  });
  await inOrder(
    cast.compliance,
    owned.flatMap(({ controlId, criteria }) =>
      criteria.map((criterion): Order => ({ name: 'mapControl', input: { controlId, criterion, role: 'PRIMARY' } })),
    ),
  );
  return owned;
};

/**
 * Builds controls whose design is approved and work has begun: proof, then the owner's declaration, and what they owe from
 * the first day on.
 */
export const finish = async (walk: Walk, controls: readonly WalkControl[]): Promise<ReadonlyMap<string, string>> => {
  const proofs = await prove(walk, controls, 'first proof');
  await walk.settle();
  await declare(walk, controls, proofs);
  await walk.settle();
  await performDue(walk, controls);
  return proofs;
};

export const named = (controls: Controls, codes: readonly string[]): WalkControl[] =>
  codes.flatMap((code) => controls.get(code) ?? []);

/** Controls that are defined, and the item of the plan that brings each, by code. */
export interface Plan {
  readonly controls: Controls;
  readonly items: ReadonlyMap<string, string>;
}

/** Drafts get their design approved first; then all are built, and their items reported and verified. */
export const buildPlanned = async (
  walk: Walk,
  { controls, items }: Plan,
  codes: readonly string[],
  isDraft: (code: string) => boolean,
): Promise<void> => {
  const drafts = named(controls, codes.filter(isDraft));
  await approveDesigns(walk, drafts);
  await walk.settle();
  await begin(walk, drafts);
  await walk.settle();
  const all = named(controls, codes);
  const proofs = await finish(walk, all);
  await workOff(
    walk,
    all.map((control) => ({ ...control, itemId: items.get(control.code) ?? '' })),
    proofs,
  );
  await walk.settle();
};
