import type { FastifyInstance } from 'fastify';

export type Answer = {
  // biome-ignore lint/suspicious/noExplicitAny: what a test asks for decides what it gets
  data?: any;
  errors?: { message: string; extensions: { code: string; requestId?: string; [key: string]: unknown } }[];
};

/** A browser with its one cookie. */
export type Browser = {
  ask(query: string, variables?: object): Promise<Answer>;
  signIn(email: string, password: string): Promise<Answer>;
  /** The Set-Cookie header of the last answer. */
  setCookie: string | undefined;
  cookie: string | undefined;
};

const SIGN_IN = `mutation ($input: SignInInput!) {
  signIn(input: $input) { viewer { staffMember { displayName } } userErrors { code message path } }
}`;

/** Talks to the app as a browser would, without a socket. */
export function browser(app: FastifyInstance, remoteAddress = '203.0.113.7'): Browser {
  const self: Browser = {
    cookie: undefined,
    setCookie: undefined,
    async ask(query, variables = {}) {
      const answer = await app.inject({
        method: 'POST',
        url: '/graphql',
        remoteAddress,
        headers: self.cookie ? { cookie: self.cookie } : {},
        payload: { query, variables },
      });
      const set = answer.headers['set-cookie'];
      self.setCookie = Array.isArray(set) ? set[0] : set;
      if (self.setCookie) self.cookie = self.setCookie.split(';')[0];
      return answer.json();
    },
    signIn: (email, password) => self.ask(SIGN_IN, { input: { email, password } }),
  };
  return self;
}
