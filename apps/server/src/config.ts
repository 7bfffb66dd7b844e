/** What this process does: answer requests, do the work behind them, or both. */
export const PROCESS_ROLES = ['all', 'server', 'worker'] as const;
export type ProcessRole = (typeof PROCESS_ROLES)[number];

/** What it takes to take payments through Stripe. */
export type StripeConfig = {
  secretKey: string;
  webhookSecret: string;
  /** Where its API is spoken; null for Stripe itself. */
  apiUrl: string | null;
};

/** Everything the environment decides, parsed once at the start. Nothing else reads the environment. */
export type Config = {
  production: boolean;
  /** Seeds the demo organization into an empty database and prints its sign-in. */
  demo: boolean;
  role: ProcessRole;
  databaseUrl: string;
  host: string;
  /** 0 lets the system choose. */
  port: number;
  /** What people type to reach this installation, without a slash at the end; null means the address it listens on. */
  publicUrl: string | null;
  sessionSecret: string;
  /** Null keeps every message in the admin's mailbox instead of sending it. */
  smtpUrl: string | null;
  /** The sender's address; null means no-reply at the public host. */
  mailFrom: string | null;
  /** Null takes payments in the sandbox, in which no money moves. */
  stripe: StripeConfig | null;
  introspection: boolean;
  /** Believe the forwarding headers of a proxy in front of this server. */
  trustProxy: boolean;
  logLevel: string;
};

/** The environment is not usable. One sentence per problem, each naming its variable; values are never repeated. */
export class ConfigError extends Error {
  constructor(readonly problems: string[]) {
    super(problems.join('\n'));
    this.name = 'ConfigError';
  }
}

export const DEVELOPMENT_SECRET = 'bookwright-development-secret-never-in-production';
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;

type Environment = Record<string, string | undefined>;

/** @throws ConfigError that lists everything that is wrong, not only the first. */
export function readConfig(env: Environment): Config {
  const problems: string[] = [];
  const text = (name: string) => env[name]?.trim() || undefined;

  const oneOf = <T extends string>(name: string, allowed: readonly T[], fallback: T): T => {
    const value = text(name) ?? fallback;
    if (allowed.includes(value as T)) return value as T;
    problems.push(`${name} must be one of ${allowed.join(', ')}.`);
    return fallback;
  };
  const flag = (name: string, fallback: boolean) => oneOf(name, ['true', 'false'], fallback ? 'true' : 'false') === 'true';
  const url = (name: string, schemes: string[], example: string): string | undefined => {
    const value = text(name);
    if (value === undefined) return undefined;
    if (URL.canParse(value) && schemes.includes(new URL(value).protocol) && new URL(value).hostname !== '') return value;
    problems.push(`${name} must be a URL such as ${example}.`);
    return undefined;
  };

  const production = oneOf('NODE_ENV', ['production', 'development', 'test'], 'development') === 'production';
  const demo = flag('BOOKWRIGHT_DEMO', !production);
  const databaseUrl = databaseUrlOf();
  return finish({
    production,
    demo,
    role: oneOf('BOOKWRIGHT_ROLE', PROCESS_ROLES, 'all'),
    databaseUrl,
    host: text('HOST') ?? (production ? '0.0.0.0' : '127.0.0.1'),
    port: portOf(),
    publicUrl: publicUrlOf(),
    sessionSecret: secretOf(),
    smtpUrl: url('SMTP_URL', ['smtp:', 'smtps:'], 'smtp://user:password@mail.example.com:587') ?? null,
    mailFrom: mailFromOf(),
    stripe: stripeOf(),
    introspection: flag('GRAPHQL_INTROSPECTION', !production || demo),
    trustProxy: flag('TRUST_PROXY', false),
    logLevel: oneOf('LOG_LEVEL', LOG_LEVELS, production ? 'info' : 'warn'),
  });

  function finish(config: Config): Config {
    if (problems.length > 0) throw new ConfigError(problems);
    return config;
  }

  function databaseUrlOf(): string {
    if (text('DATABASE_URL') === undefined) problems.push('DATABASE_URL is not set; it names the PostgreSQL database to use.');
    return url('DATABASE_URL', ['postgres:', 'postgresql:'], 'postgresql://user:password@localhost:5432/bookwright') ?? '';
  }

  function portOf(): number {
    const value = text('PORT') ?? '4000';
    if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value);
    problems.push('PORT must be a whole number from 0 to 65535.');
    return 0;
  }

  function publicUrlOf(): string | null {
    const value = url('PUBLIC_URL', ['http:', 'https:'], 'https://book.example.com');
    if (value === undefined) return null;
    const { pathname, search, hash } = new URL(value);
    if (pathname !== '/' || search || hash)
      problems.push('PUBLIC_URL must end after the host: Bookwright does not run below a path.');
    return new URL(value).origin;
  }

  function secretOf(): string {
    const secret = text('SESSION_SECRET') ?? DEVELOPMENT_SECRET;
    if (!production || demo) return secret;
    if (secret === DEVELOPMENT_SECRET)
      problems.push('SESSION_SECRET is not set; in production it must be a random text of your own.');
    else if (secret.length < 32) problems.push('SESSION_SECRET is too short; in production it must have at least 32 characters.');
    return secret;
  }

  function stripeOf(): StripeConfig | null {
    const secretKey = text('STRIPE_SECRET_KEY');
    const webhookSecret = text('STRIPE_WEBHOOK_SECRET');
    const apiUrl = url('STRIPE_API_URL', ['http:', 'https:'], 'https://api.stripe.com') ?? null;
    if (!secretKey && !webhookSecret) return null;
    if (!secretKey) problems.push('STRIPE_SECRET_KEY is not set, but STRIPE_WEBHOOK_SECRET is; Stripe needs both.');
    else if (!/^[sr]k_/.test(secretKey)) problems.push('STRIPE_SECRET_KEY must be a secret key: it begins with sk_ or rk_.');
    if (!webhookSecret) problems.push('STRIPE_WEBHOOK_SECRET is not set, but STRIPE_SECRET_KEY is; Stripe needs both.');
    else if (!webhookSecret.startsWith('whsec_')) problems.push('STRIPE_WEBHOOK_SECRET must begin with whsec_.');
    return { secretKey: secretKey ?? '', webhookSecret: webhookSecret ?? '', apiUrl };
  }

  function mailFromOf(): string | null {
    const value = text('MAIL_FROM');
    if (value !== undefined && !/^[^\s@<>]+@[^\s@<>]+$/.test(value)) problems.push('MAIL_FROM must be an email address.');
    return value ?? null;
  }
}
