-- How far the log has been acknowledged by the broker. A new owner raises the epoch, which fences the one before.
create table relay_checkpoints (
  service text primary key,
  epoch bigint not null default 1,
  tx xid8,
  position bigint,
  claimed_at timestamptz not null default now(),
  moved_at timestamptz
);
grant select, insert, update on relay_checkpoints to :"projector_role";
