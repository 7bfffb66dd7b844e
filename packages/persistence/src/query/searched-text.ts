/**
 * What a quick search looks at in a customer's `search_text`: its first line is open to all who see customers,
 * its second holds personal data (the domain's `customerSearchText`).
 */
export const searchedText = (customer: string, personal: boolean): string =>
  personal ? `${customer}.search_text` : `split_part(${customer}.search_text, E'\\n', 1)`;
