/** What the platform looks at by itself, and what is told to it: runs of an `inbound` collector come from an outside tool. */
export const COLLECTOR_KINDS = ['postgres-settings', 'dependency-sbom', 'git-history', 'inbound'] as const;
export type CollectorKind = (typeof COLLECTOR_KINDS)[number];

export const INBOUND = 'inbound';

/** Checks that each kind of its own carries out; an outside tool names its own. */
export const CHECKS_OF: Readonly<Record<string, readonly string[]>> = {
  'postgres-settings': [
    'passwords-hashed-with-scram',
    'service-roles-hold-no-power',
    'organizations-kept-apart-by-row-policies',
    'listens-on-loopback-or-encrypts',
    'connections-are-logged',
    'writes-are-durable-and-checked',
  ],
  'dependency-sbom': ['components-are-listed', 'components-are-pinned-by-digest'],
  'git-history': ['changes-are-recorded', 'changes-say-why'],
};
