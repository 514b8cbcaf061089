const PARTS = /^(\S+) ([\d:]+)(\.\d+)?([+-]\d\d)(?::?(\d\d))?$/;

/** PostgreSQL's text of a timestamptz as RFC 3339 in UTC with milliseconds. Reading a log spends its time here: the usual zone is cut, not parsed. */
export const instantOf = (text: string): string => {
  if (text.endsWith('+00') && text[10] === ' ') {
    const time = text.slice(11, -3);
    return `${text.slice(0, 10)}T${time.length === 8 ? `${time}.000` : `${time}000`.slice(0, 12)}Z`;
  }
  const [, date, time, fraction = '', hours, minutes = '00'] = PARTS.exec(text) ?? [];
  return new Date(`${date}T${time}${fraction}${hours}:${minutes}`).toISOString();
};
