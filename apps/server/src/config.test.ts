import { ConfigError, DEVELOPMENT_SECRET, readConfig } from './config.js';

const enough = { DATABASE_URL: 'postgresql://app@localhost/bookwright' };
const production = { ...enough, NODE_ENV: 'production', SESSION_SECRET: 'x'.repeat(32) };

function problemsOf(env: Record<string, string>): string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

test('a database is all that development needs', () => {
  expect(readConfig(enough)).toEqual({
    production: false,
    demo: true,
    role: 'all',
    databaseUrl: enough.DATABASE_URL,
    host: '127.0.0.1',
    port: 4000,
    publicUrl: null,
    sessionSecret: DEVELOPMENT_SECRET,
    smtpUrl: null,
    mailFrom: null,
    stripe: null,
    introspection: true,
    trustProxy: false,
    logLevel: 'warn',
  });
});

test('production closes introspection, seeds no demo and listens on every interface', () => {
  expect(readConfig(production)).toMatchObject({ demo: false, introspection: false, host: '0.0.0.0', logLevel: 'info' });
});

test('an address given with a slash at the end loses it', () => {
  expect(readConfig({ ...enough, PUBLIC_URL: 'https://book.example.com/' }).publicUrl).toBe('https://book.example.com');
});

test.each([
  ['PORT', 'eighty'],
  ['PORT', '-1'],
  ['PORT', '65536'],
  ['PORT', '80.5'],
  ['DATABASE_URL', 'localhost/bookwright'],
  ['DATABASE_URL', 'mysql://localhost/bookwright'],
  ['SMTP_URL', 'mail.example.com:587'],
  ['SMTP_URL', 'https://mail.example.com'],
  ['BOOKWRIGHT_ROLE', 'web'],
  ['BOOKWRIGHT_DEMO', 'yes'],
  ['PUBLIC_URL', 'book.example.com'],
  ['PUBLIC_URL', 'https://example.com/book'],
  ['NODE_ENV', 'prod'],
  ['LOG_LEVEL', 'loud'],
  ['GRAPHQL_INTROSPECTION', '1'],
  ['TRUST_PROXY', 'on'],
  ['MAIL_FROM', 'Harbour Training'],
])('%s=%s is refused with one sentence that names the variable', (name, value) => {
  const problems = problemsOf({ ...enough, [name]: value });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(new RegExp(`^${name} .*\\.$`));
});

const stripe = { STRIPE_SECRET_KEY: 'sk_test_1', STRIPE_WEBHOOK_SECRET: 'whsec_1' };

test('Stripe takes payments when both its secrets are set', () => {
  expect(readConfig({ ...enough, ...stripe }).stripe).toEqual({ secretKey: 'sk_test_1', webhookSecret: 'whsec_1', apiUrl: null });
  const local = { ...enough, ...stripe, STRIPE_API_URL: 'http://127.0.0.1:4010' };
  expect(readConfig(local).stripe?.apiUrl).toBe('http://127.0.0.1:4010');
});

test.each([
  ['STRIPE_SECRET_KEY', { STRIPE_WEBHOOK_SECRET: 'whsec_1' }],
  ['STRIPE_WEBHOOK_SECRET', { STRIPE_SECRET_KEY: 'sk_test_1' }],
  ['STRIPE_SECRET_KEY', { ...stripe, STRIPE_SECRET_KEY: 'pk_test_1' }],
  ['STRIPE_WEBHOOK_SECRET', { ...stripe, STRIPE_WEBHOOK_SECRET: 'sk_test_1' }],
  ['STRIPE_API_URL', { ...stripe, STRIPE_API_URL: 'api.stripe.com' }],
])('half of Stripe is refused: %s', (name, env) => {
  expect(problemsOf({ ...enough, ...env })).toEqual([expect.stringMatching(new RegExp(`^${name} `))]);
});

test('a missing DATABASE_URL is named', () => {
  expect(problemsOf({})).toEqual(['DATABASE_URL is not set; it names the PostgreSQL database to use.']);
});

test.each([
  ['missing', {}],
  ['the default', { SESSION_SECRET: DEVELOPMENT_SECRET }],
  ['short', { SESSION_SECRET: 'x'.repeat(31) }],
])('production refuses a session secret that is %s', (_, secret) => {
  const problems = problemsOf({ ...production, SESSION_SECRET: '', ...secret });
  expect(problems).toEqual([expect.stringMatching(/^SESSION_SECRET /)]);
});

test('production as a demo may run with the default secret', () => {
  expect(problemsOf({ ...enough, NODE_ENV: 'production', BOOKWRIGHT_DEMO: 'true' })).toEqual([]);
});

test('all problems are told at once, and no value is repeated', () => {
  const problems = problemsOf({ ...production, PORT: 'eighty', SMTP_URL: 'secret-host', SESSION_SECRET: 'hunter2' });
  expect(problems.map((problem) => problem.split(' ')[0])).toEqual(
    expect.arrayContaining(['PORT', 'SMTP_URL', 'SESSION_SECRET']),
  );
  expect(problems.join()).not.toMatch(/eighty|secret-host|hunter2/);
});
