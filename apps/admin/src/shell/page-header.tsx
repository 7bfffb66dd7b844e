import { Title, UnstyledButton } from '@mantine/core';
import { Search } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { openCommands } from './command-palette.js';
import classes from './page-header.module.css';
import { useViewer } from './viewer.js';

const isApple = /Mac|iPhone|iPad/.test(navigator.platform);

/** The name of the page, what can be done on it, and the way to every command. */
export const PageHeader = ({ title, actions }: { title: string; actions?: ReactNode }) => {
  const { organization } = useViewer();
  useEffect(() => {
    document.title = `${title} – ${organization.name}`;
  }, [title, organization.name]);
  return (
    <header className={classes.header}>
      <Title order={1} className={classes.title}>
        {title}
      </Title>
      <div className={classes.end}>
        {actions}
        <UnstyledButton className={classes.commands} onClick={openCommands}>
          <Search size={16} className={classes.icon} aria-hidden="true" />
          <span className={classes.words}>Search or run a command</span>
          <kbd className={classes.keys}>{isApple ? '⌘ K' : 'Ctrl K'}</kbd>
        </UnstyledButton>
      </div>
    </header>
  );
};
