-- Events that could not come in, with everything needed to read them again. They hold any organization's payload, so only
-- the projector role sees them.
create table parked_events (
  id bigint generated always as identity primary key,
  topic text not null,
  partition int not null,
  "offset" bigint not null,
  key text,
  headers json not null,
  payload bytea,
  reason text not null,
  attempts int not null,
  parked_at timestamptz not null default now(),
  status text not null default 'parked' check (status in ('parked', 'replayed', 'discarded')),
  settled_at timestamptz,
  unique (topic, partition, "offset")
);
create index parked_events_waiting on parked_events (topic, partition, key) where status = 'parked';
grant select, insert, update on parked_events to :"projector_role";
