-- Who a pseudonym is. Apart from the log, so that a person can be erased and every event stays what it was.
create table persons (
  tenant        text        not null,
  person_ref    text        not null,
  full_name     text,
  email         text,
  registered_at timestamptz not null,
  erased_at     timestamptz,
  primary key (tenant, person_ref),
  -- erased means gone: nothing of the person is left beside the pseudonym
  check ((erased_at is null) = (full_name is not null) and (erased_at is null) = (email is not null))
);
