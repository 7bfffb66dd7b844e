import { zoneCity } from '@bookwright/web-kit';
import { Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { Check } from 'lucide-react';
import classes from './navigation.module.css';
import { useSignOut } from './use-sign-out.js';
import { useViewer } from './viewer.js';

const schemes = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'auto', label: 'As the system' },
] as const;

/** Who is signed in, light or dark, and the way out. */
export const AccountMenu = () => {
  const { staffMember, organization } = useViewer();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const signOut = useSignOut();
  return (
    <Menu withInitialFocusPlaceholder={false} position="top-start" width={228} shadow="md">
      <Menu.Target>
        <UnstyledButton className={classes.account}>
          <span className={classes.accountName}>{staffMember.displayName}</span>
          <span className={classes.accountZone} title={`Times are in ${organization.timeZone}`}>
            {zoneCity(organization.timeZone)}
          </span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {staffMember.email}
          <br />
          {staffMember.role.toLowerCase().replaceAll('_', ' ')}, {organization.timeZone}
        </Menu.Label>
        <Menu.Divider />
        <Menu.Label>Colours</Menu.Label>
        <Menu.RadioGroup value={colorScheme} onChange={(scheme) => setColorScheme(scheme as typeof colorScheme)}>
          {schemes.map((scheme) => (
            <Menu.RadioItem
              key={scheme.value}
              value={scheme.value}
              checkIcon={<Check size={14} aria-hidden="true" />}
              closeMenuOnClick
            >
              {scheme.label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item onClick={signOut}>Sign out</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
