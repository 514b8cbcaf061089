/** The fact that last changed a document: what a computed part of a gate points to. */
export interface Seen {
  readonly eventId: string;
  readonly at: string;
}

export const seen = ({ id, recordedAt }: { readonly id: string; readonly recordedAt: string }): Seen => ({
  eventId: id,
  at: recordedAt,
});

/** The newest of the facts behind some documents. */
export const newest = (documents: Iterable<{ readonly last: Seen }>): Seen | undefined => {
  let found: Seen | undefined;
  for (const { last } of documents) if (!found || last.at > found.at) found = last;
  return found;
};
