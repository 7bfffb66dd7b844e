import { useQuery } from '@apollo/client/react';
import { ApiProblem } from '@bookwright/web-kit';
import { useState } from 'react';
import { type CancellationPolicyPartsFragment, PricingDocument, type TaxRatePartsFragment } from '../../gql/graphql.js';
import { LateLoader } from '../../shell/late-loader.js';
import { NotAllowed } from '../../shell/not-allowed.js';
import { PageHeader } from '../../shell/page-header.js';
import { usePermission, useViewer } from '../../shell/viewer.js';
import { PolicyDialog } from './policy-dialog.js';
import { policySentence } from './policy-sentence.js';
import classes from './pricing.module.css';
import { PricingList } from './pricing-list.js';
import { TaxRateDialog } from './tax-rate-dialog.js';

/** Rates of tax and cancellation policies, which services choose from. */
export const PricingPage = () => {
  const { organization } = useViewer();
  const allowed = usePermission('catalog.read');
  const mayChange = usePermission('catalog.manage');
  const { data, error, refetch } = useQuery(PricingDocument, { skip: !allowed, fetchPolicy: 'cache-and-network' });
  const [rate, setRate] = useState<TaxRatePartsFragment | null | undefined>();
  const [policy, setPolicy] = useState<CancellationPolicyPartsFragment | null | undefined>();
  return (
    <section className={classes.page} aria-label="Tax and cancelling">
      <PageHeader title="Tax and cancelling" />
      {!allowed && <NotAllowed what="tax rates" />}
      {allowed && (
        <div className={classes.scroller}>
          <p className={classes.intro}>
            Each service can have a tax rate and a cancellation policy. What is ordered keeps those it was ordered with.
          </p>
          {error && !data && <ApiProblem error={error} onRetry={() => refetch()} />}
          {!data && !error && <LateLoader label="Loading" />}
          {data && (
            <>
              <PricingList
                title="Tax rates"
                none="There are none: prices are what they are."
                entries={data.taxRates}
                sentence={({ rateBp }) => `${rateBp / 100} %`}
                onEdit={mayChange ? setRate : undefined}
                add="New tax rate"
              />
              <PricingList
                title="Cancellation policies"
                none="There are none: cancelling keeps nothing."
                entries={data.cancellationPolicies}
                sentence={(one) => policySentence(one, organization)}
                onEdit={mayChange ? setPolicy : undefined}
                add="New policy"
              />
            </>
          )}
        </div>
      )}
      {rate !== undefined && <TaxRateDialog rate={rate} onClose={() => setRate(undefined)} />}
      {policy !== undefined && <PolicyDialog policy={policy} onClose={() => setPolicy(undefined)} />}
    </section>
  );
};

export const Component = PricingPage;
