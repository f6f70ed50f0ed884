const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'a link that leads nowhere',
  ELOOP: 'a link that leads back to itself',
  EACCES: 'something that you may not read',
  EPERM: 'something that you may not read',
  ENOTDIR: 'a file, and no folder',
};

/** Why the file system gave nothing, in words. */
export function whyUnread(error: unknown): string {
  if (!(error instanceof Error)) return 'something unreadable';
  const code = 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? error.message;
}
