import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { FileSize, FunctionSize, Sizes } from './sizes.js';

/** The checkout: this file runs as infra/checks/dist/measure.js. */
const root = resolve(fileURLToPath(new URL('../../..', import.meta.url)));
const folders = ['libs', 'services', 'gateway', 'workflows', 'infra', 'test'].filter((name) =>
  existsSync(join(root, name)),
);
const skipped = new Set(['dist', 'node_modules', 'generated', 'data', 'histories']);

const sourcesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : sourcesIn(path);
    return /\.(ts|mjs)$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : [];
  });

const isSpec = (path: string): boolean => /\.(spec|contract)\.ts$|\/(testing|spec-support)\/|^test\//.test(path);

/** Every function with braces in the source. A factory's inner functions count in it and by themselves. */
export const functionsIn = (path: string, text: string): FunctionSize[] => {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: FunctionSize[] = [];
  const lineOf = (position: number) => source.getLineAndCharacterOfPosition(position).line;
  const visit = (node: ts.Node): void => {
    const body = ts.isFunctionLike(node) ? (node as ts.FunctionLikeDeclaration).body : undefined;
    if (ts.isFunctionLike(node) && body && ts.isBlock(body)) {
      found.push({ path, name: nameOf(node), lines: lineOf(body.end) - lineOf(body.getStart(source)) + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

const nameOf = (node: ts.SignatureDeclaration): string => {
  if (node.name) return node.name.getText();
  return ts.isVariableDeclaration(node.parent) ? node.parent.name.getText() : 'a function';
};

export const fileSize = (path: string, text: string): FileSize => ({
  path,
  lines: text.replace(/\n$/, '').split('\n').length,
  isSpec: isSpec(path),
});

export const measure = (): Sizes => {
  const paths = folders.flatMap((folder) => sourcesIn(join(root, folder))).map((path) => relative(root, path));
  const texts = paths.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
  return {
    files: texts.map(({ path, text }) => fileSize(path, text)),
    functions: texts.filter(({ path }) => !isSpec(path)).flatMap(({ path, text }) => functionsIn(path, text)),
  };
};
