import { Inject, Injectable } from '@nestjs/common';
import { withTenant } from '@attestry/event-store';
import { APP_POOL } from '@attestry/service-kit';
import type { Pool } from 'pg';

/** Who a pseudonym is; an erased person has no name and no mail any more. */
export interface Person {
  readonly personRef: string;
  readonly fullName: string | null;
  readonly email: string | null;
  readonly erased: boolean;
}

interface Row {
  person_ref: string;
  full_name: string | null;
  email: string | null;
  erased: boolean;
}

const personOf = ({ person_ref, full_name, email, erased }: Row): Person => ({
  personRef: person_ref,
  fullName: full_name,
  email,
  erased,
});

/** The erasable table of persons, one organization at a time. Each call is one statement. */
@Injectable()
export class PersonDirectory {
  constructor(@Inject(APP_POOL) private readonly pool: Pool) {}

  /** Writes or corrects an entry; false when the person was erased. */
  async put(tenant: string, { personRef, fullName, email }: Omit<Person, 'erased'>, now: string): Promise<boolean> {
    return withTenant(this.pool, tenant, async (client) => {
      const { rowCount } = await client.query(
        `insert into persons (tenant, person_ref, full_name, email, registered_at) values ($1, $2, $3, $4, $5)
         on conflict (tenant, person_ref) do update set full_name = excluded.full_name, email = excluded.email
         where persons.erased_at is null`,
        [tenant, personRef, fullName, email, now],
      );
      return rowCount === 1;
    });
  }

  /** Leaves nothing but the pseudonym; a person without an entry gets an erased one, so that none is made later. */
  async erase(tenant: string, personRef: string, now: string): Promise<void> {
    await withTenant(this.pool, tenant, (client) =>
      client.query(
        `insert into persons (tenant, person_ref, registered_at, erased_at) values ($1, $2, $3, $3)
         on conflict (tenant, person_ref) do update set full_name = null, email = null, erased_at = coalesce(persons.erased_at, $3)`,
        [tenant, personRef, now],
      ),
    );
  }

  async has(tenant: string, personRef: string): Promise<boolean> {
    return (await this.many(tenant, [personRef])).has(personRef);
  }

  async many(tenant: string, personRefs: readonly string[]): Promise<Map<string, Person>> {
    return withTenant(this.pool, tenant, async (client) => {
      const { rows } = await client.query<Row>(
        `select person_ref, full_name, email, erased_at is not null as erased from persons
          where tenant = $1 and person_ref = any($2)`,
        [tenant, personRefs],
      );
      return new Map(rows.map((row) => [row.person_ref, personOf(row)]));
    });
  }

  async page(tenant: string, after: string, limit: number): Promise<Person[]> {
    return withTenant(this.pool, tenant, async (client) => {
      const { rows } = await client.query<Row>(
        `select person_ref, full_name, email, erased_at is not null as erased from persons
          where tenant = $1 and person_ref > $2 order by person_ref limit $3`,
        [tenant, after, limit],
      );
      return rows.map(personOf);
    });
  }
}
