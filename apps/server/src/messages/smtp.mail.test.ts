import { mailCatcher } from '../testing/mail-catcher.js';
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

async function catcher(refuse?: { code: number; text: string }) {
  const { url, caught, close } = await mailCatcher(refuse);
  const mail = smtpMail(url, 'no-reply@book.example.com');
  return {
    caught,
    mail,
    close: async () => {
      mail.close();
      await close();
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
