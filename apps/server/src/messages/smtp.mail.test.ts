import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { type Letter, MailRefused } from './mail.port.js';
import { smtpMail } from './smtp.mail.js';

const letter: Letter = {
  id: '0199f0a2-7b7e-7c3a-8a51-1f5b6a7c8d9e',
  fromName: 'Harbour Training',
  to: { name: 'Ann Lee', address: 'ann@example.com' },
  subject: 'Your order BW-7F3K2Q',
  text: 'Thank you.',
  html: '<p>Thank you.</p>',
};

type Caught = { from: string; to: string[]; raw: string };

/** A mail server on a free port that keeps what it gets and answers as told. */
async function catcher(refuse?: { code: number; text: string }) {
  const caught: Caught[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo: (_address, _session, done) =>
      done(refuse ? Object.assign(new Error(refuse.text), { responseCode: refuse.code }) : null),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        caught.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          raw: Buffer.concat(chunks).toString('utf8'),
        });
        done();
      });
    },
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const mail = smtpMail(`smtp://127.0.0.1:${port}`, 'no-reply@book.example.com');
  return {
    caught,
    mail,
    close: async () => {
      mail.close();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

test('a letter arrives with both its parts, its sender and an id that a repetition would share', async () => {
  const { caught, mail, close } = await catcher();
  try {
    await expect(mail.send(letter)).resolves.toBe('SENT');
    expect(caught).toHaveLength(1);
    const { from, to, raw } = caught[0]!;
    expect([from, to]).toEqual(['no-reply@book.example.com', ['ann@example.com']]);
    expect(raw).toContain('From: Harbour Training <no-reply@book.example.com>');
    expect(raw).toContain('To: Ann Lee <ann@example.com>');
    expect(raw).toContain(`Message-ID: <${letter.id}@book.example.com>`);
    expect(raw).toContain('text/plain');
    expect(raw).toContain('text/html');
  } finally {
    await close();
  }
});

test('a line break in a name cannot add a header', async () => {
  const { caught, mail, close } = await catcher();
  try {
    await mail.send({ ...letter, fromName: 'Harbour\r\nBcc: eve@example.com', subject: 'Hello\r\nBcc: eve@example.com' });
    expect(caught[0]!.to).toEqual(['ann@example.com']);
    expect(caught[0]!.raw).not.toMatch(/^Bcc:/m);
  } finally {
    await close();
  }
});

test('an address that the server will never take is refused for good', async () => {
  const { mail, close } = await catcher({ code: 550, text: 'No such person' });
  try {
    await expect(mail.send(letter)).rejects.toBeInstanceOf(MailRefused);
  } finally {
    await close();
  }
});

test('a server that is only busy is worth another try', async () => {
  const { mail, close } = await catcher({ code: 451, text: 'Try later' });
  try {
    await expect(mail.send(letter)).rejects.not.toBeInstanceOf(MailRefused);
  } finally {
    await close();
  }
});
