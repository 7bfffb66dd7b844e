export { loadCancelPolicyFacts, loadPricingFacts, loadTaxRateFacts } from './pricing-facts.js';
export { TAX_RATE_RECORD } from './tax-rate.record.js';
