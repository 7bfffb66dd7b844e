import { useMutation } from '@apollo/client/react';
import { messageFor } from '@bookwright/web-kit';
import { Button, Switch } from '@mantine/core';
import { type MessageTemplatePartsFragment, MessageTemplatesDocument, SaveMessageTemplateDocument } from '../../gql/graphql.js';
import { sayNot } from '../../shell/say.js';
import { sayProblem } from '../../shell/say-problem.js';
import classes from './letters.module.css';

type LettersListProps = {
  templates: readonly MessageTemplatePartsFragment[];
  onEdit: (template: MessageTemplatePartsFragment) => void;
};

/** The kinds with their subjects, a switch and the way to the words. */
export const LettersList = ({ templates, onEdit }: LettersListProps) => {
  const [save] = useMutation(SaveMessageTemplateDocument, { refetchQueries: [MessageTemplatesDocument] });
  const turn = async ({ kind, version }: MessageTemplatePartsFragment, active: boolean) => {
    const { data } = await save({ variables: { input: { kind, expectedVersion: version, active } } });
    const refused = data?.saveMessageTemplate.userErrors ?? [];
    if (refused.length > 0) sayNot({ message: refused.map((one) => messageFor(one)).join(' ') });
  };
  return (
    <ul className={classes.list}>
      {templates.map((template) => {
        const { kind, label, subject, active, builtInSubject, builtInIntro, intro } = template;
        const own = subject !== builtInSubject || intro !== builtInIntro;
        return (
          <li key={kind} className={classes.row}>
            <Switch
              aria-label={`Send: ${label}`}
              checked={active}
              onChange={(event) => void turn(template, event.currentTarget.checked).catch(sayProblem)}
            />
            <div className={classes.words}>
              <b>{label}</b>
              <span className="quiet">
                {subject}
                {own && ' · own words'}
              </span>
            </div>
            <Button variant="default" size="compact-sm" onClick={() => onEdit(template)} aria-label={`Edit: ${label}`}>
              Edit
            </Button>
          </li>
        );
      })}
    </ul>
  );
};
