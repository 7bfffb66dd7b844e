/** One email as people receive it, with both its parts. */
export type Letter = {
  /** The message's id; it becomes the Message-ID, so a receiver can tell a repetition. */
  id: string;
  fromName: string;
  to: { name: string; address: string };
  subject: string;
  text: string;
  html: string;
};

/** Where letters go. `CAPTURED` means that nothing left the house and the admin's mailbox is where to read it. */
export type Mail = {
  /** @throws MailRefused when repeating it cannot help; any other error is worth another try. */
  send(letter: Letter): Promise<'SENT' | 'CAPTURED'>;
  close(): void;
};

/** The mail server will never take this letter, for instance because there is no such address. */
export class MailRefused extends Error {
  override name = 'MailRefused';
}
