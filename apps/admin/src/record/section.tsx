import { type ReactNode, useId } from 'react';
import classes from './section.module.css';

/** A part of a record: a heading, something at its right, and what it holds. */
export const Section = ({ title, end, children }: { title?: string; end?: ReactNode; children: ReactNode }) => {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={title ? id : undefined}>
      {title && (
        <div className={classes.heading}>
          <h3 id={id} className={classes.title}>
            {title}
          </h3>
          {end}
        </div>
      )}
      {children}
    </section>
  );
};

/** Facts of a record, each with its name. */
export const Facts = ({ children }: { children: ReactNode }) => <dl className={classes.facts}>{children}</dl>;

/** One fact; left out when there is nothing to say. */
export const Fact = ({ label, children }: { label: string; children: ReactNode }) =>
  children === null || children === undefined || children === '' || children === false ? null : (
    <div className={classes.fact}>
      <dt className={classes.label}>{label}</dt>
      <dd className={classes.value}>{children}</dd>
    </div>
  );
