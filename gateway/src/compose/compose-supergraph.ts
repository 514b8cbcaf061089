import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

export interface SubgraphSdl {
  readonly name: string;
  readonly sdl: string;
}

/** The address a subgraph has when no SUBGRAPH_<NAME>_URL says otherwise: its name in a container network. */
const defaultUrl = (name: string): string => `http://${name}:4000/graphql`;

/**
 * One supergraph of several federation SDLs, with every error of composition in the message of what it throws. The
 * result depends on the SDLs alone, not on their order.
 */
export const composeSupergraph = (subgraphs: readonly SubgraphSdl[]): string => {
  const services = [...subgraphs]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, sdl }) => ({ name, url: defaultUrl(name), typeDefs: parse(sdl) }));
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl !== undefined) return `${supergraphSdl.trimEnd()}\n`;
  throw new Error(`The subgraphs do not compose:\n${(errors ?? []).map((error) => `  ${error.message}`).join('\n')}`);
};
