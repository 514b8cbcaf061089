alter table documents enable row level security;
alter table documents force row level security;
alter table documents_history enable row level security;
alter table documents_history force row level security;
alter table parked_reactions enable row level security;
alter table parked_reactions force row level security;

create policy own_organization on documents for select to :"app_role"
  using (tenant = nullif(current_setting('app.tenant', true), ''));
create policy own_organization on documents_history for select to :"app_role"
  using (tenant = nullif(current_setting('app.tenant', true), ''));
create policy own_organization on parked_reactions for select to :"app_role"
  using (tenant = nullif(current_setting('app.tenant', true), ''));

create policy every_organization on documents to :"projector_role" using (true) with check (true);
create policy every_organization on documents_history to :"projector_role" using (true) with check (true);
create policy every_organization on parked_reactions to :"projector_role" using (true) with check (true);

grant select on documents, documents_history, parked_reactions, readers to :"app_role";
grant select, insert, update, delete on documents, documents_history, readers, parked_reactions to :"projector_role";
