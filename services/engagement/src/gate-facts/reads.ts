import type { At, Filter, Readable, Views } from '@attestry/service-kit';

/** Reading documents, each call one statement, or none where they are kept. */
export type Reads = Pick<Views, 'one' | 'many' | 'all'>;

type Doc = Readonly<Record<string, unknown>>;

const fits = (doc: Doc, { match = {}, anyOf }: Filter): boolean => {
  const matches = Object.entries(match).every(([field, value]) => doc[field] === value);
  return matches && (!anyOf || anyOf.values.includes(String(doc[anyOf.field])));
};

/** What is asked for the same whatever the journey; everything else is filtered from the whole view. */
const isShared = ({ match = {}, anyOf }: Filter): boolean =>
  anyOf === undefined && Object.keys(match).every((field) => field === 'state' || field === 'inside');

/**
 * Reads each view once and answers from memory: gates of many steps and journeys cost the same number of statements as
 * those of one. Filters are over plain text fields, as gates ask.
 */
export const onceRead = (views: Reads, at: At): Reads => {
  const kept = new Map<string, Promise<readonly Doc[]>>();
  const whole = (view: Readable<unknown>, filter: Filter): Promise<readonly Doc[]> => {
    const key = `${view.name} ${JSON.stringify(filter)}`;
    const found = kept.get(key) ?? (views.all(view, at, filter) as Promise<readonly Doc[]>);
    kept.set(key, found);
    return found;
  };
  const all = async <T>(view: Readable<T>, _: At, filter: Filter = {}): Promise<T[]> => {
    const docs = isShared(filter)
      ? await whole(view, filter)
      : (await whole(view, {})).filter((doc) => fits(doc, filter));
    return [...docs] as T[];
  };
  const many = async <T>(view: Readable<T>, ids: readonly string[]): Promise<Map<string, T>> => {
    const docs = await whole(view, {});
    return new Map(docs.filter(({ id }) => ids.includes(String(id))).map((doc) => [String(doc['id']), doc as T]));
  };
  return { all, many, one: async (view, id) => (await many(view, [id])).get(id) };
};
