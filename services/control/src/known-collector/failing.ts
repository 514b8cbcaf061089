import type { EventData } from '@attestry/contracts';

/** Every control a collector watches. */
const ALL = '*';

export interface Watched {
  readonly id: string;
  readonly code: string;
  readonly templateId?: string;
}

/** What a run saw failing: the controls its observations name, or all it watches where none is named (COL-4). */
export const failingIn = ({ result, observations = [] }: EventData<'CollectorRunCompleted.v1'>): string[] => {
  if (result === 'PASS') return [];
  const failed = observations.filter(({ passed }) => !passed);
  return failed.length === 0 ? [ALL] : [...new Set(failed.map(({ control = ALL }) => control))];
};

/** A collector names controls by id, by code or by the template they were taken from. */
export const concerns = (failing: string, control: Watched): boolean =>
  failing === ALL || [control.id, control.code, control.templateId].includes(failing);
