import { Button, type ButtonProps } from '@mantine/core';
import { Link, type LinkProps } from 'react-router';

export type ButtonLinkProps = Omit<ButtonProps, 'component'> &
  Pick<LinkProps, 'to' | 'replace' | 'state' | 'children' | 'onClick'>;

/** A way to another page that looks like a button. */
export const ButtonLink = (props: ButtonLinkProps) => <Button component={Link} {...props} />;
