import { useQuery } from '@apollo/client/react';
import { ApiProblem } from '@bookwright/web-kit';
import { useParams, useSearchParams } from 'react-router';
import { ServiceDocument } from '../../gql/graphql.js';
import { ButtonLink } from '../../shell/button-link.js';
import { EmptyState } from '../../shell/empty-state.js';
import { LoadingLines } from '../../shell/loading-lines.js';
import { usePageMeta } from '../../shell/page-meta.js';
import { usePageTitle } from '../../shell/page-title.js';
import { useShop } from '../../shell/shop-context.js';
import { useBasket } from '../../shell/use-basket.js';
import { ServiceChooser } from './service-chooser.js';

/** One service: choose when (or how many), then add it to the basket. `?line=` changes that line's time instead. */
export const ServicePage = () => {
  const { slug, name } = useShop();
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const { basket } = useBasket();
  const { data, loading, error, refetch } = useQuery(ServiceDocument, {
    variables: { shop: slug, id },
    fetchPolicy: 'cache-and-network',
  });
  const service = data?.shop?.service;
  usePageTitle(service?.name, name);
  usePageMeta(service && (service.description || `${service.name} at ${name}`), service && `/${slug}/services/${service.slug}`);

  if (!service && loading) return <LoadingLines count={4} />;
  if (!service && error) return <ApiProblem error={error} onRetry={() => void refetch()} />;
  if (!service) {
    return (
      <EmptyState title="This can no longer be booked" actions={<ButtonLink to={`/${slug}`}>See what can be booked</ButtonLink>}>
        It may have been taken off the list since the link was made.
      </EmptyState>
    );
  }
  const line = basket?.lines.find((each) => each.id === search.get('line') && each.service.id === service.id) ?? null;
  return <ServiceChooser key={`${id} ${line?.id}`} service={service} line={line} />;
};
