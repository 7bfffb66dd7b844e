import { Button, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import classes from './shell.module.css';

/** A path that leads nowhere. */
export const NotFound = () => (
  <div className={classes.alone}>
    <Stack align="flex-start" gap="sm">
      <Title order={1} size="h3">
        There is no such page
      </Title>
      <Text>The address may be mistyped, or the page has moved.</Text>
      <Button component={Link} to="/" variant="default">
        Go to the bookings
      </Button>
    </Stack>
  </div>
);
