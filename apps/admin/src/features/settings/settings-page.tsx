import { useQuery } from '@apollo/client/react';
import { ApiProblem, paymentProviderWords } from '@bookwright/web-kit';
import { SettingsDocument } from '../../gql/graphql.js';
import { LateLoader } from '../../shell/late-loader.js';
import { NotAllowed } from '../../shell/not-allowed.js';
import { PageHeader } from '../../shell/page-header.js';
import { usePermission } from '../../shell/viewer.js';
import classes from './settings.module.css';
import { SettingsForm } from './settings-form.js';

/** What the organization decides for itself. */
export const SettingsPage = () => {
  const allowed = usePermission('organization.manage');
  const { data, error, refetch } = useQuery(SettingsDocument, { skip: !allowed, fetchPolicy: 'network-only' });
  const settings = data?.viewer?.settings;
  return (
    <section className={classes.page} aria-label="Settings">
      <PageHeader title="Settings" />
      {!allowed && <NotAllowed what="settings" />}
      {allowed && (
        <div className={classes.scroller}>
          {error && !settings && <ApiProblem error={error} onRetry={() => refetch()} />}
          {!settings && !error && <LateLoader label="Loading the settings" />}
          {data?.viewer && (
            <p className="quiet">
              Online payments go through {paymentProviderWords[data.viewer.paymentProvider]}
              {data.viewer.paymentProvider === 'SANDBOX' && ': no money moves. Whoever runs the server can set up Stripe'}.
            </p>
          )}
          {settings && <SettingsForm key={JSON.stringify(settings)} settings={settings} />}
        </div>
      )}
    </section>
  );
};

export const Component = SettingsPage;
