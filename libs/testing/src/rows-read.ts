import type { Pool, PoolClient } from 'pg';

interface Plan {
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly Plans?: readonly Plan[];
}

interface Statement {
  readonly text: string;
  readonly values?: unknown[];
}

type Query = (
  statement: string | Statement,
  values?: unknown[],
) => Promise<{ rows: { 'QUERY PLAN': readonly { Plan: Plan }[] }[] }>;

const touched = (plan: Plan): number =>
  (plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0) + (plan['Rows Removed by Index Recheck'] ?? 0)) *
  plan['Actual Loops'];

const count = (plan: Plan, counted: Record<string, number>): void => {
  const table = plan['Relation Name'];
  if (table !== undefined) counted[table] = (counted[table] ?? 0) + touched(plan);
  plan.Plans?.forEach((part) => count(part, counted));
};

/** How many rows of each table PostgreSQL looks at, found or passed over, for the statements that a read sends. */
export const rowsRead = async (pool: Pool, read: (pool: Pool) => Promise<unknown>): Promise<Record<string, number>> => {
  const counted: Record<string, number> = {};
  const explaining = async (): Promise<PoolClient> => {
    const client = await pool.connect();
    const query = client.query.bind(client) as unknown as Query;
    const explained: Query = async (statement, given) => {
      const { text, values } = typeof statement === 'string' ? { text: statement, values: given } : statement;
      if (!/^\s*(select|with)\b/.test(text)) return query(text, values);
      const { rows } = await query(`explain (analyze, format json) ${text}`, values);
      rows.forEach((row) => row['QUERY PLAN'].forEach(({ Plan }) => count(Plan, counted)));
      return query(text, values);
    };
    return Object.assign(Object.create(client) as PoolClient, { query: explained });
  };
  await read({ connect: explaining } as unknown as Pool);
  return counted;
};
