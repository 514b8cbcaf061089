alter table persons enable row level security;
alter table persons force row level security;

create policy own_tenant on persons to :"app_role"
  using (tenant = current_tenant()) with check (tenant = current_tenant());

revoke all on persons from public;
grant select, insert, update on persons to :"app_role";
