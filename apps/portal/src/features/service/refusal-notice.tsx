import { type Alternative, alternativesOf, formatInstant, formatTime, messageFor } from '@bookwright/web-kit';
import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { dayIn } from '../../shell/local-date.js';
import { resourceWords } from '../../shell/offer-words.js';
import { useShop } from '../../shell/shop-context.js';
import { useOfferedResource } from '../../shell/use-offered-resource.js';
import classes from './service.module.css';
import type { Refusal } from './use-add-line.js';

export type RefusalNoticeProps = {
  refusals: readonly Refusal[];
  /** The time that was asked for. */
  asked: string | null;
  onChoose: (alternative: Alternative) => void;
};

/** Why it was refused, and the nearest free times as buttons. */
export const RefusalNotice = ({ refusals, asked, onChoose }: RefusalNoticeProps) => {
  const { timeZone, locale } = useShop();
  const resourceOf = useOfferedResource();
  const box = useRef<HTMLDivElement>(null);
  const [refusal] = refusals;

  useEffect(() => {
    if (refusal) box.current?.scrollIntoView({ block: 'nearest' });
  }, [refusal]);

  if (!refusal) return null;

  const alternatives = alternativesOf(refusal.details).slice(0, 4);
  const labelOf = ({ startsAt, resourceId }: Alternative) => {
    const sameDay = asked !== null && dayIn(asked, timeZone) === dayIn(startsAt, timeZone);
    const time = sameDay ? formatTime(startsAt, { timeZone, locale }) : formatInstant(startsAt, { timeZone, locale });
    const resource = resourceId === null ? null : resourceOf(resourceId);
    return [time, resource && resourceWords(resource)].filter(Boolean).join(' ');
  };
  const taken = refusal.code === 'RESOURCE_TAKEN' && asked !== null;
  return (
    <div className={classes.notice} role="alert" ref={box}>
      {taken ? (
        <p>
          <b>{formatTime(asked, { timeZone, locale })} is taken.</b>{' '}
          {alternatives.length > 0 ? 'These are the nearest free times:' : 'Please choose another time.'}
        </p>
      ) : (
        <p>
          {messageFor({ code: refusal.code, details: alternatives.length > 0 ? null : refusal.details }, { timeZone, locale })}
        </p>
      )}
      {alternatives.length > 0 && (
        <div className={classes.alternatives}>
          {alternatives.map((alternative) => (
            <Button
              key={`${alternative.startsAt} ${alternative.resourceId}`}
              variant="default"
              size="sm"
              onClick={() => onChoose(alternative)}
            >
              {labelOf(alternative)}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
};
