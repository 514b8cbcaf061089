-- Row-level security lets no operator reach an index that could tell of other organizations' rows, and none of jsonb may: readers never
-- had this one, and each write of a document paid for it.
drop index documents_found;

-- What documents are found by, where there are many: the text beside the document compares without telling anything.
alter table documents
  add column bucket text generated always as (doc ->> 'bucket') stored,
  add column day text generated always as (doc ->> 'day') stored,
  add column due_at text generated always as (doc ->> 'dueAt') stored,
  add column valid_to text generated always as (doc ->> 'validTo') stored;
create index documents_by_bucket on documents (build, tenant, view, bucket) where bucket is not null;
create index documents_by_day on documents (build, tenant, view, day) where day is not null;
create index documents_by_due_at on documents (build, tenant, view, due_at) where due_at is not null;
create index documents_by_valid_to on documents (build, tenant, view, valid_to) where valid_to is not null;
