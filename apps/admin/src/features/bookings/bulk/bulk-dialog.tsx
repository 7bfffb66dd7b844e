import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import classes from './bulk.module.css';
import { BulkChoice } from './bulk-choice.js';
import type { BulkDraft } from './bulk-draft.js';
import { BulkPreview } from './bulk-preview.js';
import type { BulkRequest, ChosenChange } from './bulk-request.js';
import { BulkResultView } from './bulk-result-view.js';
import type { BulkAnswer } from './use-bulk-edit.js';

export type BulkDialogProps = {
  request: BulkRequest;
  /** `changed` when rows were changed: the selection has done its work. */
  onClose: (changed: boolean) => void;
};

/** Changes many bookings: choose what, see what would happen to each, then do it (AP-37, AP-38). */
const BulkDialog = ({ request, onClose }: BulkDialogProps) => {
  const [draft, setDraft] = useState<BulkDraft>();
  const [chosen, setChosen] = useState<ChosenChange>();
  const [answer, setAnswer] = useState<BulkAnswer>();
  const [running, setRunning] = useState(false);
  const isPhone = useMediaQuery('(max-width: 767px)', undefined, { getInitialValueInEffect: false });
  const close = () => {
    if (!running) onClose(answer !== undefined && answer.changedCount > 0);
  };
  return (
    <Modal
      opened
      onClose={close}
      withCloseButton={false}
      closeOnClickOutside={answer === undefined && chosen === undefined}
      fullScreen={isPhone}
      size={chosen ? 860 : 480}
      radius="lg"
      padding={0}
      centered
      classNames={{ body: classes.body }}
      aria-label="Change many bookings"
    >
      {!chosen && (
        <BulkChoice
          request={request}
          draft={draft}
          onChoose={(change, filledIn) => {
            setDraft(filledIn);
            setChosen(change);
          }}
          onClose={close}
        />
      )}
      {chosen && !answer && (
        <BulkPreview
          request={request}
          chosen={chosen}
          onBack={() => setChosen(undefined)}
          onRunning={setRunning}
          onDone={setAnswer}
        />
      )}
      {chosen && answer && <BulkResultView chosen={chosen} answer={answer} onClose={close} />}
    </Modal>
  );
};

export default BulkDialog;
