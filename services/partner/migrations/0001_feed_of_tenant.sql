-- The partner stream replays one organization's facts in feed order, also when a thousand others lie between them.
create index inbox_of_tenant on inbox (tenant, tx, position);
create index events_of_tenant on events (tenant, tx, position);
