import type { ReactNode } from 'react';
import classes from './shop.module.css';

export type EmptyStateProps = { title: string; children?: ReactNode; actions?: ReactNode };

/** Nothing to show: what that means, and the way on. */
export const EmptyState = ({ title, children, actions }: EmptyStateProps) => (
  <section className={classes.empty}>
    <h1 className={classes.emptyTitle}>{title}</h1>
    {children && <p className={classes.emptyText}>{children}</p>}
    {actions && <div className={classes.emptyActions}>{actions}</div>}
  </section>
);
