import { useEffect } from 'react';

const tag = (selector: string, make: () => HTMLElement): HTMLElement => {
  const found = document.head.querySelector<HTMLElement>(selector);
  if (found) return found;
  const made = make();
  document.head.append(made);
  return made;
};

const element = (name: string, attributes: Record<string, string>): HTMLElement => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
};

/**
 * What search engines and shared links say of a public page: a sentence, and the one address it should be known by.
 * @param path below the application's own: `/harbour/services/…`.
 */
export const usePageMeta = (description: string | null | undefined, path: string | null | undefined): void => {
  useEffect(() => {
    if (!description || !path) return;
    const meta = tag('meta[name="description"]', () => element('meta', { name: 'description' }));
    const canonical = tag('link[rel="canonical"]', () => element('link', { rel: 'canonical' }));
    meta.setAttribute('content', description.slice(0, 160));
    canonical.setAttribute('href', `${window.location.origin}/book${path}`);
    return () => {
      meta.remove();
      canonical.remove();
    };
  }, [description, path]);
};
