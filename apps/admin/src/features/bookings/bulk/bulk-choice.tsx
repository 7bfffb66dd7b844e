import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useViewer } from '../../../shell/viewer.js';
import classes from './bulk.module.css';
import { type BulkDraft, type DraftErrors, EMPTY_DRAFT, readDraft } from './bulk-draft.js';
import { BulkFields } from './bulk-fields.js';
import { type BulkKind, type BulkRequest, type ChosenChange, selectionWords } from './bulk-request.js';

type BulkChoiceProps = {
  request: BulkRequest;
  /** What was filled in before the preview was left again. */
  draft?: BulkDraft;
  onChoose: (change: ChosenChange, draft: BulkDraft) => void;
  onClose: () => void;
};

const TITLES: Record<BulkKind, string> = { CHANGE: 'Change bookings', STATUS: 'Change the status', DELETE: 'Delete bookings' };

/** What to do with the selected bookings. Nothing is changed before its preview has been seen. */
export const BulkChoice = ({ request, draft: kept, onChoose, onClose }: BulkChoiceProps) => {
  const [draft, setDraft] = useState(kept ?? EMPTY_DRAFT);
  const [errors, setErrors] = useState<DraftErrors>({});
  const erases = useViewer().settings.deleteMeans === 'PURGE';
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const read = readDraft(request.kind, draft, erases);
        if ('chosen' in read) onChoose(read.chosen, draft);
        else setErrors(read.errors);
      }}
    >
      <header className={classes.header}>
        <Modal.Title className={classes.title}>{TITLES[request.kind]}</Modal.Title>
        <Text c="dimmed">{selectionWords(request)}. You see what would change before anything does.</Text>
      </header>
      <Stack className={classes.choice} gap="sm">
        <BulkFields
          kind={request.kind}
          erases={erases}
          draft={draft}
          errors={errors}
          onChange={(change) => {
            setDraft({ ...draft, ...change });
            setErrors({});
          }}
        />
      </Stack>
      <Group className={classes.footer} justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          Close
        </Button>
        <Button type="submit">Preview</Button>
      </Group>
    </form>
  );
};
