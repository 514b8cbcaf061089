import type { Streams } from '@attestry/service-kit';
import { controlIdOf } from '../control/control-id.js';
import { control } from '../control/control.js';

/** Which of the codes have a control, asked of the streams themselves: a read model may be behind. */
export const takenCodes = async (
  streams: Streams,
  tenant: string,
  codes: readonly string[],
): Promise<ReadonlySet<string>> => {
  const states = await Promise.all(codes.map((code) => streams.state(control, tenant, controlIdOf(tenant, code))));
  return new Set(codes.filter((_, index) => states[index]?.is !== 'ABSENT'));
};
