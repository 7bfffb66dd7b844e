import type { TestLetterCommand } from '@bookwright/domain/messages';
import { organizationById } from '@bookwright/persistence/organizations';
import type { EventHandler } from '../events/handler.js';
import { sampleLetter } from './sample-letter.js';
import { sendOnce } from './send-once.js';

/** On `message_template.test_requested`: the words with made-up contents, to whoever wrote them. */
export const sendTestLetter: EventHandler = async ({ organizationId, eventId, after, at, lastAttempt }, services) => {
  const organization = await organizationById(services.db, organizationId);
  const { kind, subject, intro, to } = after as unknown as TestLetterCommand;
  if (!organization) return;
  const letter = sampleLetter(kind, { subject, intro }, organization, at);
  await sendOnce(services, organizationId, {
    kind: 'TEST',
    dedupeKey: `TEST:${eventId}`,
    fromName: organization.name,
    to: { name: to, address: to },
    ...letter,
    subject: `Test: ${letter.subject}`,
    lastAttempt,
  });
};
