import type { Filter, Lookup, Views } from '@attestry/service-kit';

type Documents = Readonly<Record<string, readonly { readonly id: string }[]>>;

const held = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

const fits = (doc: object, { match = {}, anyOf }: Filter): boolean => {
  const fields = doc as Readonly<Record<string, unknown>>;
  const matches = Object.entries(match).every(([field, value]) => fields[field] === value);
  return matches && (!anyOf || held(fields[anyOf.field]).some((value) => anyOf.values.includes(value as string)));
};

/** Read models for specs of reactions: documents by the name of their view, looked up as the real ones are. */
export const lookup = (documents: Documents): Lookup => {
  const all = (view: { readonly name: string }) => documents[view.name] ?? [];
  const many = (view: { readonly name: string }, ids: readonly string[]) =>
    new Map(
      all(view)
        .filter(({ id }) => ids.includes(id))
        .map((doc) => [doc.id, doc]),
    );
  const views = {
    one: (view: { readonly name: string }, id: string) => Promise.resolve(many(view, [id]).get(id)),
    many: (view: { readonly name: string }, ids: readonly string[]) => Promise.resolve(many(view, ids)),
    all: (view: { readonly name: string }, _: unknown, filter: Filter = {}) =>
      Promise.resolve(all(view).filter((doc) => fits(doc, filter))),
  };
  return { views: views as unknown as Views, at: { tenant: 'acme' } };
};
