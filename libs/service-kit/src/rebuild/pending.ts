import type { Pool } from 'pg';
import type { Change, Document, Touch } from '../views/fold-page.js';
import { documentKey } from '../views/fold-page.js';
import type { BuildOf } from '../views/reader-row.js';
import { readDocuments, writeDocuments, writePastOf } from '../views/write-documents.js';

/** Documents held at most; then they are stored and forgotten. */
const MOST = 20_000;
/** Documents a statement. */
const PIECE = 5_000;

/**
 * Documents of a build that nobody reads yet: past versions are stored as they come, the current one of a document once, not
 * with each page that changes it. A document that is gone stays known, so that it is not looked up again.
 */
export class Pending {
  private changes = new Map<string, Change>();
  private stored = false;

  constructor(
    private readonly pool: Pool,
    private readonly build: BuildOf,
    private readonly most = MOST,
  ) {}

  /** The documents that a page touches. */
  async documents(page: readonly Touch[]): Promise<Map<string, Document>> {
    const missing: Touch[] = [];
    const known = new Map<string, Document>();
    for (const touch of page) {
      const key = documentKey(touch.fact.tenant, touch.view.name, touch.id);
      const change = this.changes.get(key);
      if (change) addCurrent(known, key, change);
      else missing.push(touch);
    }
    if (!this.stored || missing.length === 0) return known;
    return new Map([...known, ...(await readDocuments(this.pool, this.build, missing))]);
  }

  async take(changes: readonly Change[]): Promise<void> {
    await writePastOf(this.pool, this.build, changes);
    for (const change of changes) {
      const { tenant, view, id } = change;
      const versions = change.versions.slice(-1);
      if (versions.length > 0)
        this.changes.set(documentKey(tenant, view, id), { tenant, view, id, before: undefined, versions, beside: [] });
    }
    if (this.changes.size > this.most) await this.store();
  }

  /** Afterwards the build is in the database as far as it was folded. */
  async store(): Promise<void> {
    const all = [...this.changes.values()];
    for (let from = 0; from < all.length; from += PIECE)
      await writeDocuments(this.pool, this.build, all.slice(from, from + PIECE));
    this.stored ||= all.length > 0;
    this.changes = new Map();
  }
}

const addCurrent = (known: Map<string, Document>, key: string, { tenant, view, id, versions }: Change): void => {
  const current = versions[0];
  if (current) known.set(key, { tenant, view, id, current });
};
