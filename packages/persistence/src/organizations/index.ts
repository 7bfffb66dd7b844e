export { organizationById, organizationBySlug } from './organization.queries.js';
