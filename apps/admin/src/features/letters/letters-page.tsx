import { useQuery } from '@apollo/client/react';
import { ApiProblem } from '@bookwright/web-kit';
import { useState } from 'react';
import { type MessageTemplatePartsFragment, MessageTemplatesDocument } from '../../gql/graphql.js';
import { LateLoader } from '../../shell/late-loader.js';
import { NotAllowed } from '../../shell/not-allowed.js';
import { PageHeader } from '../../shell/page-header.js';
import { usePermission } from '../../shell/viewer.js';
import { LetterForm } from './letter-form.js';
import classes from './letters.module.css';
import { LettersList } from './letters-list.js';

/** Every kind of letter to customers: whether it goes out, and what it says. */
export const LettersPage = () => {
  const allowed = usePermission('template.manage');
  const { data, error, refetch } = useQuery(MessageTemplatesDocument, { skip: !allowed, fetchPolicy: 'cache-and-network' });
  const [editing, setEditing] = useState<MessageTemplatePartsFragment | null>(null);
  const templates = data?.messageTemplates;
  return (
    <section className={classes.page} aria-label="Letters">
      <PageHeader title="Letters" />
      {!allowed && <NotAllowed what="letters" />}
      {allowed && (
        <div className={classes.scroller}>
          <p className={classes.intro}>
            An order is told in one email when it is placed; afterwards each change of a booking has a letter of its own. What
            lists the bookings is always there; the subject and the words before it are yours.
          </p>
          {error && !templates && <ApiProblem error={error} onRetry={() => refetch()} />}
          {!templates && !error && <LateLoader label="Loading letters" />}
          {templates && <LettersList templates={templates} onEdit={setEditing} />}
        </div>
      )}
      {editing && <LetterForm template={editing} onClose={() => setEditing(null)} />}
    </section>
  );
};

export const Component = LettersPage;
