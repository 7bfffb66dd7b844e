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
  /** A change that has been chosen already: its preview comes first. */
  preset?: ChosenChange;
  /** `changed` when rows were changed: the selection has done its work. */
  onClose: (changed: boolean) => void;
};

/** Changes many bookings: choose what, see what would happen to each, then do it (AP-37, AP-38). */
const BulkDialog = ({ request, preset, onClose }: BulkDialogProps) => {
  const [draft, setDraft] = useState<BulkDraft>();
  const [chosen, setChosen] = useState<ChosenChange | undefined>(preset);
  const [done, setDone] = useState<{ preview: BulkAnswer; answer: BulkAnswer }>();
  const [running, setRunning] = useState(false);
  const isPhone = useMediaQuery('(max-width: 767px)', undefined, { getInitialValueInEffect: false });
  const close = () => {
    if (!running) onClose(done !== undefined && done.answer.changedCount > 0);
  };
  return (
    <Modal
      opened
      onClose={close}
      withCloseButton={false}
      closeOnClickOutside={chosen === undefined}
      fullScreen={isPhone}
      size={chosen ? 860 : 480}
      radius="lg"
      padding={0}
      centered
      classNames={{ body: classes.body }}
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
      {chosen && !done && (
        <BulkPreview
          request={request}
          chosen={chosen}
          onBack={preset ? close : () => setChosen(undefined)}
          onRunning={setRunning}
          onDone={(preview, answer) => setDone({ preview, answer })}
        />
      )}
      {chosen && done && <BulkResultView chosen={chosen} {...done} onClose={close} />}
    </Modal>
  );
};

export default BulkDialog;
