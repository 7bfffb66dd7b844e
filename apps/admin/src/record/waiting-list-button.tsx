import { Anchor } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { usePermission } from '../shell/viewer.js';
import type { WaitedFor } from './add-to-waiting-list.js';

const AddToWaitingList = lazy(async () => ({ default: (await import('./add-to-waiting-list.js')).AddToWaitingList }));

/** Puts somebody on a waiting list; nothing for whoever may not. */
export const WaitingListButton = ({ waitedFor }: { waitedFor: WaitedFor }) => {
  const mayManage = usePermission('waitlist.manage');
  const [asked, setAsked] = useState(false);
  if (!mayManage) return null;
  return (
    <>
      <Anchor component="button" type="button" size="sm" onClick={() => setAsked(true)}>
        Put somebody on the waiting list
      </Anchor>
      {asked && (
        <Suspense>
          <AddToWaitingList waitedFor={waitedFor} onClose={() => setAsked(false)} />
        </Suspense>
      )}
    </>
  );
};
