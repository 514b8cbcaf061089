import type { EventData } from '../registry.js';

type Looked = Pick<EventData<'CollectorRunCompleted.v1'>, 'result' | 'controlIds' | 'observations'>;

/**
 * What a run saw failing (COL-4): the controls that its failing observations name, each once, by id or, in a run of the time before
 * observations were said of the organization's own controls, by code or template. Where nothing that fails is named, or something
 * that fails names no control, all it was for. Nothing of a run that passed: what failed there was not its to judge.
 */
export const failingOf = ({ result, controlIds, observations = [] }: Looked): string[] => {
  if (result === 'PASS') return [];
  const failed = observations.filter(({ passed }) => !passed);
  const named = failed.flatMap(({ control }) => control ?? []);
  const all = failed.length === 0 || named.length < failed.length;
  return [...new Set(all ? [...controlIds, ...named] : named)];
};
