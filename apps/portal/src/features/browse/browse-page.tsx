import { useQuery } from '@apollo/client/react';
import { ApiProblem } from '@bookwright/web-kit';
import { Button, TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { BrowseDocument } from '../../gql/graphql.js';
import { EmptyState } from '../../shell/empty-state.js';
import { LoadingLines } from '../../shell/loading-lines.js';
import { usePageMeta } from '../../shell/page-meta.js';
import { usePageTitle } from '../../shell/page-title.js';
import { ServiceCard } from '../../shell/service-card.js';
import cards from '../../shell/service-card.module.css';
import { useShop } from '../../shell/shop-context.js';
import classes from './browse.module.css';
import { groupByCategory, matching } from './categories.js';

/** From how many services on a search field is worth its place. */
const searchFrom = 9;

/** Everything that can be booked or bought, by category. */
export const BrowsePage = () => {
  const { slug, name, basketEnabled } = useShop();
  const [search, setSearch] = useState('');
  const { data, loading, error, refetch } = useQuery(BrowseDocument, {
    variables: { shop: slug },
    fetchPolicy: 'cache-and-network',
  });
  usePageTitle(name);
  usePageMeta(`Book with ${name}: see what is free and choose a time.`, `/${slug}`);

  const services = data?.shop?.services;
  if (!services && error) return <ApiProblem error={error} onRetry={() => void refetch()} />;
  if (!services && loading) return <LoadingLines count={5} height={88} />;
  if (!services || services.length === 0) {
    return (
      <EmptyState title="Nothing can be booked at the moment">
        {name} offers nothing online right now. Come back later.
      </EmptyState>
    );
  }

  const people = data?.shop?.people ?? [];
  const groups = groupByCategory(matching(services, search));
  return (
    <>
      <h1 className="page-title">Book with {name}</h1>
      <p className={classes.lead}>
        Choose what you need{basketEnabled ? '; you can put several things into one basket.' : ' and when.'}
      </p>
      {services.length >= searchFrom && (
        <TextInput
          className={classes.search}
          type="search"
          aria-label="Search services"
          placeholder="Search services"
          leftSection={<Search size={17} aria-hidden />}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      )}
      {groups.map(({ category, services: found }) => (
        <section key={category} className={classes.group} aria-label={category}>
          <h2 className="section-title">{category}</h2>
          <ul className={cards.cards}>
            {found.map((service) => (
              <li key={service.id}>
                <ServiceCard service={service} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {people.length > 0 && search === '' && (
        <section className={classes.group} aria-label="People">
          <h2 className="section-title">People</h2>
          <ul className={classes.people}>
            {people.map((person) => (
              <li key={person.id}>
                <Link to={`/${slug}/people/${person.slug}`}>{person.name}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {groups.length === 0 && (
        <EmptyState
          title={`Nothing matches “${search}”`}
          actions={<Button onClick={() => setSearch('')}>Show everything</Button>}
        />
      )}
    </>
  );
};
