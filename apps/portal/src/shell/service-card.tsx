import { formatDay } from '@bookwright/web-kit';
import { ChevronRight } from 'lucide-react';
import { Link } from 'react-router';
import type { BrowseQuery } from '../gql/graphql.js';
import { durationWords, offerMode, placeNote, priceWords } from './offer-words.js';
import classes from './service-card.module.css';
import { useShop } from './shop-context.js';

/** A service with its next sessions. */
export type BrowsedService = NonNullable<BrowseQuery['shop']>['services'][number];

const nextStep = (service: BrowsedService, locale: string): string => {
  const mode = offerMode(service);
  if (mode === 'GOODS') return 'Choose how many';
  if (mode === 'APPOINTMENT') return 'Choose a time';
  const next = service.sessions.find(({ bookable, seatsLeft }) => bookable && seatsLeft > 0);
  if (next) return `Next ${formatDay(next.startsAt, { timeZone: next.timeZone, locale })}`;
  return service.sessions.length > 0 ? 'Next dates are full' : 'No dates yet';
};

export type ServiceCardProps = {
  service: BrowsedService;
  /** With whom it is to be booked, where that is known already. */
  withId?: string;
};

/** One service as a link: what it is, how long, what it costs, and the next step. */
export const ServiceCard = ({ service, withId }: ServiceCardProps) => {
  const { slug, locale } = useShop();
  const facts = [durationWords(service.durationMin), placeNote(service)].filter(Boolean).join(' · ');
  return (
    <Link to={`/${slug}/services/${service.slug}${withId ? `?with=${withId}` : ''}`} className={classes.card}>
      <span className={classes.cardHead}>
        <span className={classes.cardName}>{service.name}</span>
        <span className={classes.cardPrice}>{priceWords(service, locale)}</span>
      </span>
      {service.description && <span className={classes.cardText}>{service.description}</span>}
      <span className={classes.cardFoot}>
        <span>{facts}</span>
        <span className={classes.cardNext}>
          {nextStep(service, locale)}
          <ChevronRight size={16} aria-hidden />
        </span>
      </span>
    </Link>
  );
};
