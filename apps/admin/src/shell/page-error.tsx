import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useRouteError } from 'react-router';
import classes from './shell.module.css';

/** A page that failed while it was drawn or loaded: says so, and how to go on. */
export const PageError = () => {
  const error = useRouteError();
  return (
    <main className={classes.alone}>
      <Stack align="flex-start" gap="sm">
        <Title order={1} size="h3">
          This page could not be shown
        </Title>
        <Text>Nothing was changed. Load it again; a newer version of the application may have been installed meanwhile.</Text>
        <Text size="xs" c="dimmed">
          {error instanceof Error ? error.message : String(error)}
        </Text>
        <Group gap="xs">
          <Button onClick={() => window.location.reload()}>Load again</Button>
          <Button variant="default" component="a" href="/admin/">
            Go to the start
          </Button>
        </Group>
      </Stack>
    </main>
  );
};
