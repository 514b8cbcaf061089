-- Since when, in the world, what a version says holds. One that a rebuild has not made yet held from when it was recorded.
alter table documents add column valid_from timestamptz not null default 'epoch';
alter table documents_history add column valid_from timestamptz not null default 'epoch';
update documents set valid_from = recorded_from;
update documents_history set valid_from = recorded_from;
alter table documents_history drop constraint documents_history_pkey;
alter table documents_history add primary key (build, tenant, view, id, valid_from, recorded_from);

-- A version without a document says that there is none from then on.
alter table documents alter column doc drop not null;
alter table documents_history alter column doc drop not null;
drop index documents_listed;
create index documents_listed on documents (build, tenant, view, ordinal) where doc is not null;
