import type { GraphQLDataSource, ServiceEndpointDefinition } from '@apollo/gateway';
import type { Logger } from 'pino';
import type { GatewayConfig } from '../config.js';
import { SignedDataSource } from './signed-data-source.js';
import { SubgraphClient } from './subgraph-client.js';

/** The subgraphs of the composed supergraph, each with its own pool. */
export class Subgraphs {
  private readonly clients = new Map<string, SubgraphClient>();

  constructor(
    private readonly config: Pick<GatewayConfig, 'subgraphUrls' | 'signingKey'>,
    private readonly logger: Logger,
  ) {}

  /** Address of the configuration by name, else the one written in the supergraph file. */
  readonly dataSource = ({ name, url }: ServiceEndpointDefinition): GraphQLDataSource => {
    const address = this.config.subgraphUrls[name] ?? url;
    if (!address) throw new Error(`The supergraph has no address for ${name}. Set SUBGRAPH_${name.toUpperCase()}_URL.`);
    const client = new SubgraphClient(name, address);
    this.clients.set(name, client);
    return new SignedDataSource(client, this.config.signingKey, this.logger);
  };

  /** Connections to a subgraph by its name. */
  readonly client = (name: string): SubgraphClient | undefined => this.clients.get(name);

  /** Which subgraphs answer at this moment. */
  async alive(): Promise<Record<string, boolean>> {
    const clients = [...this.clients.values()];
    const answers = await Promise.all(clients.map((client) => client.alive()));
    return Object.fromEntries(clients.map((client, index) => [client.name, answers[index] ?? false]));
  }

  async close(): Promise<void> {
    await Promise.all([...this.clients.values()].map((client) => client.close()));
  }
}
