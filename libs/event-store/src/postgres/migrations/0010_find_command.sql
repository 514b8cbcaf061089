create function find_command(p_tenant text, p_command_id uuid)
  returns table (request_hash text, stream text, revision integer, events integer, "position" text, recorded_at timestamptz)
  language plpgsql as $$
#variable_conflict use_column
begin
  perform enter_tenant(p_tenant);
  return query
    select c.request_hash, c.stream, c.revision, c.events, e.tx || ':' || e.position, e.recorded_at
      from commands c join events e on e.tenant = c.tenant and e.stream = c.stream and e.revision = c.revision
     where c.tenant = p_tenant and c.command_id = p_command_id;
end
$$;
revoke all on function find_command from public;
grant execute on function find_command to :"app_role";
