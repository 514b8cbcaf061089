import { limits, percentile, type Sizes } from './sizes.js';
import { measure } from './measure.js';

/** What is too big, one sentence each; empty when the house numbers hold. */
export const violations = ({ files, functions }: Sizes): readonly string[] => {
  const own = files.filter((file) => !file.isSpec).map((file) => file.lines);
  const figures = [
    { name: 'median lines of a file', is: percentile(own, 0.5), most: limits.fileMedian },
    { name: '90th percentile of the lines of a file', is: percentile(own, 0.9), most: limits.fileP90 },
    {
      name: '90th percentile of the lines of a function',
      is: percentile(
        functions.map((one) => one.lines),
        0.9,
      ),
      most: limits.functionP90,
    },
  ];
  const over = figures
    .filter(({ is, most }) => is > most)
    .map(({ name, is, most }) => `the ${name} is ${is}, the limit is ${most}`);
  const long = files
    .filter((file) => file.lines > limits.fileCap)
    .map((file) => `${file.path} has ${file.lines} lines, the limit is ${limits.fileCap}`);
  return [...over, ...long];
};

export const summary = ({ files, functions }: Sizes): string => {
  const own = files.filter((file) => !file.isSpec).map((file) => file.lines);
  const bodies = functions.map((one) => one.lines);
  const figures = (values: readonly number[]) =>
    `median ${percentile(values, 0.5)}, p90 ${percentile(values, 0.9)}, longest ${Math.max(0, ...values)}`;
  return `${own.length} files: ${figures(own)} lines; ${bodies.length} functions: ${figures(bodies)} lines`;
};

export const longest = ({ functions }: Sizes, count: number): readonly string[] =>
  [...functions]
    .sort((a, b) => b.lines - a.lines)
    .slice(0, count)
    .map(({ path, name, lines }) => `${lines} lines: ${name} in ${path}`);

export const main = (): number => {
  const sizes = measure();
  const found = violations(sizes);
  process.stdout.write(`${summary(sizes)}\n${found.map((line) => `  ${line}\n`).join('')}`);
  if (found.some((line) => line.includes('function'))) process.stdout.write(`${longest(sizes, 20).join('\n')}\n`);
  return found.length === 0 ? 0 : 1;
};
