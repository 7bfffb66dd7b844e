import { ApiProblem, messageFor } from '@bookwright/web-kit';
import { Alert, Button, Group, Modal, SegmentedControl, Switch, Text, TextInput } from '@mantine/core';
import { useEffect, useEffectEvent, useState } from 'react';
import type { BulkPolicy } from '../../../gql/graphql.js';
import { LateLoader } from '../../../shell/late-loader.js';
import { useViewer } from '../../../shell/viewer.js';
import classes from './bulk.module.css';
import { BulkCounts } from './bulk-counts.js';
import { type BulkRequest, bookingCount, type ChosenChange, selectionWords } from './bulk-request.js';
import { BulkResults } from './bulk-results.js';
import { type BulkAnswer, useBulkEdit } from './use-bulk-edit.js';

type BulkPreviewProps = {
  request: BulkRequest;
  chosen: ChosenChange;
  onBack: () => void;
  onRunning: (running: boolean) => void;
  onDone: (preview: BulkAnswer, answer: BulkAnswer) => void;
};

/** What would become of each row, decided by the server in a dry run, before anything is changed. */
export const BulkPreview = ({ request, chosen, onBack, onRunning, onDone }: BulkPreviewProps) => {
  const { organization } = useViewer();
  const bulk = useBulkEdit(request, chosen);
  const [preview, setPreview] = useState<BulkAnswer>();
  const [failure, setFailure] = useState<unknown>();
  const [policy, setPolicy] = useState<BulkPolicy>('SKIP_REFUSED');
  const [running, setRunning] = useState(false);
  const [tell, setTell] = useState(true);
  const [typed, setTyped] = useState('');

  const load = useEffectEvent(async (isWanted: () => boolean) => {
    setFailure(undefined);
    try {
      const answer = await bulk.preview();
      if (isWanted()) setPreview(answer);
    } catch (error) {
      if (isWanted()) setFailure(error);
    }
  });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    void load(() => wanted);
    return () => {
      wanted = false;
    };
  }, [attempt]);

  const run = async () => {
    if (!preview) return;
    setRunning(true);
    onRunning(true);
    setFailure(undefined);
    try {
      const answer = await bulk.run(policy, { confirmation: chosen.erases ? typed : undefined, sendLetters: tell });
      if (answer.userErrors.length > 0 && answer.results.length === 0) setPreview(answer);
      else onDone(preview, answer);
    } catch (error) {
      setFailure(error);
    } finally {
      setRunning(false);
      onRunning(false);
    }
  };

  const spoiled = policy === 'ALL_OR_NOTHING' && preview !== undefined && preview.refusedCount > 0;
  const count = preview ? preview.changedCount + preview.unchangedCount + preview.refusedCount : 0;
  const confirmed = !chosen.erases || typed.trim() === String(count);
  const blocked = !preview || preview.changedCount === 0 || spoiled || !confirmed;
  const refusedAsAWhole = preview?.userErrors ?? [];
  return (
    <>
      <header className={classes.header}>
        <Modal.Title className={classes.title}>{chosen.title}</Modal.Title>
        <Text c="dimmed">{selectionWords(request)}. Nothing has changed yet.</Text>
      </header>
      {failure !== undefined && (
        <div className={classes.notice}>
          <ApiProblem error={failure} onRetry={preview ? undefined : () => setAttempt((count) => count + 1)} />
        </div>
      )}
      {refusedAsAWhole.length > 0 && (
        <Alert className={classes.notice} color="red" role="alert">
          {refusedAsAWhole.map((error) => messageFor(error, organization)).join(' ')}
        </Alert>
      )}
      {!preview && failure === undefined && <LateLoader label="Working out what would change" />}
      {preview && refusedAsAWhole.length === 0 && (
        <>
          <BulkCounts answer={preview} ahead />
          <BulkResults answer={preview} chosen={chosen} ahead />
        </>
      )}
      {chosen.erases && preview && preview.changedCount > 0 && (
        <TextInput
          className={classes.notice}
          label={`Type ${count}, the number of selected bookings, to confirm`}
          autoComplete="off"
          inputMode="numeric"
          data-autofocus
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <Group className={classes.footer} gap="xs">
        {preview && preview.refusedCount > 0 && (
          <Group gap="xs" className={classes.policy}>
            <Text c="dimmed" id="bulk-policy">
              If a row is refused
            </Text>
            <SegmentedControl
              aria-labelledby="bulk-policy"
              size="xs"
              value={policy}
              onChange={(value) => setPolicy(value as BulkPolicy)}
              data={[
                { value: 'SKIP_REFUSED', label: 'skip it' },
                { value: 'ALL_OR_NOTHING', label: 'change nothing' },
              ]}
            />
          </Group>
        )}
        {preview && preview.messageCount > 0 && (
          <Switch
            label="Send the letters"
            checked={tell}
            onChange={(event) => setTell(event.currentTarget.checked)}
            disabled={running}
          />
        )}
        <span className={classes.stretch} role="status">
          {spoiled && 'Some are refused, so nothing would change.'}
        </span>
        <Button variant="default" onClick={onBack} disabled={running}>
          Back
        </Button>
        <Button
          color={request.kind === 'DELETE' ? 'red' : undefined}
          onClick={run}
          loading={running}
          disabled={blocked}
          data-autofocus={!chosen.erases || undefined}
        >
          {chosen.verb} {bookingCount(preview?.changedCount ?? 0)}
        </Button>
      </Group>
    </>
  );
};
