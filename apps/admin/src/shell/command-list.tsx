import { formatInstant } from '@bookwright/web-kit';
import { useMantineColorScheme } from '@mantine/core';
import { Spotlight, type SpotlightActionData, type SpotlightActionGroupData, spotlight } from '@mantine/spotlight';
import { ArrowRight, CalendarCheck, CalendarPlus, LogOut, SunMoon } from 'lucide-react';
import '@mantine/spotlight/styles.layer.css';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { allowedGroups } from './navigation-entries.js';
import { useFoundBookings } from './use-found-bookings.js';
import { useSignOut } from './use-sign-out.js';
import { useViewer } from './viewer.js';

const icon = { size: 16, 'aria-hidden': true } as const;

/** @param openings how often it was asked for: each time opens it. */
const CommandList = ({ openings }: { openings: number }) => {
  useEffect(() => {
    if (openings > 0) spotlight.open();
  }, [openings]);
  const [query, setQuery] = useState('');
  const navigate = useNavigate();
  const { permissions, organization } = useViewer();
  const { setColorScheme, colorScheme } = useMantineColorScheme();
  const signOut = useSignOut();
  const found = useFoundBookings(permissions.includes('booking.read') ? query : '');

  const pages = allowedGroups(permissions)
    .flatMap((group) => group.entries)
    .map(
      (entry): SpotlightActionData => ({
        id: entry.path,
        label: `Go to ${entry.label.toLowerCase()}`,
        leftSection: <ArrowRight {...icon} />,
        onClick: () => navigate(entry.path),
      }),
    );
  const bookings = found.map(
    (booking): SpotlightActionData => ({
      id: booking.id,
      label: `${booking.reference} ${booking.title}`,
      description: [
        formatInstant(booking.startsAt, { timeZone: organization.timeZone, locale: organization.locale }),
        booking.booker?.name,
      ]
        .filter(Boolean)
        .join(', '),
      keywords: query,
      leftSection: <CalendarCheck {...icon} />,
      onClick: () => navigate(`/bookings/${booking.id}`),
    }),
  );
  const newBooking: SpotlightActionData = {
    id: 'new-booking',
    label: 'New booking',
    keywords: 'make book create appointment',
    leftSection: <CalendarPlus {...icon} />,
    onClick: () => navigate('/bookings/new'),
  };
  const rest: SpotlightActionData[] = [
    ...(permissions.includes('booking.create') ? [newBooking] : []),
    ...(['light', 'dark', 'auto'] as const)
      .filter((scheme) => scheme !== colorScheme)
      .map((scheme) => ({
        id: `colours-${scheme}`,
        label: scheme === 'auto' ? 'Colours as the system' : `${scheme === 'light' ? 'Light' : 'Dark'} colours`,
        keywords: 'theme',
        leftSection: <SunMoon {...icon} />,
        onClick: () => setColorScheme(scheme),
      })),
    { id: 'sign-out', label: 'Sign out', leftSection: <LogOut {...icon} />, onClick: signOut },
  ];
  const groups: SpotlightActionGroupData[] = [
    { group: 'Pages', actions: pages },
    ...(bookings.length > 0 ? [{ group: 'Bookings', actions: bookings }] : []),
    { group: 'Commands', actions: rest },
  ];

  return (
    <Spotlight
      shortcut={null}
      title="Commands"
      classNames={{ header: 'visually-hidden' }}
      actions={groups}
      query={query}
      onQueryChange={setQuery}
      nothingFound="Nothing found"
      highlightQuery
      overlayProps={{ backgroundOpacity: 0.4, blur: 0 }}
      scrollable
      maxHeight={420}
      searchProps={{
        placeholder: 'A page, a command, or the reference of a booking',
        'aria-label': 'Search commands and bookings',
      }}
    />
  );
};

export default CommandList;
