import type { PopulationItem } from '@attestry/soc2';
import { addMs, DAY_MS } from '@attestry/soc2';
import type { ExampleControl } from '@attestry/soc2/worked-example';
import { CHANGES, LEAVERS } from '../sample/draw-vectors.examples.js';

const FIRST = '2026-01-01T12:00:00.000Z';
const DAYS = 181;

const spread = (code: string, count: number): PopulationItem[] =>
  Array.from({ length: count }, (_, index) => ({
    key: `${code}/${String(index + 1).padStart(3, '0')}`,
    occurredAt: addMs(FIRST, Math.floor((index * DAYS) / count) * DAY_MS),
  }));

/** Populations of the worked example (domain 8.2, 8.8): leavers and changes as published, of the others as many as there were. */
export const itemsOfTheExample = ({ code, population }: ExampleControl): readonly PopulationItem[] => {
  if (code === 'TF-13') return LEAVERS.cut.items;
  return code === 'TF-26' ? CHANGES.cut.items : spread(code, population);
};
