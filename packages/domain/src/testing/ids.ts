/** The n-th id of a kind, in the form of a UUIDv7: always the same, so that a failing test reads the same twice. */
export const idOf = (kind: string, n: number): string => {
  let code = 0;
  for (const letter of kind) code = (code * 31 + letter.charCodeAt(0)) % 0xffff;
  return `00000000-0000-7${(n % 0xfff).toString(16).padStart(3, '0')}-8${(code & 0xfff).toString(16).padStart(3, '0')}-${n.toString(16).padStart(12, '0')}`;
};

/** Ids of a kind one after the other. */
export function idsFor(kind: string): () => string {
  let n = 0;
  return () => idOf(kind, ++n);
}
