import type { AuditorGrants, GrantState } from './auditor-grants.projection.js';

/** Engagements and the audits in them. */
export interface Within {
  readonly engagements: readonly string[];
  readonly audits: readonly string[];
}

/** What an auditor sees of an organization: what was granted to the firm, from grant to grant end (D12). */
export interface Sight extends Within {
  /** Of them, those that the firm was selected for: an observer sees no evidence and no test (FRM-5). */
  readonly engaged: Within;
  /** What the firm saw until its grant ended. */
  readonly ended: Within;
}

const NOTHING: AuditorGrants = { id: '', firms: {}, audits: {} };

/** What a firm sees by the grants of an organization; nothing without a firm or a grant. */
export const sightOf = (doc: AuditorGrants | undefined, firm: string | undefined): Sight => {
  const { firms, audits } = doc ?? NOTHING;
  const grants = Object.entries((firm === undefined ? undefined : firms[firm]) ?? {});
  const inState = (...states: readonly GrantState[]): string[] =>
    grants.flatMap(([engagementId, state]) => (states.includes(state) ? [engagementId] : []));
  const within = (engagements: readonly string[]): Within => ({
    engagements,
    audits: Object.entries(audits).flatMap(([id, engagementId]) => (engagements.includes(engagementId) ? [id] : [])),
  });
  return {
    ...within(inState('OBSERVER', 'SELECTED')),
    engaged: within(inState('SELECTED')),
    ended: within(inState('ENDED')),
  };
};
