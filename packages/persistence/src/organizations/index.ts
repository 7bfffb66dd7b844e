export { organizationById, organizationsBySlug } from './organization.queries.js';
export { loadSettingsFacts } from './settings-facts.js';
