export { OPPORTUNITY_LIST } from './opportunities.queries.js';
export { OPPORTUNITY_RECORD } from './opportunity.record.js';
export { loadOpportunityFacts, loadOpportunityOrderFacts } from './opportunity-facts.js';
export { OPPORTUNITY_ITEM_RECORD } from './opportunity-item.record.js';
