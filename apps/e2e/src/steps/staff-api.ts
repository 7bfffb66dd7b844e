/** The API as a member of staff: for what a journey of a customer needs of the other side. */
import { PASSWORD, STAFF } from './sign-in.js';

export type StaffApi = {
  /** The letters to an address, newest first. */
  lettersTo(address: string): Promise<string[]>;
  /** Changes what the organization decides for itself. */
  set(settings: Record<string, unknown>): Promise<void>;
};

/** Signs the owner in. */
export async function staffApi(url: string): Promise<StaffApi> {
  const post = (query: string, variables: object, cookie = '') =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query, variables }),
    });
  const signedIn = await post('mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { code } } }', {
    input: { email: STAFF.owner, password: PASSWORD },
  });
  const cookie = signedIn.headers
    .getSetCookie()
    .map((one) => one.split(';')[0]!)
    .join('; ');
  const ask = async <T>(query: string, variables: object): Promise<T> => {
    const { data, errors } = (await (await post(query, variables, cookie)).json()) as { data: T; errors?: { message: string }[] };
    if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
    return data;
  };

  return {
    lettersTo: async (address) => {
      const { messages } = await ask<{ messages: { nodes: { bodyText: string }[] } }>(
        'query ($search: String!) { messages(search: $search, first: 20) { nodes { bodyText } } }',
        { search: address },
      );
      return messages.nodes.map(({ bodyText }) => bodyText);
    },
    set: async (settings) => {
      await ask('mutation ($input: ChangeSettingsInput!) { changeSettings(input: $input) { userErrors { code } } }', {
        input: settings,
      });
    },
  };
}
