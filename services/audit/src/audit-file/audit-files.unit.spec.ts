import { describe, expect, it } from '@jest/globals';
import type { CommandContext, Streams, Views } from '@attestry/service-kit';
import type { LogSlice } from '../log-slice/log-slice.js';
import { typeTwo } from '../report-text/example-reports.examples.js';
import { AuditFiles } from './audit-files.js';
import type { MonitorRuns } from './monitor-runs.js';

const PRINTED_ONLY = ['description-text', 'known-vendor', 'runs', 'sample-file'];
const BY = { tenant: 'tidewater' } as CommandContext;

/** The reader over read models of the worked example, with what it asked for. */
const reading = () => {
  const { audit, engagement, description } = typeTwo().file;
  const asked: string[] = [];
  const documents: Readonly<Record<string, object>> = {
    ...{ audit, 'known-engagement': engagement, 'description-text': { versions: [description] } },
  };
  const answer = <Value>(name: string, value: Value): Promise<Value> => (asked.push(name), Promise.resolve(value));
  const views = {
    one: ({ name }: { readonly name: string }) => answer(name, documents[name]),
    many: ({ name }: { readonly name: string }) => answer(name, new Map()),
    all: ({ name }: { readonly name: string }) => answer(name, []),
  };
  const streams = { state: () => Promise.resolve({ is: 'REPORTING' }) } as unknown as Streams;
  const log = { head: () => Promise.resolve('1:1') } as unknown as LogSlice;
  const runs = { of: () => answer('runs', []) } as unknown as MonitorRuns;
  const files = new AuditFiles(streams, views as unknown as Views, log, runs);
  return { files, printedOnly: () => asked.filter((name) => PRINTED_ONLY.includes(name)).sort() };
};

describe('the file of an audit', () => {
  it('a decision that prints nothing reads nothing that is only printed', async () => {
    const { files, printedOnly } = reading();
    expect(await files.settled('aud-1', BY)).toMatchObject({ audit: { id: 'aud-1' }, state: { is: 'REPORTING' } });
    expect(printedOnly()).toEqual([]);
  });

  it('a draft, an issue and a rendering read it once', async () => {
    const settled = reading();
    expect(await settled.files.settledPrint('aud-1', BY)).toMatchObject({ description: { version: 1 }, samples: [] });
    expect(settled.printedOnly()).toEqual(PRINTED_ONLY);
    const printed = reading();
    expect(await printed.files.printed('aud-1', BY)).toMatchObject({ description: { version: 1 }, samples: [] });
    expect(printed.printedOnly()).toEqual(PRINTED_ONLY);
  });
});
