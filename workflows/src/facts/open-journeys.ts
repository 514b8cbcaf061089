import type { Clients } from '../activities/clients.js';
import type { Listening } from '../journey/fact.js';

const PAGE = 100;
const DOCUMENT = `query OpenJourneys($after: String) {
  journeys(open: true, first: ${PAGE}, after: $after) {
    edges { node { id } }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Answered {
  readonly journeys: {
    readonly edges: readonly { readonly node: { readonly id: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  };
}

/** Engagements with a journey under way, by organization, with what each journey last said it waits for. */
export class OpenJourneys {
  private readonly known = new Map<string, Promise<Map<string, Listening>>>();

  constructor(private readonly clients: Clients) {}

  /** `seen`: what the answer must know at least. */
  async of(tenant: string, seen: readonly string[]): Promise<ReadonlyMap<string, Listening>> {
    const found = this.known.get(tenant) ?? this.ask(tenant, seen);
    this.known.set(tenant, found);
    try {
      return await found;
    } catch (error) {
      if (this.known.get(tenant) === found) this.known.delete(tenant);
      throw error;
    }
  }

  /** A journey has begun: the next question is asked anew. */
  forget(tenant: string): void {
    this.known.delete(tenant);
  }

  async note(tenant: string, engagementId: string, listening: Listening | 'GONE'): Promise<void> {
    const journeys = await this.known.get(tenant)?.catch(() => undefined);
    if (listening === 'GONE') journeys?.delete(engagementId);
    else if (journeys?.has(engagementId)) journeys.set(engagementId, listening);
  }

  private async ask(tenant: string, seen: readonly string[]): Promise<Map<string, Listening>> {
    const client = this.clients(tenant, seen);
    const journeys = new Map<string, Listening>();
    for (let after: string | null | undefined, more = true; more;) {
      const { edges, pageInfo } = (await client.query<Answered>(DOCUMENT, { after })).journeys;
      edges.forEach(({ node }) => journeys.set(node.id, 'ANY'));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    return journeys;
  }
}
