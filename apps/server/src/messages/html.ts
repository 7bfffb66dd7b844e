/** Markup that is known to be escaped. */
export class Html {
  constructor(readonly markup: string) {}
}

type Part = string | number | Html | null | false | readonly Part[];

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function rendered(part: Part): string {
  if (part instanceof Html) return part.markup;
  if (part === null || part === false) return '';
  if (typeof part === 'string' || typeof part === 'number') return String(part).replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
  return part.map(rendered).join('');
}

/** Markup whose inserted values are escaped; lists are joined, null and false are left out. */
export const html = (strings: TemplateStringsArray, ...parts: Part[]): Html =>
  new Html(String.raw({ raw: strings }, ...parts.map(rendered)));
