type Line = (fields: object, message: string) => void;

/** Where the server writes what happens, structured; fields never hold personal data, tokens or passwords. */
export type Log = { info: Line; warn: Line; error: Line };
