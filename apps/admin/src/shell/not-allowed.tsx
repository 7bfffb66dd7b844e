import { Stack, Text, Title } from '@mantine/core';
import classes from './shell.module.css';
import { useViewer } from './viewer.js';

/** A page that exists, for somebody whose role does not include it. */
export const NotAllowed = ({ what }: { what: string }) => {
  const { staffMember } = useViewer();
  return (
    <div className={classes.alone}>
      <Stack align="flex-start" gap="sm">
        <Title order={1} size="h3">
          You may not see {what}
        </Title>
        <Text>
          Your role, {staffMember.role.toLowerCase().replaceAll('_', ' ')}, does not include {what}. An owner of the organization
          can change that.
        </Text>
      </Stack>
    </div>
  );
};
