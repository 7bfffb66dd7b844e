/** What happened to a session, after the name of who did it. */
export const SESSION_SENTENCES: Record<string, string> = {
  'session.created': 'made the session',
  'session.published': 'put the session on sale',
  'session.confirmed': 'confirmed that the session runs',
  'session.changed': 'changed the session',
  'session.cancelled': 'called the session off',
};
