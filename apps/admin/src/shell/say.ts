import { notifications } from '@mantine/notifications';

type Saying = { message: string; title?: string };

const closeButtonProps = { 'aria-label': 'Dismiss' };

/** Something was done. */
export const say = ({ message, title }: Saying): void => {
  notifications.show({ color: 'teal', title, message, closeButtonProps });
};

/** Something was not done, and why. */
export const sayNot = ({ message, title }: Saying): void => {
  notifications.show({ color: 'red', title, message, closeButtonProps });
};
