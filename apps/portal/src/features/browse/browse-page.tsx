import { useQuery } from '@apollo/client/react';
import { ApiProblem } from '@bookwright/web-kit';
import { Button, TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import { useState } from 'react';
import { BrowseDocument } from '../../gql/graphql.js';
import { EmptyState } from '../../shell/empty-state.js';
import { LoadingLines } from '../../shell/loading-lines.js';
import { usePageTitle } from '../../shell/page-title.js';
import { useShop } from '../../shell/shop-context.js';
import classes from './browse.module.css';
import { groupByCategory, matching } from './categories.js';
import { ServiceCard } from './service-card.js';

/** From how many services on a search field is worth its place. */
const searchFrom = 9;

/** Everything that can be booked or bought, by category. */
export const BrowsePage = () => {
  const { slug, name } = useShop();
  const [search, setSearch] = useState('');
  const { data, loading, error, refetch } = useQuery(BrowseDocument, {
    variables: { shop: slug },
    fetchPolicy: 'cache-and-network',
  });
  usePageTitle(name);

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

  const groups = groupByCategory(matching(services, search));
  return (
    <>
      <h1 className="page-title">Book with {name}</h1>
      <p className={classes.lead}>Choose what you need; you can put several things into one basket.</p>
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
          <ul className={classes.cards}>
            {found.map((service) => (
              <li key={service.id}>
                <ServiceCard service={service} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {groups.length === 0 && (
        <EmptyState
          title={`Nothing matches “${search}”`}
          actions={<Button onClick={() => setSearch('')}>Show everything</Button>}
        />
      )}
    </>
  );
};
