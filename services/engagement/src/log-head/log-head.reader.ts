import { Inject, Injectable } from '@nestjs/common';
import { APP_POOL } from '@attestry/service-kit';
import type { Pool } from 'pg';

/** Where the log of this service stands: the place up to which own and foreign facts are reflected. */
@Injectable()
export class LogHead {
  constructor(@Inject(APP_POOL) private readonly pool: Pool) {}

  /** `<tx>:<position>`; `0:0` while nothing was recorded. */
  async position(): Promise<string> {
    const { rows } = await this.pool.query<{ position: string | null }>(
      `select position from readers where name = 'projector'`,
    );
    return rows[0]?.position ?? '0:0';
  }
}
