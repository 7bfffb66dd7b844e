/** SQL with its values. A name makes it a prepared statement; equal names mean equal texts. */
export type Statement = { name?: string; text: string; values: readonly unknown[] };
