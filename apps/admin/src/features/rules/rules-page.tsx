import { useQuery } from '@apollo/client/react';
import { ApiProblem } from '@bookwright/web-kit';
import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { type RulePartsFragment, RulesDocument } from '../../gql/graphql.js';
import { LateLoader } from '../../shell/late-loader.js';
import { NotAllowed } from '../../shell/not-allowed.js';
import { PageHeader } from '../../shell/page-header.js';
import { usePermission } from '../../shell/viewer.js';
import { RuleForm } from './rule-form.js';
import classes from './rules.module.css';
import { RulesList } from './rules-list.js';

/** What may be booked when: every rule in words, and the way to change it (SV-08, SV-20 to SV-23). */
export const RulesPage = () => {
  const allowed = usePermission('catalog.read');
  const mayChange = usePermission('rule.manage');
  const { data, error, refetch } = useQuery(RulesDocument, { skip: !allowed, fetchPolicy: 'cache-and-network' });
  const [editing, setEditing] = useState<RulePartsFragment | 'NEW' | null>(null);
  const rules = data?.bookingRules;
  return (
    <section className={classes.page} aria-label="Rules">
      <PageHeader title="Rules" />
      {!allowed && <NotAllowed what="rules" />}
      {allowed && (
        <div className={classes.scroller}>
          <div className={classes.head}>
            <p className={classes.intro}>
              The same rules decide which times customers see, what is refused, and what it says why. A service’s own rule stands
              in the place of the organization’s rule of its kind.
            </p>
            {mayChange && (
              <Button size="compact-md" leftSection={<Plus size={14} aria-hidden="true" />} onClick={() => setEditing('NEW')}>
                New rule
              </Button>
            )}
          </div>
          {error && !rules && <ApiProblem error={error} onRetry={() => refetch()} />}
          {!rules && !error && <LateLoader label="Loading rules" />}
          {rules?.length === 0 && (
            <p className={classes.empty}>There are no rules: every time within opening hours can be booked, however soon.</p>
          )}
          {rules && <RulesList rules={rules} onEdit={setEditing} />}
        </div>
      )}
      {editing && <RuleForm rule={editing === 'NEW' ? null : editing} others={rules ?? []} onClose={() => setEditing(null)} />}
    </section>
  );
};

export const Component = RulesPage;
