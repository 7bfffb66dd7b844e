import { Button, Tooltip } from '@mantine/core';

/** An action that cannot be done now. It can be focused, and says why on hover and on focus. */
export const RefusedButton = ({ label, reason }: { label: string; reason: string }) => (
  <Tooltip label={reason} multiline maw={280} withArrow events={{ hover: true, focus: true, touch: true }}>
    <Button
      size="compact-md"
      variant="default"
      data-disabled
      aria-disabled="true"
      aria-description={reason}
      onClick={(event) => event.preventDefault()}
    >
      {label}
    </Button>
  </Tooltip>
);
