import type { Type } from '@nestjs/common';
import { ArgsType, Directive, Field, Int, ObjectType } from '@nestjs/graphql';
import type { Page } from '../views/views.js';

@Directive('@shareable')
@ObjectType({ description: 'Where a page of a list ends.' })
export class PageInfo {
  @Field({ description: 'True when more items follow.' })
  hasNextPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last item; send it as `after` for the next page.',
  })
  endCursor?: string;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many items, 1 to 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'Cursor after which the page starts.' })
  after?: string;
}

export interface Connection<Node> {
  edges: { cursor: string; node: Node }[];
  pageInfo: PageInfo;
}

/** The Relay connection type of a node type: `<Name>Connection` with edges and page info; `shareable`: of several services. */
export const connectionOf = <Node>(node: Type<Node>, name: string, of?: 'shareable'): Type<Connection<Node>> => {
  @ObjectType(`${name}Edge`, { description: `One ${name} of a list.` })
  class Edge {
    @Field({ description: 'Stable place of the item in its list.' })
    cursor!: string;

    @Field(() => node, { description: 'The item.' })
    node!: Node;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
  class NodeConnection {
    @Field(() => [Edge], { description: 'The items of the page, in stable order.' })
    edges!: Edge[];

    @Field(() => PageInfo, { description: 'Where the page ends.' })
    pageInfo!: PageInfo;
  }
  // Called for each by itself: with an index beside it a decorator takes the class for the owner of a field.
  if (of) [Edge, NodeConnection].forEach((type) => Directive('@shareable')(type));
  return NodeConnection;
};

/** Where a page ends. */
export const pageInfoOf = ({ items, hasNextPage }: Page<unknown>): PageInfo => {
  const endCursor = items.at(-1)?.cursor;
  return { hasNextPage, ...(endCursor ? { endCursor } : {}) };
};

/** A page of documents as a connection of nodes. */
export const toConnection = <Doc, Node>(page: Page<Doc>, toNode: (doc: Doc) => Node): Connection<Node> => {
  const edges = page.items.map(({ cursor, doc }) => ({ cursor, node: toNode(doc) }));
  return { edges, pageInfo: pageInfoOf(page) };
};
