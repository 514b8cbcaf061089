const SHOWN = 20;

const countLines = (text: string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const line of text.split('\n')) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
};

/** Lines that `text` has more often than `other`. */
const surplus = (text: string, other: string): string[] => {
  const known = countLines(other);
  return text.split('\n').filter((line) => {
    const left = known.get(line) ?? 0;
    known.set(line, left - 1);
    return left <= 0 && line.trim() !== '';
  });
};

/** A short account of what differs, `-` is on file and `+` is current; undefined when nothing does. */
export const difference = (file: string, onFile: string, current: string): string | undefined => {
  if (onFile === current) return undefined;
  const lines = [
    ...surplus(onFile, current).map((line) => `  - ${line.trim()}`),
    ...surplus(current, onFile).map((line) => `  + ${line.trim()}`),
  ];
  const more = lines.length > SHOWN ? [`  … and ${lines.length - SHOWN} more lines`] : [];
  return [`${file} is not current:`, ...lines.slice(0, SHOWN), ...more].join('\n');
};
