-- Populations are cut from the copied facts of a few types, in the order of the log, up to a position.
create index inbox_by_type on inbox (tenant, type, tx, position);
