import { messageFor } from '@bookwright/web-kit';
import { TextInput } from '@mantine/core';
import type { LocationMode } from '../../gql/graphql.js';
import { useShop } from '../../shell/shop-context.js';
import type { OfferedService } from './choice.js';
import type { LineDetails } from './line-details.js';
import classes from './place-fields.module.css';
import { PositionButton } from './position-button.js';
import type { Refusal } from './use-add-line.js';

export type DetailsFieldsProps = {
  service: OfferedService;
  details: LineDetails;
  refusals: readonly Refusal[];
  onChange: (details: LineDetails) => void;
};

const modeWords: Record<LocationMode, { word: string; meaning: string }> = {
  ONSITE: { word: 'You come to us', meaning: 'At our place' },
  MOBILE: { word: 'We come to you', meaning: 'At your address' },
  ONLINE: { word: 'Online', meaning: 'The link follows' },
};

/** Where it takes place: the way, where there is a choice; an address for a mobile service; what helps to find it. */
export const PlaceFields = ({ service, details, refusals, onChange }: DetailsFieldsProps) => {
  const { timeZone, locale } = useShop();
  const set = (change: Partial<LineDetails>) => onChange({ ...details, ...change });
  const errorAt = (...fields: string[]) => {
    const found = refusals.find(({ path }) => fields.includes(path[0] ?? ''));
    return found && messageFor(found, { timeZone, locale });
  };
  const { locationMode, position } = details;
  return (
    <div className={classes.place}>
      {service.locationModes.length > 1 && (
        <fieldset className={classes.modes}>
          <legend className="section-title">Where</legend>
          {service.locationModes.map((mode) => (
            <label key={mode} className={classes.mode} data-chosen={mode === locationMode || undefined}>
              <input
                type="radio"
                name="locationMode"
                checked={mode === locationMode}
                onChange={() => set({ locationMode: mode })}
              />
              <span>
                <b>{modeWords[mode].word}</b>
                <small>{modeWords[mode].meaning}</small>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {locationMode === 'MOBILE' && (
        <>
          <TextInput
            label="Address we come to"
            required
            autoComplete="street-address"
            maxLength={200}
            value={details.locationAddress}
            error={errorAt('locationAddress')}
            onChange={(event) => set({ locationAddress: event.currentTarget.value })}
          />
          <PositionButton
            position={position}
            error={errorAt('latitude', 'longitude')}
            onChange={(next) => set({ position: next })}
          />
        </>
      )}
      {locationMode !== 'ONLINE' && (
        <TextInput
          label={locationMode === 'MOBILE' ? 'What helps us to find you (optional)' : 'Anything about the place (optional)'}
          placeholder={locationMode === 'MOBILE' ? 'Blue gate, second bell' : 'Terminal 2, Door 3'}
          autoComplete="off"
          maxLength={200}
          value={details.locationText}
          error={errorAt('locationText')}
          onChange={(event) => set({ locationText: event.currentTarget.value })}
        />
      )}
    </div>
  );
};
