-- Where the last command of each turn was stored: commands of one turn, on whatever streams, are stored one after the other, and
-- each only by a writer that has seen the one before.
create table turns (
  tenant     text   not null,
  key        text   not null,
  tx         xid8   not null,
  "position" bigint not null,
  primary key (tenant, key)
);
alter table turns enable row level security;
alter table turns force row level security;
create policy own_tenant on turns to :"owner_role" using (tenant = current_tenant()) with check (tenant = current_tenant());
revoke all on turns from public;

-- As append_events, and outcome taken: another command of the turn was stored after p_seen, at "position".
create function append_in_turn(
  p_tenant text, p_stream text, p_expected integer, p_command_id uuid, p_request_hash text, p_now timestamptz,
  p_ids uuid[], p_types text[], p_data json[], p_meta json, p_effective_at timestamptz[], p_valid_to timestamptz[],
  p_turn text, p_seen text,
  out outcome text, out revision integer, out "position" text, out recorded_at timestamptz
) language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  done text;
begin
  done := enter_tenant(p_tenant);
  -- Before the lock of the stream, and before anything that takes a transaction id.
  done := pg_advisory_xact_lock(hashtextextended(p_tenant || '/' || p_turn, 1));
  select t.tx || ':' || t."position" into append_in_turn."position" from turns t
   where t.tenant = p_tenant and t.key = p_turn
     and (t.tx, t."position") > (split_part(p_seen, ':', 1)::xid8, split_part(p_seen, ':', 2)::bigint);
  if found then
    outcome := case when exists (select from commands where tenant = p_tenant and command_id = p_command_id)
                    then 'repeated' else 'taken' end;
    return;
  end if;

  select a.outcome, a.revision, a."position", a.recorded_at
    into append_in_turn.outcome, append_in_turn.revision, append_in_turn."position", append_in_turn.recorded_at
    from append_events(p_tenant, p_stream, p_expected, p_command_id, p_request_hash, p_now, p_ids, p_types, p_data, p_meta,
                       p_effective_at, p_valid_to) a;
  if outcome = 'appended' then
    insert into turns (tenant, key, tx, "position")
      values (p_tenant, p_turn, pg_current_xact_id(), split_part(append_in_turn."position", ':', 2)::bigint)
      on conflict (tenant, key) do update set tx = excluded.tx, "position" = excluded."position";
  end if;
end
$$;
revoke all on function append_in_turn from public;
grant execute on function append_in_turn to :"app_role";
