import { type Alternative, ApiProblem, formatInstant } from '@bookwright/web-kit';
import { ChevronLeft } from 'lucide-react';
import { useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { offerMode } from '../../shell/offer-words.js';
import { useShop } from '../../shell/shop-context.js';
import type { BasketLine } from '../../shell/use-basket.js';
import { ActionBar } from './action-bar.js';
import { type Choice, datesIn, type OfferedService, type OfferedSession, type OfferedSlot, timeOf } from './choice.js';
import { CompanionFields } from './companion-fields.js';
import { DatesReport } from './dates-report.js';
import { emptyDetails, isAboutDetails } from './line-details.js';
import { PlaceFields } from './place-fields.js';
import { QuantityRow } from './quantity-row.js';
import { RefusalNotice } from './refusal-notice.js';
import { RepeatRow } from './repeat-row.js';
import classes from './service.module.css';
import { ServiceHead } from './service-head.js';
import { SessionList } from './session-list.js';
import { SlotPicker } from './slot-picker.js';
import { type BasketDate, type Outcome, useAddLine } from './use-add-line.js';

export type ServiceChooserProps = {
  service: OfferedService;
  /** The basket line whose time is changed; null adds a new one. */
  line: BasketLine | null;
};

const missing = { APPOINTMENT: 'Choose a time', SESSIONS: 'Choose a date', GOODS: '' } as const;

export const ServiceChooser = ({ service, line }: ServiceChooserProps) => {
  const { slug, timeZone, locale, basketEnabled } = useShop();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const mode = offerMode(service);
  const [choice, setChoice] = useState<Choice | null>(mode === 'GOODS' ? { kind: 'GOODS', quantity: 1 } : null);
  const [resourceId, setResourceId] = useState<string | null>(search.get('with'));
  const [taken, setTaken] = useState<OfferedSlot[]>([]);
  const [asked, setAsked] = useState<string | null>(null);
  const [around, setAround] = useState(line?.startsAt ?? search.get('around'));
  const [added, setAdded] = useState(false);
  const [details, setDetails] = useState(() => emptyDetails(service));
  const { busy, refusals, error, dates, settleDate, clear, add, move, replace } = useAddLine(service, details);

  const choose = (next: Choice | null) => {
    setChoice(next);
    setAdded(false);
    clear();
  };

  const save = (picked: Choice): Promise<Outcome> => {
    if (line === null) return add(picked);
    return picked.kind === 'SLOT' ? move(line, picked.slot.startsAt) : replace(line.id, picked);
  };

  const act = async () => {
    if (choice === null || busy) return;
    const outcome = await save(choice);
    if (outcome === 'FAILED') return;
    if (outcome === 'DONE' && !basketEnabled) return void navigate(`/${slug}/checkout`);
    if (outcome === 'DONE') return line ? void navigate(`/${slug}/basket`) : setAdded(true);
    setAsked(timeOf(choice)?.startsAt ?? null);
    if (choice.kind === 'SLOT' && outcome.some(({ code }) => code === 'RESOURCE_TAKEN')) {
      setTaken([...taken, choice.slot]);
      setChoice(null);
    }
  };

  /** Another time or session instead of a date that is not free. */
  const takeInstead = async (date: BasketDate, { startsAt, endsAt, resourceId: wanted, sessionId }: Alternative) => {
    const session = service.sessions.find(({ id }) => id === sessionId);
    const quantity = choice && choice.kind !== 'SLOT' ? choice.quantity : 1;
    const instead: Choice = session
      ? { kind: 'SESSION', session, quantity }
      : { kind: 'SLOT', slot: { startsAt, endsAt, timeZone, resources: [] }, resourceId: wanted };
    if ((await add(instead)) === 'DONE') settleDate(date, true);
  };

  const chooseSession = (session: OfferedSession, several: boolean) => {
    const quantity = choice && choice.kind !== 'SLOT' ? choice.quantity : 1;
    if (!several) return choose({ kind: 'SESSION', session, quantity: 1 });
    const before = choice?.kind === 'SESSIONS' ? choice.sessions : choice?.kind === 'SESSION' ? [choice.session] : [];
    const sessions = before.some(({ id }) => id === session.id)
      ? before.filter(({ id }) => id !== session.id)
      : [...before, session].sort((a, b) => a.startsAt.localeCompare(b.startsAt));
    const [first] = sessions;
    if (!first) return choose(null);
    choose(sessions.length === 1 ? { kind: 'SESSION', session: first, quantity } : { kind: 'SESSIONS', sessions, quantity });
  };

  const chooseAlternative = ({ startsAt, endsAt, resourceId: wanted, sessionId }: Alternative) => {
    if (mode === 'APPOINTMENT') {
      setAround(startsAt);
      setResourceId(line ? null : wanted);
      return choose({ kind: 'SLOT', slot: { startsAt, endsAt, timeZone, resources: [] }, resourceId: wanted });
    }
    const session = service.sessions.find((each) => each.id === sessionId || each.startsAt === startsAt);
    if (session) choose({ kind: 'SESSION', session, quantity: 1 });
  };

  const aboutDetails = refusals.filter(isAboutDetails);
  const notice = (
    <RefusalNotice refusals={refusals.filter((refusal) => !isAboutDetails(refusal))} asked={asked} onChoose={chooseAlternative} />
  );

  return (
    <div className={classes.layout}>
      <div>
        <Link to={line ? `/${slug}/basket` : `/${slug}`} className={classes.back}>
          <ChevronLeft size={16} aria-hidden />
          {line ? 'Back to the basket' : 'All services'}
        </Link>
        <ServiceHead service={service} />
        {line?.startsAt && (
          <p className={classes.present}>
            Now in your basket: <b>{formatInstant(line.startsAt, { timeZone, locale })}</b>. It stays yours until you choose
            another.
          </p>
        )}
        {mode === 'APPOINTMENT' && line === null && (
          <PlaceFields service={service} details={details} refusals={aboutDetails} onChange={setDetails} />
        )}
        {mode === 'APPOINTMENT' && (
          <SlotPicker
            serviceId={service.id}
            taken={taken}
            chosen={choice?.kind === 'SLOT' ? choice.slot : null}
            resourceId={resourceId}
            key={around}
            around={around}
            canChooseResource={line === null}
            onChoose={(slot, wanted) => {
              setResourceId(wanted);
              choose(slot && { kind: 'SLOT', slot, resourceId: wanted });
            }}
          >
            {notice}
          </SlotPicker>
        )}
        {choice?.kind === 'SLOT' && line === null && basketEnabled && (
          <RepeatRow times={datesIn(choice)} onChange={(times) => choose({ ...choice, times })} />
        )}
        {dates.length > 0 && (
          <DatesReport
            service={service}
            addedCount={dates.filter((date) => date.added).length}
            open={dates.filter((date) => !date.added)}
            busy={busy}
            onInstead={(date, alternative) => void takeInstead(date, alternative)}
            onSkip={(date) => settleDate(date, false)}
          />
        )}
        {mode === 'APPOINTMENT' && line === null && (
          <p className={classes.waitForTime}>
            No time suits you? <Link to={`/${slug}/waiting/new?service=${service.id}`}>Join the waiting list</Link>
          </p>
        )}
        {mode === 'APPOINTMENT' && line === null && (
          <CompanionFields service={service} details={details} refusals={aboutDetails} onChange={setDetails} />
        )}
        {mode === 'SESSIONS' && (
          <SessionList
            serviceId={service.id}
            sessions={service.sessions}
            chosen={
              choice?.kind === 'SESSION'
                ? [choice.session.id]
                : choice?.kind === 'SESSIONS'
                  ? choice.sessions.map(({ id }) => id)
                  : []
            }
            mayBeSeveral={line === null && basketEnabled}
            onChoose={chooseSession}
          />
        )}
        {choice !== null && choice.kind !== 'SLOT' && (
          <QuantityRow choice={choice} onChange={(quantity) => choose({ ...choice, quantity })} />
        )}
        {mode !== 'APPOINTMENT' && notice}
        {error !== null && <ApiProblem error={error} onRetry={() => void act()} />}
      </div>
      <ActionBar
        service={service}
        choice={choice}
        missing={missing[mode]}
        actionLabel={line ? 'Change to this' : basketEnabled ? 'Add to basket' : 'Book this'}
        busy={busy}
        added={added}
        onAct={() => void act()}
        onAnother={() => choose(mode === 'GOODS' ? { kind: 'GOODS', quantity: 1 } : null)}
      />
    </div>
  );
};
