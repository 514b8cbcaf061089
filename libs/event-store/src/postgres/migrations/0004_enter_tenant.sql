-- Binds this transaction to one tenant; a transaction that is bound to another one is refused, never switched.
-- Returns the tenant, so that a caller can assign it: an assignment does without the executor, `perform` does not.
create function enter_tenant(p_tenant text) returns text language plpgsql as $$
begin
  if p_tenant = '' or current_setting('app.tenant', true) not in ('', p_tenant) then
    raise exception 'this transaction belongs to another tenant' using errcode = 'insufficient_privilege';
  end if;
  return set_config('app.tenant', p_tenant, true);
end
$$;
