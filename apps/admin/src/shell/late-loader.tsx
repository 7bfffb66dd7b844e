import { Center, Loader } from '@mantine/core';
import { useLate } from './use-late.js';

/** Says that something is being loaded, but only when it takes longer than people notice. */
export const LateLoader = ({ label }: { label: string }) => (
  <Center mih="40vh" role="status" aria-label={label}>
    {useLate() && <Loader size="sm" />}
  </Center>
);
