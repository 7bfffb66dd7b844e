import { useQuery } from '@apollo/client/react';
import { ApiProblem } from '@bookwright/web-kit';
import { useParams } from 'react-router';
import { PersonDocument } from '../../gql/graphql.js';
import { ButtonLink } from '../../shell/button-link.js';
import { EmptyState } from '../../shell/empty-state.js';
import { LoadingLines } from '../../shell/loading-lines.js';
import { usePageMeta } from '../../shell/page-meta.js';
import { usePageTitle } from '../../shell/page-title.js';
import { ServiceCard } from '../../shell/service-card.js';
import cards from '../../shell/service-card.module.css';
import { useShop } from '../../shell/shop-context.js';

/** Somebody who can be booked, and for what (CRM-94). */
export const PersonPage = () => {
  const { slug: shop, name } = useShop();
  const { slug = '' } = useParams();
  const { data, loading, error, refetch } = useQuery(PersonDocument, {
    variables: { shop, slug },
    fetchPolicy: 'cache-and-network',
  });
  const person = data?.shop?.person;
  usePageTitle(person?.name, name);
  usePageMeta(person && `Book ${person.name} at ${name}.`, person && `/${shop}/people/${person.slug}`);

  if (!person && loading) return <LoadingLines count={3} height={88} />;
  if (!person && error) return <ApiProblem error={error} onRetry={() => void refetch()} />;
  if (!person) {
    return (
      <EmptyState
        title="Nobody can be booked at this address"
        actions={<ButtonLink to={`/${shop}`}>See what can be booked</ButtonLink>}
      >
        The link may be old, or whoever it was no longer takes bookings here.
      </EmptyState>
    );
  }
  return (
    <>
      <h1 className="page-title">{person.name}</h1>
      <p className={cards.lead}>
        What you can book with {person.name} at {name}.
      </p>
      <ul className={cards.cards}>
        {person.services.map((service) => (
          <li key={service.id}>
            <ServiceCard service={service} withId={person.id} />
          </li>
        ))}
      </ul>
    </>
  );
};
