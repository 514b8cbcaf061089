/** What a sweep did for one organization. */
export interface Swept {
  readonly done: number;
  readonly refused: number;
}

export interface SweepActivities {
  /** Does everything of one organization that was due until an instant (RFC 3339), in due order. */
  sweepTenant(tenant: string, until: string): Promise<Swept>;
  /** The same for several, one after the other; gives those for which it could not be done, or not in the time. */
  sweepTenants(tenants: readonly string[], until: string): Promise<readonly string[]>;
}
