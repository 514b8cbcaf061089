import { AttestryClient, Seen } from '@attestry/client';

export interface ClientSettings {
  /** Address of the gateway's GraphQL endpoint. */
  readonly gatewayUrl: string;
  /** Bearer token of SYS in one organization. */
  readonly token: (tenant: string) => Promise<string>;
}

/** Gives a client of one organization that has seen some positions and no others. `timeout` in milliseconds. */
export type Clients = (tenant: string, seen?: readonly string[], timeout?: number) => AttestryClient;

const TIMEOUT_MS = 15_000;

export const createClients =
  ({ gatewayUrl, token }: ClientSettings): Clients =>
  (tenant, positions = [], timeout = TIMEOUT_MS) => {
    const seen = new Seen();
    positions.forEach((position) => seen.note(position));
    return new AttestryClient({ url: gatewayUrl, token: () => token(tenant), seen, timeout });
  };
