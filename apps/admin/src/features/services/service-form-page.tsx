import { useQuery } from '@apollo/client/react';
import { ApiProblem } from '@bookwright/web-kit';
import { useParams } from 'react-router';
import { ResourcesToNeedDocument, ServiceToChangeDocument } from '../../gql/graphql.js';
import { LateLoader } from '../../shell/late-loader.js';
import { NotAllowed } from '../../shell/not-allowed.js';
import { PageHeader } from '../../shell/page-header.js';
import { usePermission } from '../../shell/viewer.js';
import { ServiceForm } from './service-form.js';
import classes from './service-form.module.css';

const Loaded = ({ id }: { id: string }) => {
  const isNew = id === 'new';
  const offer = useQuery(ResourcesToNeedDocument, { fetchPolicy: 'network-only' });
  const found = useQuery(ServiceToChangeDocument, { variables: { id }, skip: isNew, fetchPolicy: 'network-only' });
  const error = offer.error ?? found.error;
  if (error) return <ApiProblem error={error} onRetry={() => void Promise.all([offer.refetch(), found.refetch()])} />;
  if (!offer.data || (!isNew && !found.data)) return <LateLoader label="Opening the service" />;
  if (!isNew && !found.data?.service)
    return <p>There is no such service. It may have been removed, or the address is mistyped.</p>;
  return <ServiceForm key={id} service={found.data?.service ?? null} offer={offer.data} />;
};

/** The form of one service on a page of its own. */
export const ServiceFormPage = () => {
  const { id = 'new' } = useParams();
  const allowed = usePermission('catalog.manage');
  return (
    <section className={classes.page} aria-label="Service">
      <PageHeader title={id === 'new' ? 'New service' : 'Change the service'} />
      <div className={classes.scroller}>{allowed ? <Loaded id={id} /> : <NotAllowed what="changing services" />}</div>
    </section>
  );
};

export const Component = ServiceFormPage;
