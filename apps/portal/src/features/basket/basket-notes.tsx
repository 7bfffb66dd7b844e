import { messageFor } from '@bookwright/web-kit';
import { useLocation } from 'react-router';
import { useShop } from '../../shell/shop-context.js';
import type { BasketNote } from '../../shell/use-take-over.js';
import classes from './basket.module.css';

/** What became of the lines that could not be taken along, or held again, when somebody signed in. */
export const BasketNotes = () => {
  const { timeZone, locale } = useShop();
  const { notes = [] } = (useLocation().state ?? {}) as { notes?: BasketNote[] };
  if (notes.length === 0) return null;
  return (
    <div role="status">
      {notes.map(({ title, kept, userErrors }, index) => (
        <p key={`${index} ${title}`} className={classes.over}>
          <b>{title}</b> {kept ? 'is no longer held for you.' : 'could not be put into your basket.'}{' '}
          {userErrors.map((why) => messageFor(why, { timeZone, locale })).join(' ')}
        </p>
      ))}
    </div>
  );
};
