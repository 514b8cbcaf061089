create function read_stream(p_tenant text, p_stream text, p_from integer)
  returns table (tx xid8, "position" bigint, tenant text, stream text, revision integer, id uuid, type text, data json, meta json,
                 recorded_at timestamptz, effective_at timestamptz, valid_to timestamptz)
  language plpgsql as $$
#variable_conflict use_column
begin
  perform enter_tenant(p_tenant);
  return query
    select e.tx, e.position, e.tenant, e.stream, e.revision, e.id, e.type, e.data, e.meta, e.recorded_at, e.effective_at, e.valid_to
      from events e where e.tenant = p_tenant and e.stream = p_stream and e.revision >= p_from order by e.revision;
end
$$;
revoke all on function read_stream from public;
grant execute on function read_stream to :"app_role";
