import type { WalkControl } from '../steps/controls.js';
import { approveDesigns, begin } from '../steps/controls.js';
import { define, finish } from '../steps/own-controls.js';
import type { Walk } from '../walk.js';
import { CONTROLS } from './organization.js';

/** 8.2: healthy controls are implemented on fresh proof, weak ones in work, absent ones a draft. */
export const establishBaseline = async (walk: Walk): Promise<ReadonlyMap<string, WalkControl>> => {
  const controls = new Map(
    (await define(walk, CONTROLS, { stage: 'STARTUP' })).map((control) => [control.code, control]),
  );
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
