-- The log of an organization grows with every read: a stretch of time and the records of one person are found without walking it.
create index access_log_by_time on access_log (tenant, at);
create index access_log_by_person on access_log (tenant, person, position);
