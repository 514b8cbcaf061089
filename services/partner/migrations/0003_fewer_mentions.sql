-- Facts are asked for by ids, codes and numbers, so other words of their data are kept no longer: each costs an append a row.
-- The condition is that of `canBeFound` in fact-log. A look needs the instant of a mention, and finds it in the key's own index.
create or replace function mentioned(p_tenant text, p_stream text, p_id uuid, p_type text, p_data json, p_meta json)
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
   where word ~ '^[A-Za-z0-9][A-Za-z0-9._:/-]{0,199}$' and word !~ '^([0-9a-f]{64}$|\d{4}-\d{2}-\d{2}(T|$))'
$$;

drop index events_by_id;

alter table mentions disable trigger mentions_refuse_change;
alter table mentions no force row level security;
delete from mentions
 where key ~ '^[A-Z][A-Za-z]*\.v\d+/' and substr(key, position('/' in key) + 1) !~ '^[A-Za-z0-9][A-Za-z0-9._:/-]{0,199}$';
alter table mentions drop constraint mentions_pkey, add primary key (tenant, key, tx, position) include (recorded_at);
alter table mentions force row level security;
alter table mentions enable always trigger mentions_refuse_change;
