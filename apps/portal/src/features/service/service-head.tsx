import { durationWords, paymentWords, placeNote, priceWords, workflowNote } from '../../shell/offer-words.js';
import { useShop } from '../../shell/shop-context.js';
import type { OfferedService } from './choice.js';
import classes from './service.module.css';

/** What it is, and its terms in one line: how long, how much, when it is paid, what happens next. */
export const ServiceHead = ({ service }: { service: OfferedService }) => {
  const { locale } = useShop();
  const terms = [
    priceWords(service, locale),
    paymentWords(service),
    durationWords(service.durationMin),
    placeNote(service),
    workflowNote(service),
  ];
  return (
    <>
      <h1 className="page-title">{service.name}</h1>
      <p className={classes.terms}>{terms.filter(Boolean).join(' · ')}</p>
      {service.description && <p className={classes.description}>{service.description}</p>}
    </>
  );
};
