import { hash, verify } from '@node-rs/argon2';

/* argon2id with OWASP's parameters, which are this library's defaults too; named so that an update cannot weaken them. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** What `logins.password_hash` holds: the parameters, the salt and the hash in one text. */
export const hashPassword = (password: string): Promise<string> => hash(password, PARAMETERS);

let nobody: Promise<string> | undefined;

/**
 * Compares in about the same time whether there is a hash or not, so that the time does not tell which addresses exist.
 * @param passwordHash null for an unknown address or a login without a password: always false.
 */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword('nobody has this password');
  const matches = await verify(passwordHash ?? (await nobody), password).catch(() => false);
  return matches && passwordHash !== null;
}
