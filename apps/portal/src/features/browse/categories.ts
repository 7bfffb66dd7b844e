import { groupBy } from '../../shell/group-by.js';
import type { BrowsedService } from '../../shell/service-card.js';

export type CategoryGroup = { category: string; services: BrowsedService[] };

/** What belongs to no category, shown last. */
const noCategory = 'More';

/** Services under their categories, both in the order in which the server gives them. */
export const groupByCategory = (services: readonly BrowsedService[]): CategoryGroup[] => {
  const groups = groupBy(services, ({ category }) => category ?? noCategory);
  const named = [...groups].filter(([category]) => category !== noCategory);
  const rest = groups.get(noCategory);
  return [...named, ...(rest ? [[noCategory, rest] as const] : [])].map(([category, found]) => ({
    category,
    services: [...found],
  }));
};

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The services whose name, category or description has every word, whatever its case and accents. */
export const matching = (services: readonly BrowsedService[], search: string): BrowsedService[] => {
  const words = folded(search).split(/\s+/).filter(Boolean);
  return services.filter(({ name, category, description }) => {
    const text = folded(`${name} ${category ?? ''} ${description}`);
    return words.every((word) => text.includes(word));
  });
};
