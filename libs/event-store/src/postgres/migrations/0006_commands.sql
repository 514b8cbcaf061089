-- Where each accepted command was stored: enough to answer a retry with the first result. Event ids follow from the command id.
create table commands (
  tenant       text    not null,
  command_id   uuid    not null,
  request_hash text    not null,
  stream       text    not null,
  revision     integer not null,
  events       integer not null,
  primary key (tenant, command_id)
);

create trigger commands_refuse_change before update or delete or truncate on commands
  for each statement execute function refuse_change();
alter table commands enable always trigger commands_refuse_change;

alter table commands enable row level security;
alter table commands force row level security;
create policy own_tenant on commands for select to :"app_role", :"owner_role" using (tenant = current_tenant());
create policy own_tenant_append on commands for insert to :"owner_role" with check (tenant = current_tenant());

revoke all on commands from public;
grant select on commands to :"app_role";
