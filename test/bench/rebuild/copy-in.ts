import type { Connection, PoolClient } from 'pg';

/** A COPY of rows that are in memory, in PostgreSQL's text form. */
class CopyIn {
  readonly done: Promise<void>;
  private readonly settle = Promise.withResolvers<void>();
  private failure: Error | undefined;

  constructor(
    private readonly text: string,
    private readonly rows: readonly Buffer[],
  ) {
    this.done = this.settle.promise;
  }

  submit(connection: Connection): void {
    connection.query(this.text);
  }

  handleCopyInResponse(connection: Connection): void {
    const copy = connection as unknown as { sendCopyFromChunk(chunk: Buffer): void; endCopyFrom(): void };
    for (const chunk of this.rows) copy.sendCopyFromChunk(chunk);
    copy.endCopyFrom();
  }

  handleError(error: Error): void {
    this.failure = error;
  }

  handleReadyForQuery(): void {
    if (this.failure) this.settle.reject(this.failure);
    else this.settle.resolve();
  }

  handleCommandComplete(): void {
    // The server says afterwards that it is ready.
  }
}

export const copyIn = async (client: PoolClient, table: string, rows: readonly Buffer[]): Promise<void> => {
  const copy = new CopyIn(`copy ${table} from stdin`, rows);
  client.query(copy as never);
  await copy.done;
};
