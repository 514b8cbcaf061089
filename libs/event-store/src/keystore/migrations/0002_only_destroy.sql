create function only_destroy() returns trigger language plpgsql as $$
begin
  if old.wrapped is null or new.wrapped is not null then
    raise exception 'a content key can only be destroyed' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
create trigger content_keys_only_destroy before update on content_keys for each row execute function only_destroy();
