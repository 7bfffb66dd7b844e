/** The fields of the checkout form, by the names that the API uses in `path`. */
export const checkoutFields = ['givenName', 'familyName', 'email', 'phone', 'accountId', 'poNumber', 'comment'] as const;
export type CheckoutField = (typeof checkoutFields)[number];
export type CheckoutValues = Record<CheckoutField, string>;

export const emptyCheckout: CheckoutValues = {
  givenName: '',
  familyName: '',
  email: '',
  phone: '',
  accountId: '',
  poNumber: '',
  comment: '',
};

const labels: Record<'givenName' | 'familyName' | 'email', string> = {
  givenName: 'Please tell us your given name.',
  familyName: 'Please tell us your family name.',
  email: 'Please tell us your email address: the confirmation goes there.',
};

const needed = (field: keyof typeof labels) => (value: string) => (value.trim() === '' ? labels[field] : null);

/** What can be said before asking the server; the server has the last word. */
export const checkoutRules = {
  givenName: needed('givenName'),
  familyName: needed('familyName'),
  email: (value: string) =>
    needed('email')(value) ??
    (/^\S+@\S+\.\S+$/.test(value.trim()) ? null : 'This is not an email address. It looks like name@example.com.'),
};

const optional = (value: string): string | null => value.trim() || null;

/** The form's values as the API takes them: trimmed, what was left empty is null. */
export const checkoutInput = ({ givenName, familyName, email, phone, accountId, poNumber, comment }: CheckoutValues) => ({
  givenName: givenName.trim(),
  familyName: familyName.trim(),
  email: email.trim(),
  phone: optional(phone),
  poNumber: optional(poNumber),
  comment: optional(comment),
  ...(accountId && { accountId }),
});

/** The form field that a refusal's path points to; null when it is about a line or the order as a whole. */
export const fieldOf = (path: readonly string[]): CheckoutField | null =>
  path[0] === 'lines' ? null : (checkoutFields.find((field) => path.includes(field)) ?? null);

/** Which line of the basket a refusal is about (`lines.<index>`); null when it is about none. */
export const lineOf = (path: readonly string[]): number | null => (path[0] === 'lines' ? Number(path[1]) : null);
