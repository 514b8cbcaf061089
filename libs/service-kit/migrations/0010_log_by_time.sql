-- Facts recorded between two instants: the log lies in the order of time nearly, so a range of blocks is enough and costs an append nothing.
create index events_by_time on events using brin (recorded_at);
create index inbox_by_time on inbox using brin (recorded_at);
