import { createTransport } from 'nodemailer';
import { type Mail, MailRefused } from './mail.port.js';

/**
 * Hands letters to a mail server over kept connections.
 * @param url `smtp://` or `smtps://`, with credentials when the server wants them.
 * @param from the sender's address; its domain also names the letters.
 */
export function smtpMail(url: string, from: string): Mail {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 3,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  });
  const domain = from.slice(from.lastIndexOf('@') + 1);
  return {
    sender: from,
    send: async ({ id, fromName, to, subject, text, html, calendar }) => {
      try {
        await transport.sendMail({
          messageId: `<${id}@${domain}>`,
          from: { name: fromName, address: from },
          to,
          subject,
          text,
          html,
          icalEvent: calendar ? { method: calendar.method, filename: calendar.fileName, content: calendar.content } : undefined,
          headers: { 'Auto-Submitted': 'auto-generated' },
          disableFileAccess: true,
          disableUrlAccess: true,
        });
        return 'SENT';
      } catch (error) {
        const { code, responseCode, message } = error as Error & { code?: string; responseCode?: number };
        if (code === 'EENVELOPE' && (responseCode ?? 0) >= 500) throw new MailRefused(message);
        throw error;
      }
    },
    close: () => transport.close(),
  };
}
