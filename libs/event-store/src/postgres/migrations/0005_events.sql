create table events (
  position     bigint      not null default nextval('log_position'),
  tx           xid8        not null default pg_current_xact_id(),
  tenant       text        not null,
  stream       text        not null,
  revision     integer     not null,
  id           uuid        not null,
  type         text        not null,
  -- json, not jsonb: the bytes stay the bytes that were hashed and sent
  data         json        not null,
  meta         json        not null,
  recorded_at  timestamptz not null,
  effective_at timestamptz not null,
  valid_to     timestamptz,
  primary key (tenant, stream, revision)
);
create unique index events_feed on events (tx, position);

create trigger events_refuse_change before update or delete or truncate on events
  for each statement execute function refuse_change();
alter table events enable always trigger events_refuse_change;

alter table events enable row level security;
alter table events force row level security;
create policy own_tenant on events for select to :"app_role", :"owner_role" using (tenant = current_tenant());
create policy own_tenant_append on events for insert to :"owner_role" with check (tenant = current_tenant());
create policy all_tenants on events for select to :"projector_role" using (true);

revoke all on events from public;
grant select on events to :"app_role", :"projector_role";
