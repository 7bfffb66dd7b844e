import { messageFor, ToneBadge } from '@bookwright/web-kit';
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { RulePartsFragment } from '../../gql/graphql.js';
import { say, sayNot } from '../../shell/say.js';
import { sayProblem } from '../../shell/say-problem.js';
import { usePermission, useViewer } from '../../shell/viewer.js';
import { kindWords } from './rule-draft.js';
import { ruleSentence } from './rule-sentence.js';
import classes from './rules.module.css';
import { useRuleChanges } from './use-rule-changes.js';

type RuleRowProps = { rule: RulePartsFragment; onEdit: () => void };

const RuleRow = ({ rule, onEdit }: RuleRowProps) => {
  const { organization } = useViewer();
  const mayChange = usePermission('rule.manage');
  const { remove } = useRuleChanges();
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const sentence = ruleSentence(rule, organization.locale);
  const onRemove = async () => {
    setBusy(true);
    try {
      const errors = await remove(rule);
      if (errors.length > 0) sayNot({ message: errors.map((error) => messageFor(error)).join(' ') });
      else say({ message: 'The rule is gone.' });
    } catch (problem) {
      sayProblem(problem);
      setBusy(false);
    }
  };
  return (
    <li className={classes.rule} data-off={!rule.active || undefined}>
      <span className={classes.kind}>{kindWords[rule.kind]}</span>
      <span className={classes.sentence}>
        {sentence} {!rule.active && <ToneBadge tone="grey">Off</ToneBadge>}
      </span>
      {mayChange && (
        <Group gap={4} wrap="nowrap" className={classes.ways}>
          {asked ? (
            <>
              <Button size="compact-xs" color="red" loading={busy} onClick={onRemove}>
                Remove it
              </Button>
              <Button size="compact-xs" variant="default" onClick={() => setAsked(false)}>
                Keep it
              </Button>
            </>
          ) : (
            <>
              <Button size="compact-xs" variant="subtle" onClick={onEdit} aria-label={`Change: ${sentence}`}>
                Change
              </Button>
              <Button
                size="compact-xs"
                variant="subtle"
                color="red"
                onClick={() => setAsked(true)}
                aria-label={`Remove: ${sentence}`}
              >
                Remove
              </Button>
            </>
          )}
        </Group>
      )}
    </li>
  );
};

type RuleGroup = { key: string; title: string; note: string; rules: RulePartsFragment[] };

/** The organization's rules first, then each service's and each resource's own. */
const groupsOf = (rules: readonly RulePartsFragment[], organization: string): RuleGroup[] => {
  const groups = new Map<string, RuleGroup>();
  for (const rule of rules) {
    const { service, resource } = rule;
    const scope = service ?? resource;
    const key = scope?.id ?? '';
    const note = service ? 'Service' : resource ? 'Resource, in addition to the rules of the service' : 'Everything one can book';
    const group = groups.get(key) ?? { key, title: scope?.name ?? organization, note, rules: [] };
    groups.set(key, group);
    group.rules.push(rule);
  }
  const rank = ({ key, note }: RuleGroup) => (key === '' ? 0 : note === 'Service' ? 1 : 2);
  return [...groups.values()].sort((a, b) => rank(a) - rank(b) || a.title.localeCompare(b.title));
};

/** Every rule as a sentence, under what it is about. */
export const RulesList = ({
  rules,
  onEdit,
}: {
  rules: readonly RulePartsFragment[];
  onEdit: (rule: RulePartsFragment) => void;
}) => {
  const { organization } = useViewer();
  return (
    <>
      {groupsOf(rules, organization.name).map((group) => (
        <section key={group.key} className={classes.group} aria-label={group.title}>
          <h2 className={classes.groupTitle}>
            {group.title} <span className="quiet">{group.note}</span>
          </h2>
          <ul className={classes.rules}>
            {group.rules.map((rule) => (
              <RuleRow key={rule.id} rule={rule} onEdit={() => onEdit(rule)} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
};
