import { createHash, randomUUID } from 'node:crypto';
import type { CommandInputs, CommandName } from './generated/commands.js';
import { commandInputTypes } from './generated/commands.js';
import type { Recorded } from './generated/schema.js';
import { Refusal } from './refusal.js';
import type { GraphQLAnswer } from './refusal.js';
import type { Seen } from './seen.js';

export interface ClientOptions {
  /** Address of the gateway's GraphQL endpoint. */
  readonly url: string;
  /** Gives a bearer token that is still valid. */
  readonly token: () => Promise<string>;
  /** What the caller has seen written; sent as `read-after`. Share one among clients that work together. */
  readonly seen: Seen;
  /** Milliseconds before a request is given up; default 30,000. */
  readonly timeout?: number;
  /** Told of each command that was recorded, in order. */
  readonly onRecorded?: (name: CommandName, recorded: Recorded) => void;
}

/** The instants a query is about; both default to now. */
export interface Instants {
  readonly asOf?: string;
  readonly validAt?: string;
}

export type Order = {
  [Name in CommandName]: { readonly name: Name; readonly input: CommandInputs[Name] };
}[CommandName];

export interface Downloaded {
  readonly bytes: Uint8Array;
  readonly headers: Headers;
}

const FIELDS = '{ id stream revision position events repeated }';

/** Sends commands and queries to the gateway as one person in one organization. */
export class AttestryClient {
  constructor(private readonly options: ClientOptions) {}

  /** Sends one command; a broken rule rejects with `Refusal` carrying the stable code. Without a command id one is made. */
  async command<Name extends CommandName>(name: Name, input: CommandInputs[Name]): Promise<Recorded> {
    const [recorded] = await this.commands([{ name, input } as Order]);
    if (!recorded) throw new Error(`The gateway did not answer ${name}.`);
    return recorded;
  }

  /** Sends several commands in one request, carried out in order; the first refused one rejects and names itself. */
  async commands(orders: readonly Order[]): Promise<Recorded[]> {
    const variables = Object.fromEntries(
      orders.map(({ input }, index) => [`i${index}`, { commandId: randomUUID(), ...(input as object) }]),
    );
    const parameters = orders.map(({ name }, index) => `$i${index}: ${commandInputTypes[name]}!`).join(', ');
    const fields = orders.map(({ name }, index) => `c${index}: ${name}(input: $i${index}) ${FIELDS}`).join(' ');
    const answer = await this.post<Record<string, Recorded>>(
      `mutation Commands(${parameters}) { ${fields} }`,
      variables,
      {},
    );
    return orders.flatMap(({ name }, index) => {
      const recorded = answer[`c${index}`];
      if (!recorded) return [];
      this.options.seen.note(recorded.position);
      this.options.onRecorded?.(name, recorded);
      return [recorded];
    });
  }

  /** Uploads a file; gives its digest, by which a command names it. */
  async upload(content: Uint8Array<ArrayBuffer>, mediaType: string): Promise<string> {
    const { url, token, timeout = 30_000 } = this.options;
    const digest = createHash('sha256').update(content).digest('hex');
    const response = await fetch(new URL(`/files/${digest}`, url), {
      method: 'PUT',
      signal: AbortSignal.timeout(timeout),
      headers: { 'content-type': mediaType, authorization: `Bearer ${await token()}` },
      body: content,
    });
    if (response.ok) return digest;
    const answer = (await response.json()) as GraphQLAnswer<never>;
    if (answer.errors?.[0]) throw Refusal.of(answer.errors[0], 'upload');
    throw new Error(`The gateway answered ${response.status} to an upload.`);
  }

  /** Bytes that evidence shows, for who may have them. */
  async content(evidenceId: string): Promise<Uint8Array> {
    return (await this.download(`/evidence/${encodeURIComponent(evidenceId)}/content`)).bytes;
  }

  /** A file by its path at the gateway, such as one of a report's `download`; it reflects what `seen` has noted. */
  async download(path: string): Promise<Downloaded> {
    const { url, token, seen, timeout = 30_000 } = this.options;
    const readAfter = seen.header();
    const response = await fetch(new URL(path, url), {
      signal: AbortSignal.timeout(timeout),
      headers: { authorization: `Bearer ${await token()}`, ...(readAfter ? { 'read-after': readAfter } : {}) },
    });
    if (response.ok) return { bytes: new Uint8Array(await response.arrayBuffer()), headers: response.headers };
    const answer = (await response.json()) as GraphQLAnswer<never>;
    if (answer.errors?.[0]) throw Refusal.of(answer.errors[0], path);
    throw new Error(`The gateway answered ${response.status} to a download.`);
  }

  /** Runs a query document; the answer reflects everything that `seen` has noted. */
  query<Data>(
    document: string,
    variables: Readonly<Record<string, unknown>> = {},
    instants: Instants = {},
  ): Promise<Data> {
    return this.post<Data>(document, variables, instants);
  }

  private async post<Data>(query: string, variables: object, { asOf, validAt }: Instants): Promise<Data> {
    const { url, token, seen, timeout = 30_000 } = this.options;
    const readAfter = seen.header();
    const response = await fetch(url, {
      method: 'POST',
      signal: AbortSignal.timeout(timeout),
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await token()}`,
        ...(asOf ? { 'as-of': asOf } : {}),
        ...(validAt ? { 'valid-at': validAt } : {}),
        ...(readAfter ? { 'read-after': readAfter } : {}),
      },
      body: JSON.stringify({ query, variables }),
    });
    const answer = (await response.json()) as GraphQLAnswer<Data>;
    if (answer.errors?.[0]) throw Refusal.of(answer.errors[0], query);
    if (!answer.data) throw new Error(`The gateway answered ${response.status} without data.`);
    return answer.data;
  }
}
