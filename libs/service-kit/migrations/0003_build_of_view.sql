-- Which build of a read model readers see, by its name; one that was never rebuilt alone has the number in `build`.
alter table readers add column builds jsonb not null default '{}';
