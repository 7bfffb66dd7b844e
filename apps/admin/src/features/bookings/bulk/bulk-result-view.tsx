import { Button, Group, Modal, Text } from '@mantine/core';
import classes from './bulk.module.css';
import { BulkCounts } from './bulk-counts.js';
import { bookingCount, type ChosenChange } from './bulk-request.js';
import { BulkResults } from './bulk-results.js';
import type { BulkAnswer } from './use-bulk-edit.js';

type BulkResultViewProps = {
  chosen: ChosenChange /** What was foreseen. */;
  preview: BulkAnswer;
  answer: BulkAnswer;
  onClose: () => void;
};

/** What became of each row. */
export const BulkResultView = ({ chosen, preview, answer, onClose }: BulkResultViewProps) => (
  <>
    <header className={classes.header}>
      <Modal.Title className={classes.title}>
        {answer.changedCount === 0 ? 'Nothing was changed' : `${bookingCount(answer.changedCount)} changed`}
      </Modal.Title>
      <Text c="dimmed">
        {chosen.title}.
        {answer.refusedCount > 0 &&
          ` ${bookingCount(answer.refusedCount)} ${answer.refusedCount === 1 ? 'was' : 'were'} skipped; each says why.`}
      </Text>
    </header>
    <BulkCounts answer={answer} />
    <BulkResults answer={answer} before={preview} chosen={chosen} tab={answer.refusedCount > 0 ? 'REFUSED' : 'ALL'} />
    <Group className={classes.footer} justify="flex-end">
      <Button onClick={onClose} data-autofocus>
        Done
      </Button>
    </Group>
  </>
);
