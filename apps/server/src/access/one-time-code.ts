import { createHmac } from 'node:crypto';
import { CODE_DIGITS, type CodePurpose } from '@bookwright/domain/access';

/**
 * The digits of a code. Derived from its id and the installation's secret, so that who writes the letter knows them
 * without their being kept anywhere.
 */
export const oneTimeCode = (secret: string, codeId: string): string =>
  String(createHmac('sha256', secret).update(`code:${codeId}`).digest().readUIntBE(0, 6) % 10 ** CODE_DIGITS).padStart(
    CODE_DIGITS,
    '0',
  );

/** What `sign_in_codes.code_hash` holds: worth nothing without the secret, for six digits are soon tried. */
export const oneTimeCodeHash = (secret: string, purpose: CodePurpose, emailLower: string, code: string): string =>
  createHmac('sha256', secret).update(`code-hash:${purpose}:${emailLower}:${code}`).digest('hex');
