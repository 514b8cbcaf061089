import { fileURLToPath } from 'node:url';
import type { WorkflowBundleWithSourceMap } from '@temporalio/worker';
import { bundleWorkflowCode } from '@temporalio/worker';

const silent = { log: () => undefined, trace: () => undefined, debug: () => undefined, info: () => undefined };

/** Bundles the compiled workflows that a module under `dist` exports. */
export const bundleOf = (module: string): Promise<WorkflowBundleWithSourceMap> =>
  bundleWorkflowCode({
    workflowsPath: fileURLToPath(new URL(`../dist/${module}`, import.meta.url)),
    logger: { ...silent, warn: () => undefined, error: () => undefined },
  });

let bundle: Promise<WorkflowBundleWithSourceMap> | undefined;

/** The workflows of this program, bundled once a process; every worker of it runs the same code. */
export const workflowBundle = (): Promise<WorkflowBundleWithSourceMap> => (bundle ??= bundleOf('workflows.js'));
