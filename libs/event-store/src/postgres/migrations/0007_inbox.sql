-- Copies of other services' events, in the order of arrival. One event is copied once: its id is the key.
-- A writer of copies takes one advisory lock per source partition before its first insert, so that (tx, position) keeps the
-- order of the source inside a stream.
create table inbox (
  position        bigint      not null default nextval('log_position'),
  tx              xid8        not null default pg_current_xact_id(),
  tenant          text        not null,
  source          text        not null,
  source_position text        not null,
  stream          text        not null,
  revision        integer     not null,
  id              uuid        primary key,
  type            text        not null,
  data            json        not null,
  meta            json        not null,
  recorded_at     timestamptz not null,
  effective_at    timestamptz not null,
  valid_to        timestamptz,
  copied_at       timestamptz not null default now()
);
create unique index inbox_feed on inbox (tx, position);
create index inbox_source on inbox (tenant, source, source_position);

create trigger inbox_refuse_change before update or delete or truncate on inbox
  for each statement execute function refuse_change();
alter table inbox enable always trigger inbox_refuse_change;

alter table inbox enable row level security;
alter table inbox force row level security;
create policy own_tenant on inbox for select to :"app_role" using (tenant = current_tenant());
create policy all_tenants on inbox for select to :"projector_role" using (true);
create policy all_tenants_copy on inbox for insert to :"projector_role" with check (true);

revoke all on inbox from public;
grant select on inbox to :"app_role";
grant select, insert on inbox to :"projector_role";
