-- Read models: current versions in the hot table, past ones beside it. `build` lets a rebuild stand beside the live one.
create table documents (
  build int not null,
  tenant text not null,
  view text not null,
  id text not null,
  ordinal bigint not null,
  doc jsonb not null,
  recorded_from timestamptz not null,
  primary key (build, tenant, view, id)
);
create index documents_listed on documents (build, tenant, view, ordinal);
create index documents_found on documents using gin (doc jsonb_path_ops);

create table documents_history (
  build int not null,
  tenant text not null,
  view text not null,
  id text not null,
  ordinal bigint not null,
  doc jsonb not null,
  recorded_from timestamptz not null,
  recorded_to timestamptz not null,
  primary key (build, tenant, view, id, recorded_from)
);
create index documents_history_listed on documents_history (build, tenant, view, ordinal, recorded_from);

create table readers (
  name text primary key,
  position text,
  build int not null default 1,
  updated_at timestamptz not null default now()
);

create table parked_reactions (
  event_id uuid not null,
  reaction text not null,
  tenant text not null,
  reason text not null,
  code text not null,
  parked_at timestamptz not null default now(),
  primary key (event_id, reaction)
);
