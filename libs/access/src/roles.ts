/** The ten roles and what each one is for (domain 0 and 3). */
export const ROLES = {
  TO: 'tenant owner: management of the organization; approves, signs, chooses the auditor',
  CM: 'compliance manager: runs the programme; describes, maps, reviews',
  CO: 'control owner: operates and documents the controls of one area',
  RO: 'risk owner: assesses and treats own risks',
  EM: 'employee: accepts policies, submits evidence of own work',
  AU: 'auditor staff: plans and runs tests, draws samples',
  AL: 'auditor lead: signing partner; confirms exceptions, decides the opinion, issues the report',
  PA: 'partner API client: reads events and sends evidence within its scopes',
  PO: 'platform operator: activates tenants and verifies audit firms; never reads content',
  SYS: 'system: a timer or a collector, no person',
} as const;

export type Role = keyof typeof ROLES;

export const ALL_ROLES = Object.keys(ROLES) as readonly Role[];

export const isRole = (value: unknown): value is Role => typeof value === 'string' && Object.hasOwn(ROLES, value);
