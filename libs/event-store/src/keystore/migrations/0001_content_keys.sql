create function current_tenant() returns text language sql stable parallel safe
return nullif(current_setting('app.tenant', true), '');

-- One key an owner, for ever: a destroyed one keeps its row, so the owner never gets another.
create table content_keys (
  kid          uuid        primary key,
  tenant       text        not null,
  -- 'tenant', or 'person/<reference>'
  owner        text        not null,
  -- iv, cipher text and tag of the key under the master key; null once it is destroyed
  wrapped      bytea,
  created_at   timestamptz not null default now(),
  destroyed_at timestamptz,
  unique (tenant, owner),
  check ((wrapped is null) = (destroyed_at is not null))
);

alter table content_keys enable row level security;
alter table content_keys force row level security;
create policy own_tenant on content_keys to :"app_role" using (tenant = current_tenant()) with check (tenant = current_tenant());

revoke all on content_keys from public;
grant select, insert (kid, tenant, owner, wrapped), update (wrapped, destroyed_at) on content_keys to :"app_role";
