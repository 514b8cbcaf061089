import type { Sight } from '../grants/sight.js';
import type { Visibility } from './view.js';

/** A condition on documents and its values, whose first one has the number `first`. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly unknown[];
}

const EVERYBODY: Condition = { sql: 'true', values: [] };
const NOBODY: Condition = { sql: 'false', values: [] };

/** Which documents of a view an auditor sees (D12, FRM-5); everybody else sees all of their organization. */
export const seenBy = (sight: Sight | undefined, { of, observers }: Visibility, first: number): Condition => {
  if (!sight) return EVERYBODY;
  const { engagements, audits } = observers === false ? sight.engaged : sight;
  if (engagements.length === 0) return NOBODY;
  if (of === 'ORGANIZATION') return EVERYBODY;
  if (of) return { sql: `id = any($${first}::text[])`, values: [of === 'AUDIT' ? audits : engagements] };
  return {
    sql: `(doc ->> 'engagementId' is null or doc ->> 'engagementId' = any($${first}::text[]))
      and (doc ->> 'auditId' is null or doc ->> 'auditId' = any($${first + 1}::text[]))`,
    values: [engagements, audits],
  };
};
