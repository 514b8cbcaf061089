import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Layout, Read, Row } from './read-rows.js';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON is read by its own parser; the other one, which reads every JSON text as well, knows the lines. */
const located = (content: string) => {
  const lines = new LineCounter();
  const document = parseDocument(content, { lineCounter: lines, schema: 'json' });
  const lineOf = (offset: number | undefined): number => lines.linePos(offset ?? 0).line;
  return { document, lineOf };
};

const notJson = (content: string, error: Error): Read => {
  const at = /line (\d+)/.exec(error.message)?.[1];
  const { document } = located(content);
  const line = at ? Number(at) : (document.errors[0]?.linePos?.[0].line ?? 1);
  return { rows: [], problems: [{ line, reason: `The file is no JSON: ${error.message}.` }] };
};

const entriesOf = (content: string, property: string): number[] | undefined => {
  const { document, lineOf } = located(content);
  const root = document.contents;
  const list = isMap(root) ? root.get(property, true) : undefined;
  return isSeq(list) ? list.items.map((item) => lineOf((item as { range?: [number] }).range?.[0])) : undefined;
};

/** A key that is there twice is a fault that JSON's own parser passes over. */
const twice = (content: string): Read['problems'] =>
  located(content).document.errors.map(({ linePos, message }) => ({
    line: linePos?.[0].line ?? 1,
    reason: message.split('\n')[0] ?? message,
  }));

const entries = (content: string, value: unknown, { property }: Layout): Read => {
  const faults = twice(content);
  const lines = entriesOf(content, property);
  const list = isObject(value) ? value[property] : undefined;
  if (faults.length > 0) return { rows: [], problems: faults };
  if (!lines || !Array.isArray(list))
    return { rows: [], problems: [{ line: 1, field: property, reason: 'is missing, or is no list.' }] };
  const items: readonly unknown[] = list;
  const rows = items.map((item, index): Row => ({ line: lines[index] ?? 1, fields: isObject(item) ? item : {} }));
  const odd = items.flatMap((item, index) =>
    isObject(item) ? [] : [{ line: lines[index] ?? 1, reason: 'is no object.' }],
  );
  return { rows, problems: odd };
};

/** Entries of a JSON file, an object with the list in one property. */
export const readJson = (content: string, layout: Layout): Read => {
  try {
    return entries(content, JSON.parse(content), layout);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return notJson(content, error);
  }
};
