/** What happened to a service, after the name of who did it. */
export const SERVICE_SENTENCES: Record<string, string> = {
  'service.created': 'made the service',
  'service.changed': 'changed the service',
  'service.retired': 'took the service off the shop',
  'service.offered_again': 'put the service back on the shop',
};
