import { formatInstant, messageFor, ToneBadge } from '@bookwright/web-kit';
import type { RuleDatePartsFragment } from '../../gql/graphql.js';
import { useViewer } from '../../shell/viewer.js';
import { reasonWords } from './reason-words.js';
import classes from './rule-report.module.css';
import { outcomeWords, sumOfRule } from './rule-words.js';

/** One date under the new rule. */
const RuleDate = ({ date }: { date: RuleDatePartsFragment }) => {
  const { organization } = useViewer();
  const { startsAt, movedFrom, outcome, skipReason, clockChange, reasons } = date;
  const { word, tone } = outcomeWords[outcome];
  return (
    <li className={classes.date}>
      <div className={classes.line}>
        <span className={classes.when} data-gone={outcome === 'CANCELLED' || undefined}>
          {formatInstant(startsAt, organization)}
        </span>
        <ToneBadge tone={tone}>{word}</ToneBadge>
      </div>
      {movedFrom && <div className="quiet">from {formatInstant(movedFrom, organization)}</div>}
      {reasons.map((why) => (
        <div key={`${why.code} ${why.path.join('.')}`} className="quiet">
          {messageFor(why, organization)}
        </div>
      ))}
      {reasons.length === 0 && skipReason && (
        <div className="quiet">{reasonWords(skipReason, (code) => messageFor({ code }, organization))}</div>
      )}
      {clockChange.sentence && <div className="quiet">{clockChange.sentence}</div>}
    </li>
  );
};

type RuleReportProps = { dates: readonly RuleDatePartsFragment[]; repetition: string | null | undefined };

/** What another rule does to each date that is to come, before it is done. */
export const RuleReport = ({ dates, repetition }: RuleReportProps) => (
  <section className={classes.report} aria-label="What becomes of the dates">
    <div aria-live="polite">
      <p className={classes.sum}>{sumOfRule(dates)}</p>
      {repetition && <div className="quiet">{repetition}</div>}
    </div>
    <ol className={classes.dates}>
      {dates
        .filter(({ outcome }) => outcome !== 'PAST')
        .map((date) => (
          <RuleDate key={`${date.occurrenceId} ${date.wallStart}`} date={date} />
        ))}
    </ol>
  </section>
);
