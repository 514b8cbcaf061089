import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { ClientOptions, Instants, Order, Recorded } from '@attestry/client';
import { AttestryClient, Refusal } from '@attestry/client';

/** The platform could not answer; what a rule says has other codes. */
const AWAY = new Set([
  'INTERNAL_SERVER_ERROR',
  'SUBGRAPH_UNAVAILABLE',
  'DOWNSTREAM_SERVICE_ERROR',
  'DEADLINE_EXCEEDED',
  'READ_MODEL_BEHIND',
]);
const POLL_MS = 500;

/** Milliseconds: longer than Kafka is away and a dead worker's activities are waited for. */
export const PATIENCE_MS = 240_000;

export const isAway = (error: unknown): boolean => !(error instanceof Refusal) || AWAY.has(error.code);

/** Asks again and again while the platform is away, for so many milliseconds at most. */
export const patiently = async <Answer>(ask: () => Promise<Answer>, patience = PATIENCE_MS): Promise<Answer> => {
  for (const began = Date.now(); ; await pause(POLL_MS))
    try {
      return await ask();
    } catch (error) {
      if (!isAway(error) || Date.now() - began > patience) throw error;
    }
};

/** As a careful caller does it: what had no answer is sent again with the ids of its commands, which then have their effect once. */
export class PatientClient extends AttestryClient {
  override commands(orders: readonly Order[]): Promise<Recorded[]> {
    const named = orders.map((order) => ({ ...order, input: { commandId: randomUUID(), ...order.input } }) as Order);
    return patiently(() => super.commands(named));
  }

  override query<Data>(document: string, variables?: Readonly<Record<string, unknown>>, at?: Instants): Promise<Data> {
    return patiently(() => super.query<Data>(document, variables, at));
  }
}

export const patientClient = (options: ClientOptions): PatientClient => new PatientClient(options);
