import { NavLink } from 'react-router';
import { AccountMenu } from './account-menu.js';
import classes from './navigation.module.css';
import { allowedGroups } from './navigation-entries.js';
import { useViewer } from './viewer.js';

/** The organization, the pages, and who is signed in. */
export const Navigation = ({ onNavigate }: { onNavigate?: () => void }) => {
  const { organization, permissions } = useViewer();
  return (
    <nav className={classes.navigation} aria-label="Main">
      <div className={classes.organization}>
        <span className={classes.mark} aria-hidden="true">
          {organization.name.slice(0, 1).toUpperCase()}
        </span>
        <span className={classes.organizationName} title={organization.name}>
          {organization.name}
        </span>
      </div>
      {allowedGroups(permissions).map((group) => (
        <div key={group.label ?? 'first'} className={classes.group}>
          {group.label && <h2 className={classes.groupLabel}>{group.label}</h2>}
          <ul className={classes.entries}>
            {group.entries.map((entry) => (
              <li key={entry.path}>
                <NavLink to={entry.path} className={classes.entry} onClick={onNavigate}>
                  {entry.label}
                </NavLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <AccountMenu />
    </nav>
  );
};
