import { type ChangeSettingsCommand, decideChangeSettings, type SettingsFacts } from '@bookwright/domain/organizations';
import { loadSettingsFacts } from '@bookwright/persistence/organizations';
import { staffWith, useCase } from '../../use-case/index.js';

/** Changes what an organization decides for itself. Its version is guard enough: nothing is consumed. */
export const changeSettings = useCase<ChangeSettingsCommand, SettingsFacts>({
  name: 'changeSettings',
  allows: staffWith('organization.manage'),
  locks: () => [],
  load: (tx) => loadSettingsFacts(tx),
  decide: decideChangeSettings,
});
