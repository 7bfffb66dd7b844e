import { formatInstant } from '@bookwright/web-kit';
import { Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { SessionPartsFragment } from '../../gql/graphql.js';
import { ReferencePicker } from '../../grid/reference-picker.js';
import { useViewer } from '../../shell/viewer.js';
import { localParts } from '../../shell/zoned-time.js';
import { ResourcesPicker } from '../../slots/resources-picker.js';
import { SlotExplanation } from '../../slots/slot-explanation.js';
import { explainInput, furtherOf, type SessionDraft } from './session-draft.js';
import { useExplainedSessions } from './use-explained-sessions.js';

type SessionRoomFieldsProps = { form: UseFormReturnType<SessionDraft>; session: SessionPartsFragment | null };

/** Who leads it and what it uses, and whether they can be had then. */
export const SessionRoomFields = ({ form, session }: SessionRoomFieldsProps) => {
  const { organization } = useViewer();
  const { timeZone } = organization;
  const draft = form.getValues();
  const question = explainInput(session, draft, timeZone);
  const { explained, dates } = useExplainedSessions(question);
  const taken = dates.filter(({ free }) => !free);
  return (
    <>
      <ReferencePicker
        entity="STAFF_MEMBER"
        label="Instructor"
        placeholder="Nobody yet"
        clearable
        initial={session?.instructor ? { id: session.instructor.id, label: session.instructor.displayName } : undefined}
        {...form.getInputProps('instructorId')}
      />
      <ResourcesPicker
        label="Uses"
        description="Rooms, equipment and further people. They, and an instructor who can be booked, are taken for its time."
        placeholder="Nothing else"
        known={session ? furtherOf(session) : []}
        value={draft.resourceIds}
        onChange={(ids) => form.setFieldValue('resourceIds', ids)}
        error={form.errors.resourceIds}
      />
      {question && (
        <>
          {dates.length > 1 && taken.length > 0 && (
            <Text size="sm" role="status">
              {taken.length === 1 ? 'One' : taken.length} of {dates.length} dates cannot be had; the first is{' '}
              {formatInstant(taken[0]!.startsAt!, organization)}.
            </Text>
          )}
          <SlotExplanation
            explained={explained}
            beyond={draft.beyond}
            reason={draft.reason}
            reasonError={form.errors.reason}
            onTime={(startsAt) => form.setValues(localParts(startsAt, timeZone))}
            onBeyond={(beyond) => form.setFieldValue('beyond', beyond)}
            onReason={(reason) => form.setFieldValue('reason', reason)}
          />
        </>
      )}
    </>
  );
};
