/** The keys of `set` whose values differ from the record's, as they were and as they will be; null when none does. */
export function difference<R extends object>(
  record: R,
  set: Partial<R>,
): { before: Record<string, unknown>; after: Record<string, unknown> } | null {
  const before: Record<string, unknown> = {};
  const after: Record<string, unknown> = {};
  let any = false;
  for (const key of Object.keys(set) as (keyof R & string)[]) {
    if (set[key] === undefined || set[key] === (record[key] ?? null)) continue;
    before[key] = record[key] ?? null;
    after[key] = set[key];
    any = true;
  }
  return any ? { before, after } : null;
}
