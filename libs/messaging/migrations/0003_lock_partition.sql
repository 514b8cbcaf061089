-- Taken before anything that takes a transaction id: whoever copies a partition's events second gets the later id, so the
-- order of a stream in the inbox is the order of its partition, also when two members hold a partition for a moment.
create function lock_partition(p_topic text, p_partition integer) returns void language sql as $$
  select pg_advisory_xact_lock(hashtextextended('inbox/' || p_topic || '/' || p_partition, 0))
$$;
revoke all on function lock_partition from public;
grant execute on function lock_partition to :"projector_role";
