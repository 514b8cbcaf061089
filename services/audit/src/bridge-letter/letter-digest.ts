import { canonicalJson } from '../shape/canonical-json.js';
import { sha256 } from '../shape/digest.js';
import type { LetterContent } from './bridge-letter.js';

/** Digest that a signature stands on: another span, change or word is another letter. */
export const letterDigest = (content: LetterContent): string => sha256(canonicalJson(content));
