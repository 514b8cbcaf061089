import type { Role } from '@attestry/access';
import type { ClientOptions } from '@attestry/client';
import { AttestryClient, Seen } from '@attestry/client';
import { developmentToken } from '@attestry/identity';

/** The people of the walk, as pseudonyms, and what each may do. All of them are sample data. */
export const PEOPLE = {
  owner: { person: 'p-01', roles: ['TO', 'EM'] },
  compliance: { person: 'p-02', roles: ['CM', 'EM'] },
  engineering: { person: 'p-03', roles: ['CO', 'RO', 'EM'] },
  people: { person: 'p-04', roles: ['CO', 'EM'] },
  support: { person: 'p-05', roles: ['CO', 'EM'] },
  operator: { person: 'op-01', roles: ['PO'] },
  auditor: { person: 'a-01', roles: ['AU'] },
  lead: { person: 'a-02', roles: ['AL'] },
  system: { person: 'system', roles: ['SYS'] },
} as const satisfies Record<string, { person: string; roles: readonly Role[] }>;

interface Played {
  readonly person: string;
  readonly roles: readonly Role[];
}

export type PersonName = keyof typeof PEOPLE;
export type Cast = Readonly<Record<PersonName, AttestryClient>>;

export interface CastSettings {
  readonly gatewayUrl: string;
  readonly issuer: string;
  readonly clientSecret: string;
  readonly tenant: string;
  /** The audit firm whose people `auditor` and `lead` are. */
  readonly firm: string;
  /** Told of each command that was recorded, whoever gave it. */
  readonly onRecorded?: NonNullable<ClientOptions['onRecorded']>;
  /** How each person reaches the gateway; default: asking once. */
  readonly connect?: (options: ClientOptions) => AttestryClient;
}

const once = (options: ClientOptions): AttestryClient => new AttestryClient(options);

/** Clients of one organization. They share what they have seen: each reads what the others have written. */
export interface Clients {
  readonly cast: Cast;
  /** Whoever else acts: the lead of another firm, a collector. */
  readonly clientOf: (person: string, roles: readonly Role[], firm?: string) => AttestryClient;
}

/** A client for each person of the walk. The operator sees the platform only. */
export const castOf = ({
  gatewayUrl,
  issuer,
  clientSecret,
  tenant,
  firm,
  connect = once,
  ...told
}: CastSettings): Clients => {
  const [seen, operatorSeen] = [new Seen(), new Seen()];
  const clientOf: Clients['clientOf'] = (person, roles, ofFirm) => {
    const claim = ofFirm ? { firm: ofFirm } : {};
    const token = () => developmentToken({ issuer, clientSecret, tenant, roles, person, ...claim });
    return connect({ url: gatewayUrl, token, seen: roles.includes('PO') ? operatorSeen : seen, ...told });
  };
  const entries = Object.entries(PEOPLE).map(([name, { person, roles }]: [string, Played]) => {
    const audits = roles.some((role) => role === 'AU' || role === 'AL');
    return [name, clientOf(person, roles, audits ? firm : undefined)];
  });
  return { cast: Object.fromEntries(entries) as Cast, clientOf };
};
