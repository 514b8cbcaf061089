-- One append in one statement. p_expected: a revision, or -1 no stream, -2 any, -4 the stream exists.
-- outcome: appended; repeated (stored before, nothing done); reused (stored before with another hash); conflict (revision tells where the stream is).
-- Runs as the owner, whose rows are under the same policies: the application can add to the log in no other way.
create function append_events(
  p_tenant text, p_stream text, p_expected integer, p_command_id uuid, p_request_hash text, p_now timestamptz,
  p_ids uuid[], p_types text[], p_data json[], p_meta json, p_effective_at timestamptz[], p_valid_to timestamptz[],
  out outcome text, out revision integer, out "position" text, out recorded_at timestamptz
) language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  latest timestamptz;
  known text;
  done text;
begin
  done := enter_tenant(p_tenant);
  -- Before anything that takes a transaction id: else a later revision could carry an earlier id and the feed turn it round.
  done := pg_advisory_xact_lock(hashtextextended(p_tenant || '/' || p_stream, 0));

  select e.revision, e.recorded_at into revision, latest
    from events e where e.tenant = p_tenant and e.stream = p_stream order by e.revision desc limit 1;
  revision := coalesce(revision, -1);
  -- Before any nextval: a refused append leaves no hole in the log.
  if p_expected = revision or p_expected = -2 or (p_expected = -4 and revision >= 0) then
    insert into commands (tenant, command_id, request_hash, stream, revision, events)
      values (p_tenant, p_command_id, p_request_hash, p_stream, append_events.revision + cardinality(p_ids), cardinality(p_ids))
      -- waits for the same command in flight on another stream, and lets it win
      on conflict do nothing;
    if found then
      outcome := 'appended';
    end if;
  end if;
  if outcome is null then
    select request_hash into known from commands where tenant = p_tenant and command_id = p_command_id;
    outcome := case when known is null then 'conflict' when known = p_request_hash then 'repeated' else 'reused' end;
    return;
  end if;

  recorded_at := greatest(p_now, latest);
  insert into events (tenant, stream, revision, id, type, data, meta, recorded_at, effective_at, valid_to)
    select p_tenant, p_stream, append_events.revision + n, id, type, data, p_meta, append_events.recorded_at,
           coalesce(effective_at, append_events.recorded_at), valid_to
      -- in the select list the arrays are walked side by side; as a function in `from` they would be stored first
      from (select generate_subscripts(p_ids, 1) as n, unnest(p_ids) as id, unnest(p_types) as type, unnest(p_data) as data,
                   unnest(p_effective_at) as effective_at, unnest(p_valid_to) as valid_to) one;
  revision := revision + cardinality(p_ids);
  "position" := pg_current_xact_id() || ':' || currval('log_position');
end
$$;
revoke all on function append_events from public;
grant execute on function append_events to :"app_role";
