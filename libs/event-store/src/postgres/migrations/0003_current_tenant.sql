-- The tenant of this transaction. A pooled connection that has been reset shows '' instead of null: both see nothing.
create function current_tenant() returns text language sql stable parallel safe
return nullif(current_setting('app.tenant', true), '');
