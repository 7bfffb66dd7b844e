import { messageFor } from '@bookwright/web-kit';
import { Alert } from '@mantine/core';
import type { UserErrorPartsFragment } from '../../gql/graphql.js';
import { useViewer } from '../../shell/viewer.js';
import { wallDay } from './wall-day.js';

const MOST_SHOWN = 6;

/** The dates that cannot be changed, each with the reason. */
export const RefusedDates = ({ refusals }: { refusals: readonly UserErrorPartsFragment[] }) => {
  const { organization } = useViewer();
  const lines = refusals.slice(0, MOST_SHOWN).map(({ code, details, path }) => {
    const wall = (details as { wallStart?: string } | null)?.wallStart;
    const words = messageFor({ code, details: null }, organization);
    return { key: `${path.join('.')} ${code}`, text: wall ? `${wallDay(wall, organization.locale)}: ${words}` : words };
  });
  return (
    <Alert
      color="red"
      role="alert"
      title={refusals.length === 1 ? 'One date cannot be changed' : `${refusals.length} dates cannot be changed`}
    >
      {lines.map(({ key, text }) => (
        <div key={key}>{text}</div>
      ))}
      {refusals.length > MOST_SHOWN && <div>and {refusals.length - MOST_SHOWN} more</div>}
    </Alert>
  );
};
