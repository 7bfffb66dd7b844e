import { useQuery } from '@apollo/client/react';
import { ApiProblem, formatInstant, formatMoney } from '@bookwright/web-kit';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { MyOrdersDocument } from '../../gql/graphql.js';
import { ButtonLink } from '../../shell/button-link.js';
import { EmptyState } from '../../shell/empty-state.js';
import { LoadingLines } from '../../shell/loading-lines.js';
import { usePageTitle } from '../../shell/page-title.js';
import { useShop } from '../../shell/shop-context.js';
import classes from './my.module.css';
import { MyFrame } from './my-frame.js';

/** One's orders in every organization, the latest first (JZ-67). */
export const MyOrdersPage = () => {
  const { slug, name } = useShop();
  const { data, loading, error, refetch, fetchMore } = useQuery(MyOrdersDocument, { fetchPolicy: 'cache-and-network' });
  usePageTitle('Your orders', name);
  const page = data?.me?.orders;

  const more = () =>
    fetchMore({
      variables: { after: page?.nextCursor },
      updateQuery: (known, { fetchMoreResult: next }) =>
        known.me && next.me
          ? { me: { ...next.me, orders: { ...next.me.orders, nodes: [...known.me.orders.nodes, ...next.me.orders.nodes] } } }
          : next,
    });

  return (
    <MyFrame>
      {!page && error && <ApiProblem error={error} onRetry={() => void refetch()} />}
      {!page && loading && <LoadingLines count={3} height={70} />}
      {page?.nodes.length === 0 && (
        <EmptyState title="There are no orders yet" actions={<ButtonLink to={`/${slug}`}>See what can be booked</ButtonLink>} />
      )}
      {page && page.nodes.length > 0 && (
        <ul className={classes.list}>
          {page.nodes.map(({ reference, placedAt, titles, organization, total }) => (
            <li key={`${organization.id} ${reference}`}>
              <Link className={classes.card} to={`/${organization.slug}/order/${reference}`}>
                <span className={classes.cardHead}>
                  <b>{titles.join(', ')}</b>
                  <span>{formatMoney(total, organization.locale)}</span>
                </span>
                <small>{[reference, `placed ${formatInstant(placedAt, organization)}`, organization.name].join(' · ')}</small>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {page?.nextCursor && (
        <p>
          <Button variant="default" loading={loading} onClick={() => void more().catch(() => undefined)}>
            Show more
          </Button>
        </p>
      )}
    </MyFrame>
  );
};
