-- Who read what of an audit, and which rights were refused (domain 7): beside the domain streams, and never changed.
create table access_log (
  position       bigint      generated always as identity primary key,
  tenant         text        not null,
  -- business time
  at             timestamptz not null,
  recorded_at    timestamptz not null default now(),
  kind           text        not null check (kind in ('READ', 'REFUSED')),
  what           text        not null,
  person         text        not null,
  roles          text[]      not null,
  firm           text,
  -- engagements it is about; of a read that names none, those the firm was granted
  engagements    text[]      not null,
  targets        text[]      not null,
  code           text,
  correlation_id text        not null
);
create index access_log_listed on access_log (tenant, position);

create trigger access_log_refuse_change before update or delete or truncate on access_log
  for each statement execute function refuse_change();
alter table access_log enable always trigger access_log_refuse_change;

alter table access_log enable row level security;
alter table access_log force row level security;
create policy own_tenant on access_log for select to :"app_role" using (tenant = current_tenant());
create policy own_tenant_append on access_log for insert to :"app_role" with check (tenant = current_tenant());

revoke all on access_log from public;
grant select, insert on access_log to :"app_role";
