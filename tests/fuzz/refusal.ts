const MOST_PROBLEMS = 20;
const MOST_BYTES = 2000;

/** What is wrong with how a file is refused: each message has a place in the file, and says what to do, shortly. */
export function faultsOfRefusal(problems: readonly string[], file: string, bytes: Uint8Array): string[] {
  const lines = Buffer.from(bytes)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .split('\n');
  const [messages, rest] = [problems.slice(0, MOST_PROBLEMS), problems.slice(MOST_PROBLEMS)];
  const faults = messages.flatMap((message) => {
    const found = [
      Buffer.byteLength(message) > MOST_BYTES && 'is too long',
      /(?!\n)[\p{Cc}\p{Cs}]|[\u202a-\u202e\u2066-\u2069\u2028\u2029]/u.test(message) &&
        'has control characters',
      faultOfPlace(message, file, lines),
      /(?:undefined|NaN|\[object|\bstack\b|Error:)/.test(message.replaceAll(/“.*?”/g, '')) &&
        'speaks of the program',
    ];
    return found.flatMap((fault) => (typeof fault === 'string' ? `${fault}:\n${message}` : []));
  });
  if (rest.length > 1 || rest.some((line) => !/^… and \d+ more\.$/.test(line)))
    faults.push(`${rest.length} more messages`);
  return faults;
}

function faultOfPlace(message: string, file: string, lines: readonly string[]): string | undefined {
  const [place = '', ...said] = message.split('\n');
  if (
    !['  found    ', '  allowed  ', '  to do    '].every((name, index) => said[index]?.startsWith(name)) ||
    said.length !== 3
  )
    return 'has another form';
  if (said.some((line) => line.slice(11).trim() === '')) return 'says nothing';
  const [, line, column] = /^:(\d+):(\d+)(?: {2}|$)/.exec(place.slice(file.length)) ?? [];
  const text = lines[Number(line) - 1];
  return text === undefined || Number(column) > text.length + 1 || Number(column) < 1
    ? 'has no place in the file'
    : undefined;
}
