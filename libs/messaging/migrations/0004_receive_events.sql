-- One batch of one partition into the inbox, in order, each event once. False, and nothing stored, when a stream among them
-- has parked events and the caller has not sorted the batch by them.
create function receive_events(
  p_topic text, p_partition integer, p_keys text[], p_ids uuid[], p_tenants text[], p_sources text[], p_streams text[],
  p_revisions integer[], p_positions text[], p_types text[], p_data json[], p_meta json[],
  p_recorded_at timestamptz[], p_effective_at timestamptz[], p_valid_to timestamptz[], p_sorted boolean
) returns boolean language plpgsql as $$
begin
  perform lock_partition(p_topic, p_partition);
  if not p_sorted and exists (
    select 1 from parked_events
    where topic = p_topic and partition = p_partition and status = 'parked' and key = any (p_keys)
  ) then
    return false;
  end if;
  insert into inbox (id, tenant, source, stream, revision, source_position, type, data, meta, recorded_at, effective_at, valid_to)
    select id, tenant, source, stream, revision, source_position, type, data, meta, recorded_at, effective_at, valid_to
      from unnest(p_ids, p_tenants, p_sources, p_streams, p_revisions, p_positions, p_types, p_data, p_meta,
                  p_recorded_at, p_effective_at, p_valid_to)
           with ordinality as one (id, tenant, source, stream, revision, source_position, type, data, meta,
                                   recorded_at, effective_at, valid_to, n)
     order by n
  on conflict (id) do nothing;
  return true;
end
$$;
revoke all on function receive_events from public;
grant execute on function receive_events to :"projector_role";
