/** What the platform can look at by itself. */
export const COLLECTOR_KINDS = ['postgres-settings', 'dependency-sbom', 'git-history'] as const;
export type CollectorKind = (typeof COLLECTOR_KINDS)[number];
