import { useQuery } from '@apollo/client/react';
import { ApiProblem } from '@bookwright/web-kit';
import { useMemo } from 'react';
import { useParams } from 'react-router';
import { ShopDocument } from '../gql/graphql.js';
import { EmptyState } from './empty-state.js';
import { LoadingLines } from './loading-lines.js';
import classes from './shop.module.css';
import { ShopContext } from './shop-context.js';
import { ShopFrame } from './shop-frame.js';

/** Finds the organization that the address names; every page of it stands inside. */
export const ShopLayout = () => {
  const { shop: slug = '' } = useParams();
  const { data, loading, error, refetch } = useQuery(ShopDocument, { variables: { shop: slug } });
  const shop = data?.shop;
  const value = useMemo(() => shop && { ...shop.organization, basketEnabled: shop.basketEnabled }, [shop]);
  if (value) {
    return (
      <ShopContext value={value}>
        <ShopFrame />
      </ShopContext>
    );
  }
  return (
    <main className={classes.page}>
      {loading && <LoadingLines count={4} />}
      {error && !loading && <ApiProblem error={error} onRetry={() => void refetch()} />}
      {!error && !loading && (
        <EmptyState title="There is nothing to book at this address">
          Nobody here is called “{slug}”. Check the link that you were given: the name is its last part.
        </EmptyState>
      )}
    </main>
  );
};
