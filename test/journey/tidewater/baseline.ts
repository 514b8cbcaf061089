import type { Order } from '@attestry/client';
import { PEOPLE } from '../platform/cast.js';
import type { WalkControl } from '../steps/controls.js';
import { approveDesigns, begin, declare, prove } from '../steps/controls.js';
import { performDue } from '../steps/operation.js';
import type { Walk } from '../walk.js';
import { inOrder } from '../walk.js';
import type { TidewaterControl } from './organization.js';
import { CONTROLS } from './organization.js';

/** A proof of a setting speaks until the next look at it; of everything else it shows one moment. */
const SETTING_REVIEW_DAYS = 88;

/** Defines controls of the organization's own, each with its owner and its mappings; their design is not approved yet. */
export const define = async (
  { cast }: Walk,
  controls: readonly TidewaterControl[],
  needId?: string,
): Promise<WalkControl[]> => {
  const defined = await inOrder(
    cast.compliance,
    controls.map(({ code, title, nature, frequency, family, owner }): Order => ({
      name: 'defineControl',
      input: {
        ...{ code, title, text: `${title}.`, nature, frequency, family, stage: 'STARTUP' },
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

/** 8.2: healthy controls are implemented on fresh proof, weak ones in work, absent ones a draft. */
export const establishBaseline = async (walk: Walk): Promise<ReadonlyMap<string, WalkControl>> => {
  const controls = new Map((await define(walk, CONTROLS)).map((control) => [control.code, control]));
  const at = (health: string) =>
    CONTROLS.filter(({ baseline }) => baseline === health).flatMap(({ code }) => controls.get(code) ?? []);
  const there = [...at('HEALTHY'), ...at('WEAK')];
  await approveDesigns(walk, there);
  await walk.settle();
  await begin(walk, there);
  await walk.settle();
  await finish(walk, at('HEALTHY'));
  return controls;
};
