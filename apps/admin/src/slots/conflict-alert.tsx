import { Alert } from '@mantine/core';
import { TriangleAlert } from 'lucide-react';
import type { SlotReasonPartsFragment } from '../gql/graphql.js';
import { ReasonLines } from './reason-lines.js';

/** What stands against something that is made already; nothing when nothing does. */
export const ConflictAlert = ({ conflicts }: { conflicts: readonly SlotReasonPartsFragment[] }) =>
  conflicts.length === 0 ? null : (
    <Alert
      color="yellow"
      title={conflicts.length === 1 ? 'A conflict' : `${conflicts.length} conflicts`}
      icon={<TriangleAlert size={16} aria-hidden="true" />}
    >
      <ReasonLines reasons={conflicts} />
    </Alert>
  );
