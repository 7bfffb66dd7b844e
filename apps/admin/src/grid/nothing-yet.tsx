import { Anchor } from '@mantine/core';
import { useViewer } from '../shell/viewer.js';

/** A list that nothing narrows and that is still empty: where its first rows come from. */
export const NothingYet = ({ what }: { what: string }) => {
  const { organization } = useViewer();
  return (
    <>
      <p className="sg-state-title">There are no {what} yet.</p>
      <p>
        They appear here as soon as somebody books at{' '}
        <Anchor href={`/book/${organization.slug}`} size="sm" underline="always">
          your portal
        </Anchor>
        .
      </p>
    </>
  );
};
