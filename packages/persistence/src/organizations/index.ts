export { organizationById, organizationsBySlug } from './organization.queries.js';
