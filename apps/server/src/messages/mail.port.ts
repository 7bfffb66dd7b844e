/** A calendar file that goes along with a letter; its method tells a mail program what to do with it. */
export type LetterCalendar = { method: 'PUBLISH' | 'REQUEST' | 'CANCEL'; fileName: string; content: string };

/** One email as people receive it, with both its parts. */
export type Letter = {
  /** The message's id; it becomes the Message-ID, so a receiver can tell a repetition. */
  id: string;
  fromName: string;
  to: { name: string; address: string };
  subject: string;
  text: string;
  html: string;
  calendar?: LetterCalendar | null;
};

/** Where letters go. `CAPTURED` means that nothing left the house and the admin's mailbox is where to read it. */
export type Mail = {
  /** The address letters come from; omitted: no-reply at the public host. */
  sender?: string;
  /** @throws MailRefused when repeating it cannot help; any other error is worth another try. */
  send(letter: Letter): Promise<'SENT' | 'CAPTURED'>;
  close(): void;
};

/** The address letters of an installation come from. */
export const senderOf = ({ mail, publicUrl }: { mail: Mail; publicUrl: string }): string =>
  mail.sender ?? `no-reply@${new URL(publicUrl).hostname}`;

/** The mail server will never take this letter, for instance because there is no such address. */
export class MailRefused extends Error {
  override name = 'MailRefused';
}
