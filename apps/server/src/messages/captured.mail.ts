import type { Mail } from './mail.port.js';

/** Sends nothing: the message's row is the letter. Used wherever no mail server is named. */
export const capturedMail: Mail = {
  send: async () => 'CAPTURED',
  close: () => {},
};
