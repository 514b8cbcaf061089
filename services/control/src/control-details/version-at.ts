import type { ControlPromise } from '../control/control-promise.js';
import { promiseOf } from '../control/control-promise.js';
import type { ControlDoc, ControlVersion } from './control.projection.js';

/** The version that holds at a valid instant (CTL-7): a test looks at an item with the words of its own time. */
export const versionAt = ({ versions }: Pick<ControlDoc, 'versions'>, validAt: string): ControlVersion | undefined =>
  versions.findLast(({ effectiveFrom }) => effectiveFrom !== undefined && effectiveFrom <= validAt) ?? versions[0];

/** What a control promises at a valid instant; before its approval, what its draft says. */
export const promiseAt = (doc: ControlDoc, validAt: string): ControlPromise =>
  promiseOf(versionAt(doc, validAt) ?? doc);
