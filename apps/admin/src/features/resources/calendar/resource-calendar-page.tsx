import { useQuery } from '@apollo/client/react';
import { ApiProblem, zoneCity } from '@bookwright/web-kit';
import { Anchor } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { ResourceCalendarDocument } from '../../../gql/graphql.js';
import { LateLoader } from '../../../shell/late-loader.js';
import { NotAllowed } from '../../../shell/not-allowed.js';
import { PageHeader } from '../../../shell/page-header.js';
import { usePermission } from '../../../shell/viewer.js';
import classes from './calendar.module.css';
import { type Concerned, Conflicts } from './conflicts.js';
import { Exceptions } from './exceptions.js';
import { WeekSection } from './week-section.js';

/** When one resource works: its week, single dates and time off (SV-37). */
export const ResourceCalendarPage = () => {
  const { id = '' } = useParams();
  const allowed = usePermission('catalog.read');
  const mayChange = usePermission('resource.manage');
  const [told, setTold] = useState<{ why: string; concerned: Concerned } | null>(null);
  const { data, error, refetch } = useQuery(ResourceCalendarDocument, {
    variables: { id },
    skip: !allowed,
    fetchPolicy: 'cache-and-network',
  });
  const resource = data?.resource;
  const onConflicts = (why: string, concerned: Concerned) =>
    setTold(concerned.conflicts.length + concerned.sessionConflicts.length > 0 ? { why, concerned } : null);
  return (
    <section className={classes.page} aria-label="Hours and time off">
      <PageHeader title={resource ? `Hours of ${resource.name}` : 'Hours'} />
      {!allowed && <NotAllowed what="resources" />}
      <div className={classes.scroller}>
        <p className={classes.back}>
          <Anchor component={Link} to={`/resources/${id}`} size="sm" underline="always">
            {resource ? `Back to ${resource.name}` : 'Back to the resources'}
          </Anchor>
          {resource && <span className="quiet"> Times are in {zoneCity(resource.timeZone)}.</span>}
        </p>
        {error && !resource && <ApiProblem error={error} onRetry={() => refetch()} />}
        {!data && !error && allowed && <LateLoader label="Loading the hours" />}
        {data?.resource === null && <p className={classes.missing}>There is no such resource.</p>}
        {resource && (
          <div className={classes.columns}>
            <WeekSection key={resource.id} resource={resource} readOnly={!mayChange} onConflicts={onConflicts} />
            <div className={classes.beside}>
              {told && <Conflicts {...told} onClose={() => setTold(null)} />}
              <Exceptions resource={resource} readOnly={!mayChange} onConflicts={onConflicts} />
            </div>
          </div>
        )}
      </div>
    </section>
  );
};

export const Component = ResourceCalendarPage;
