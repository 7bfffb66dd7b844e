import { ButtonLink } from './button-link.js';
import { EmptyState } from './empty-state.js';
import { usePageTitle } from './page-title.js';
import { useShop } from './shop-context.js';

/** An address inside a shop that leads nowhere. */
export const NotFoundPage = () => {
  const { slug, name } = useShop();
  usePageTitle('Not found', name);
  return (
    <EmptyState title="This page does not exist" actions={<ButtonLink to={`/${slug}`}>See what can be booked</ButtonLink>}>
      The link may be old, or a letter of it may be missing.
    </EmptyState>
  );
};
