-- What each fact of the log mentions, so that facts which speak of the same thing find each other: its id, its stream, its
-- aggregate, its command, its cause, and every id, word and number of its data under its type. Kept by triggers: an index of
-- the log, never behind it. Plain keys, because only comparisons that cannot leak use an index under row-level security.
create table mentions (
  tenant      text        not null,
  key         text        not null,
  tx          xid8        not null,
  position    bigint      not null,
  recorded_at timestamptz not null,
  primary key (tenant, key, tx, position)
);
create unique index events_by_id on events (tenant, id);

create trigger mentions_refuse_change before update or delete or truncate on mentions
  for each statement execute function refuse_change();
alter table mentions enable always trigger mentions_refuse_change;

-- Sealed text has no words to find, digests and dates are no names. A text that holds NUL cannot be taken apart.
create function mentioned(p_tenant text, p_stream text, p_id uuid, p_type text, p_data json, p_meta json)
  returns setof text language sql immutable parallel safe as $$
  select 'id/' || p_id
  union all
  select 'stream/' || p_stream
  union all
  select 'aggregate/' || substr(p_stream, position('-' || p_tenant || '-' in p_stream) + length(p_tenant) + 2)
   where position('-' || p_tenant || '-' in p_stream) > 0
  union all
  select 'command/' || (p_meta ->> 'commandId') where p_meta ->> 'commandId' is not null
  union all
  select 'cause/' || (p_meta ->> 'causationId') where p_meta ->> 'causationId' <> p_meta ->> 'commandId'
  union all
  select distinct p_type || '/' || word
    from (select leaf #>> '{}' as word
            from json_each(case when position('\u0000' in p_data::text) > 0 then '{}' else p_data end) as field (name, content),
                 jsonb_path_query(content::jsonb, 'strict $.** ? (@.type() == "string" || @.type() == "number")') as leaf
           where json_typeof(content) <> 'object' or content ->> 'ct' is null) words
   where length(word) between 1 and 200 and word !~ '^([0-9a-f]{64}$|\d{4}-\d{2}-\d{2}(T|$))'
$$;

create function note_mentions() returns trigger language plpgsql as $$
begin
  insert into mentions (tenant, key, tx, position, recorded_at)
    select a.tenant, m.key, a.tx, a.position, a.recorded_at
      from added a, mentioned(a.tenant, a.stream, a.id, a.type, a.data, a.meta) as m (key);
  return null;
end
$$;
create trigger events_note_mentions after insert on events
  referencing new table as added for each statement execute function note_mentions();
create trigger inbox_note_mentions after insert on inbox
  referencing new table as added for each statement execute function note_mentions();

-- What stands in the log already. The owner sees no rows under its own policies.
alter table events no force row level security;
alter table inbox no force row level security;
insert into mentions (tenant, key, tx, position, recorded_at)
  select a.tenant, m.key, a.tx, a.position, a.recorded_at
    from (select tenant, stream, id, type, data, meta, tx, position, recorded_at from events
          union all
          select tenant, stream, id, type, data, meta, tx, position, recorded_at from inbox) a,
         mentioned(a.tenant, a.stream, a.id, a.type, a.data, a.meta) as m (key);
alter table events force row level security;
alter table inbox force row level security;

alter table mentions enable row level security;
alter table mentions force row level security;
create policy own_tenant on mentions for select to :"app_role" using (tenant = current_tenant());
create policy own_tenant_noted on mentions for insert to :"owner_role" with check (tenant = current_tenant());
create policy all_tenants on mentions for select to :"projector_role" using (true);
create policy all_tenants_noted on mentions for insert to :"projector_role" with check (true);

revoke all on mentions from public;
grant select on mentions to :"app_role";
grant select, insert on mentions to :"projector_role";
