import type { KnownControl } from '../known-control/known-control.projection.js';
import type { Found, Observation } from './collect.js';

/** What a collector was registered for. */
export interface Watch {
  readonly controlIds: readonly string[];
  /** Which check speaks for which control, where the organization said so. */
  readonly checks: readonly { readonly check: string; readonly controlId: string }[];
}

type Known = Pick<KnownControl, 'code' | 'templateId'>;

/** Name of the observation of a control that no single check speaks for. */
export const WHOLE_RUN = 'whole-run';

const checksFor = (id: string, known: Known | undefined, { checks }: Watch, all: readonly Observation[]) => {
  const mapped = checks.filter(({ controlId }) => controlId === id).map(({ check }) => check);
  if (mapped.length > 0) return all.filter(({ check }) => mapped.includes(check));
  const names = [id, known?.code, known?.templateId];
  return all.filter(({ control }) => control !== undefined && names.includes(control));
};

const wholeRun = (id: string, all: readonly Observation[]): Observation => {
  const failing = all.filter(({ passed }) => !passed).length;
  return {
    check: WHOLE_RUN,
    control: id,
    passed: failing === 0,
    observed: `${failing} of ${all.length} checks fail`,
  };
};

/**
 * What was seen, said of the controls of the organization: for each control the checks that were mapped to it, else those the
 * control library has for its code or template, else the whole run. A check that speaks for none of them is not judged.
 */
export const speakFor = (
  observations: readonly Observation[],
  watch: Watch,
  controls: ReadonlyMap<string, Known>,
): Observation[] => {
  if (observations.length === 0) return [];
  return watch.controlIds.flatMap((id) => {
    const own = checksFor(id, controls.get(id), watch, observations);
    return own.length > 0 ? own.map((one) => ({ ...one, control: id })) : [wholeRun(id, observations)];
  });
};

/** The same for all that a run found. */
export const foundFor = (found: Found, watch: Watch, controls: ReadonlyMap<string, Known>): Found => ({
  ...found,
  observations: speakFor(found.observations, watch, controls),
});

/** Checks that fail, each counted once. */
export const failingChecks = (observations: readonly Observation[]): number =>
  new Set(observations.filter(({ passed }) => !passed).map(({ check }) => check)).size;
