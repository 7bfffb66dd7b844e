import { useLocation } from 'react-router';
import { ButtonLink } from '../../shell/button-link.js';
import { EmptyState } from '../../shell/empty-state.js';
import { useShop } from '../../shell/shop-context.js';
import { useMe } from '../../shell/use-me.js';

/** Whether an address names an order by what it is called rather than by its secret. */
export const isReference = (key: string): boolean => /^OR-[0-9A-Z]{4,12}$/i.test(key);

/** An order by its reference is shown to its customer only: who they are, a code to their address tells. */
export const SignInFirst = () => {
  const { slug } = useShop();
  const { pathname } = useLocation();
  const me = useMe();
  if (me) {
    return (
      <EmptyState
        title="You have no order with this reference"
        actions={<ButtonLink to={`/${slug}/my`}>Your bookings</ButtonLink>}
      >
        It may have been made with another email address. Under “Your details” you can add that address.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title="Sign in to see this order"
      actions={<ButtonLink to={`/${slug}/sign-in?to=${encodeURIComponent(pathname)}`}>Sign in with a code</ButtonLink>}
    >
      You need no password: we send a code to the email address that the order was made with.
    </EmptyState>
  );
};
