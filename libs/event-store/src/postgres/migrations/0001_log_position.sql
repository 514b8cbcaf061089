-- One sequence for everything the service stores in order: its own events and its copies of foreign ones make one feed.
create sequence log_position;
grant usage on sequence log_position to :"projector_role";
