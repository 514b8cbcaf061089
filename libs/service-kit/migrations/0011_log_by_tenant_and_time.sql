-- Facts of one organization recorded between two instants: ranges of blocks hold everybody's, and cost every reader of them all.
drop index events_by_time;
drop index inbox_by_time;
create index events_by_tenant_and_time on events (tenant, recorded_at);
create index inbox_by_tenant_and_time on inbox (tenant, recorded_at);
