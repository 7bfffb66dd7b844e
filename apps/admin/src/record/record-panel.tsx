import { CloseButton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import classes from './record-panel.module.css';

type RecordPanelProps = {
  /** The list it stands beside: closing leads there, with the list's own URL state. */
  listPath: string;
  badge?: ReactNode;
  /** Stands beside the way to close it. */
  menu?: ReactNode;
  title: string;
  subtitle?: ReactNode;
  /** For what needs more room than facts do. */
  wide?: boolean;
  children?: ReactNode;
};

const isBusy = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input, textarea, select, [contenteditable], [role="dialog"], [role="menu"], [role="listbox"]') !== null;

/** A record beside its list; on a phone, a sheet over it. Escape closes it. */
export const RecordPanel = ({ listPath, badge, menu, title, subtitle, wide, children }: RecordPanelProps) => {
  const navigate = useNavigate();
  const { search } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  const isSheet = useMediaQuery('(max-width: 1023px)', undefined, { getInitialValueInEffect: false });
  const close = () => void navigate({ pathname: listPath, search });

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !isBusy(event.target)) close();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
  useEffect(() => {
    if (isSheet) heading.current?.focus();
  }, [isSheet]);

  const name = (
    <h2 id={titleId} ref={heading} tabIndex={-1} className={classes.title}>
      {title}
    </h2>
  );
  return (
    <aside className={classes.panel} data-wide={wide || undefined} aria-labelledby={titleId}>
      <header className={classes.header}>
        <div className={classes.top}>
          {badge || name}
          <div className={classes.ways}>
            {menu}
            <CloseButton size="sm" onClick={close} aria-label="Close the record" title="Close (Esc)" />
          </div>
        </div>
        {badge && name}
        {subtitle && <div className={classes.subtitle}>{subtitle}</div>}
      </header>
      {children}
    </aside>
  );
};
