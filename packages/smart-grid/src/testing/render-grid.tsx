import { MantineProvider } from '@mantine/core';
import { act, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { defaultGridState, type GridState } from '../state/grid-state.js';
import { type GridSelection, NOTHING_SELECTED } from '../state/selection.js';
import { SmartGrid } from '../view/smart-grid.js';
import type { SmartGridProps } from '../view/smart-grid.types.js';
import { pretendLayout } from './browser-layout.js';
import { FakeSource, sampleRows } from './fake-source.js';
import { SAMPLE_FIELDS } from './sample-fields.js';

type Setup = Partial<Omit<SmartGridProps, 'source' | 'state'>> & {
  source?: FakeSource;
  state?: Partial<GridState>;
  rows?: number;
};

// What is hidden is not in the page here, and asking jsdom for styles is slow.
configure({ defaultHidden: true, asyncUtilTimeout: 5000, getElementError: (message) => new Error(message?.split('\n')[0]) });

const NOW = new Date('2026-11-23T12:00:00Z');

/** A grid as a page would hold it, with what it told the page. */
export const renderGrid = async ({ source, state, rows = 250, ...props }: Setup = {}) => {
  pretendLayout();
  const fields = props.fields ?? SAMPLE_FIELDS;
  const given = source ?? new FakeSource(() => sampleRows(rows));
  const page = {
    state: { ...defaultGridState(fields), ...state },
    selection: NOTHING_SELECTED as GridSelection,
    show: (_: Partial<SmartGridProps>): void => {},
  };
  const Page = () => {
    const [shown, setShown] = useState<GridState>(page.state);
    const [selection, setSelection] = useState<GridSelection>(page.selection);
    const [more, setMore] = useState<Partial<SmartGridProps>>({});
    page.state = shown;
    page.selection = selection;
    page.show = (next) => act(() => setMore((current) => ({ ...current, ...next })));
    return (
      <MantineProvider env="test">
        <SmartGrid
          label="Bookings"
          noun={{ one: 'booking', other: 'bookings' }}
          fields={fields}
          timeZone="Europe/London"
          locale="en-GB"
          currency="GBP"
          now={() => NOW}
          source={given}
          state={shown}
          onStateChange={setShown}
          selection={selection}
          onSelectionChange={setSelection}
          {...props}
          {...more}
        />
      </MantineProvider>
    );
  };
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  const view = render(<Page />);
  if (!given.manual) await waitFor(() => expect(view.container.querySelector('.sg-footer-count')?.textContent).toMatch(/\d/));

  const grid = () => screen.getByRole('grid', { name: 'Bookings' });
  const row = (number: number) => grid().querySelector<HTMLElement>(`[data-row="${number}"]`)!;
  const cell = (number: number, col: number) => row(number)?.querySelector<HTMLElement>(`[data-col="${col}"]`);
  const header = (name: string) => within(grid()).getByRole('columnheader', { name: new RegExp(`^${name}`) });
  const focus = (number: number, col: number) => act(() => cell(number, col)?.focus());
  return { page, user, source: given, view, grid, row, cell, header, focus };
};
