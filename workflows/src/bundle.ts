import { fileURLToPath } from 'node:url';
import type { WorkflowBundleWithSourceMap } from '@temporalio/worker';
import { bundleWorkflowCode } from '@temporalio/worker';

const silent = { log: () => undefined, trace: () => undefined, debug: () => undefined, info: () => undefined };

let bundle: Promise<WorkflowBundleWithSourceMap> | undefined;

/** Bundles the compiled workflows, once a process; every worker of it runs the same code. */
export const workflowBundle = (): Promise<WorkflowBundleWithSourceMap> =>
  (bundle ??= bundleWorkflowCode({
    workflowsPath: fileURLToPath(new URL('../dist/workflows.js', import.meta.url)),
    logger: { ...silent, warn: () => undefined, error: () => undefined },
  }));
